import { short } from './options.js';

interface At {
  series: (number | null)[][];
  seriesIndex: number;
  dataPointIndex: number;
  w: {
    config: { series: { name?: string; data: unknown[] }[] };
    globals: {
      labels: unknown[];
      categoryLabels: string[];
      seriesX: number[][];
      isXNumeric: boolean;
      colors: string[];
    };
  };
}

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** The tooltip of one point. ApexCharts takes it as HTML, so every word of the data is escaped here. */
export function pointTip({ series, seriesIndex, dataPointIndex, w }: At): string {
  const { globals, config } = w;
  const entry = config.series[seriesIndex]?.data[dataPointIndex];
  const note = isNoted(entry) ? entry.note : '';
  const value = series[seriesIndex]?.[dataPointIndex] ?? null;
  const place = globals.isXNumeric
    ? dates.format(globals.seriesX[seriesIndex]?.[dataPointIndex])
    : String(globals.categoryLabels[dataPointIndex] ?? globals.labels[dataPointIndex] ?? '');
  return `<div class="tip"><b>${escape(short(value))}</b> ${escape(config.series[seriesIndex]?.name ?? '')}
    <div>${escape(place)}</div>${note ? `<div>${escape(note)}</div>` : ''}</div>`;
}

function isNoted(entry: unknown): entry is { note: string } {
  return typeof entry === 'object' && entry !== null && typeof (entry as { note?: unknown }).note === 'string';
}

export function escape(text: string): string {
  const span = document.createElement('span');
  span.textContent = text;
  return span.innerHTML;
}

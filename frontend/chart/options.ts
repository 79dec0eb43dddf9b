import type { ApexOptions } from './apex.js';
import { radarOptions } from './radar.js';
import { hexColour, type Json, resolveTokens } from './resolve.js';
import { pointTip } from './tip.js';

const HEIGHT = 320;

type Clicked = (series: number, point: number) => void;

/** What the page asked for, on top of how every chart here looks. */
export function chartOptions(host: HTMLElement, asked: Json, clicked: Clicked): ApexOptions {
  const wanted = resolveTokens(host, asked) as ApexOptions;
  const type = wanted.chart?.type ?? 'line';
  const options = merge(merge(house(host, type, clicked), hollow(host, wanted)), wanted);
  return type === 'radar' ? merge(options, radarOptions(host, wanted, HEIGHT)) : options;
}

function house(host: HTMLElement, type: string, clicked: Clicked): ApexOptions {
  const muted = hexColour(host, 'var(--gr-muted)');
  const line = hexColour(host, 'var(--gr-line)');
  const labels = { style: { colors: muted, fontSize: '12px' } };
  const told = (series: number, point: number) => point >= 0 && clicked(series, point);
  return {
    chart: {
      type: type as 'line',
      height: HEIGHT,
      background: 'transparent',
      fontFamily: getComputedStyle(host).fontFamily,
      toolbar: { show: false },
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
      zoom: { enabled: false },
      selection: { enabled: false },
      // Lines on their way to their places say, for a moment, what is not so.
      animations: { enabled: false },
      events: {
        markerClick: (_event, _chart, at) => told(at?.seriesIndex ?? 0, at?.dataPointIndex ?? -1),
        dataPointSelection: (_event, _chart, at) => told(at.seriesIndex, at.dataPointIndex),
      },
    },
    // Our own legend can be reached by keyboard, and never reads a name as HTML.
    legend: { show: false },
    dataLabels: { enabled: false },
    stroke: { width: 2.5 },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
    grid: { borderColor: line, padding: { right: 16 } },
    xaxis: {
      labels: { ...labels, datetimeUTC: false, datetimeFormatter: { year: 'yyyy', month: 'MMM', day: 'd MMM' } },
      axisBorder: { color: line },
      axisTicks: { color: line },
      tooltip: { enabled: false },
      crosshairs: { show: false },
    },
    yaxis: { labels: { ...labels, formatter: short } },
    tooltip: { shared: false, intersect: type !== 'heatmap', followCursor: false, custom: pointTip },
  };
}

/** Points as rings: an overlap of lines stays readable. */
function hollow(host: HTMLElement, { colors }: ApexOptions): ApexOptions {
  const surface = hexColour(host, 'var(--gr-surface)');
  return {
    markers: { size: 4, strokeWidth: 2, colors: [surface], strokeColors: colors, hover: { sizeOffset: 2 } },
  };
}

/** 4, 3.5, 3.25: never more than a reader can use. */
export function short(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : '–';
}

function merge<T>(base: T, over: unknown): T {
  if (!isPlain(base) || !isPlain(over)) return (over === undefined ? base : over) as T;
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(over)) merged[name] = merge(merged[name], value);
  return merged as T;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

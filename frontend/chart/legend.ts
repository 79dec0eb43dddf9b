import type { ApexOptions } from './apex.js';

export interface Entry {
  name: string;
  colour: string;
  /** Length of the dashes; 0 for a whole line. */
  dash: number;
}

/** One entry a series; the same colour and dashes as its line. */
export function legendOf({ series, colors, stroke, chart }: ApexOptions): Entry[] {
  if (chart?.type === 'heatmap' || !Array.isArray(series)) return [];
  const dashes = stroke?.dashArray ?? 0;
  return series.map((one, index) => {
    const named = one as { name?: string };
    return {
      name: named.name ?? '',
      colour: String(colors?.[index] ?? 'currentColor'),
      dash: Array.isArray(dashes) ? (dashes[index] ?? 0) : dashes,
    };
  });
}

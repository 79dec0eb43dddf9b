import type { ApexOptions } from './apex.js';
import { hexColour } from './resolve.js';

const NARROW = 440;
const LETTER = 6.6;
/** Room above and below for the words, and left over at the sides. */
const WORDS_HIGH = 46;
const AIR = 14;

/** ApexCharts leaves a radar much smaller than its place: this measures the words and gives it the rest. */
export function radarOptions(
  host: HTMLElement,
  { xaxis, chart, colors }: ApexOptions,
  usualHeight: number,
): ApexOptions {
  const line = hexColour(host, 'var(--gr-line)');
  const categories: string[] = xaxis?.categories ?? [];
  // The words at the very top and the very bottom have room at their sides, and would run into the web below them.
  const beside = (place: number) => place > 0 && 2 * place !== categories.length;
  const inLines = (name: string) =>
    host.clientWidth < NARROW && beside(categories.indexOf(name)) ? name.split(' ') : [name];
  const letters = Math.max(0, ...categories.filter((_, place) => beside(place)).flatMap(inLines).map(({ length }) => length));
  const width = Math.min(letters * LETTER, host.clientWidth * 0.32) + AIR;
  const height = Number(chart?.height ?? usualHeight);
  const size = Math.min(host.clientWidth / 2 - width, height / 2 - WORDS_HIGH);
  return {
    chart: { height: 2 * (size + WORDS_HIGH) },
    xaxis: {
      labels: {
        style: { colors: categories.map(() => hexColour(host, 'var(--gr-muted)')) },
        // Several lines are allowed, though the types know of one only.
        formatter: (name) => inLines(name) as unknown as string,
      },
    },
    markers: { size: 3, strokeWidth: 0, colors },
    plotOptions: {
      radar: { size, polygons: { strokeColors: line, connectorColors: line, fill: { colors: ['transparent'] } } },
    },
  };
}

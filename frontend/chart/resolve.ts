import { resolveColour } from '../shared/colours.js';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A copy of the options with every "var(--gr-…)" replaced by the colour the page shows for it now. */
export function resolveTokens(host: HTMLElement, options: Json): Json {
  if (typeof options === 'string') return options.includes('var(--gr-') ? hexColour(host, options) : options;
  if (Array.isArray(options)) return options.map((option) => resolveTokens(host, option));
  if (options === null || typeof options !== 'object') return options;
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, resolveTokens(host, value)]));
}

/** ApexCharts turns every colour into grey that is not written as #rrggbb, wherever it makes it translucent. */
export function hexColour(host: HTMLElement, colour: string): string {
  const channels = resolveColour(host, colour).match(/[\d.]+/g) ?? [];
  return (
    '#' +
    channels
      .slice(0, 3)
      .map((channel) => Math.round(Number(channel)).toString(16).padStart(2, '0'))
      .join('')
  );
}

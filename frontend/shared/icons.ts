import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Lines on a grid of 24, drawn for Greenroom. */
const drawings = {
  microphone: svg`<rect x="9" y="3" width="6" height="11" rx="3" /><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />`,
  muted: svg`<path d="M9 9V6a3 3 0 0 1 6 0v5m-.6 2.2A3 3 0 0 1 9 12M5.5 11.5a6.5 6.5 0 0 0 10.6 5M18.4 12.5v-1M12 18v3M4 4l16 16" />`,
  kept: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  tabs: svg`<rect x="4" y="8" width="12" height="12" rx="2" /><path d="M8 8V6a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-2" />`,
} satisfies Record<string, SVGTemplateResult>;

/** A drawing in a soft disc, to open a screen with. */
export function disc(name: keyof typeof drawings, tone: 'good' | 'warn' = 'good'): TemplateResult {
  return html`<span class="disc ${tone}" aria-hidden="true"><svg viewBox="0 0 24 24">${drawings[name]}</svg></span>`;
}

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { disc } from '../shared/icons.js';
import { plain } from './stage-words.js';

export function plainStage(stage: keyof typeof plain, again: () => void): TemplateResult {
  const { icon, title, text } = plain[stage];
  return html`<div class="stage">
    ${disc(icon)}
    <h2 tabindex="-1">${title}</h2>
    <p class="muted">${text}</p>
    ${stage === 'ELSEWHERE' ? html`<button class="primary" @click=${again}>Try again</button>` : nothing}
  </div>`;
}

/** Puts the keyboard where a new stage begins: its heading, or the one thing to do there. */
export async function focusStage(view: LitElement | null): Promise<void> {
  await view?.updateComplete;
  const inside = view?.shadowRoot ?? view;
  inside?.querySelector<HTMLElement>('h2[tabindex], button.danger, button.primary')?.focus({ preventScroll: true });
}

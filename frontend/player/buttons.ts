import { html, svg, type TemplateResult } from 'lit';
import { SPEEDS } from './speed.js';

const playIcon = svg`<path d="M5 3v14l12-7z" />`;
const pauseIcon = svg`<path d="M4 3h4v14H4zM12 3h4v14h-4z" />`;

export function playButton(playing: boolean, enabled: boolean, clicked: () => void): TemplateResult {
  return html`<button
    class="play primary"
    ?disabled=${!enabled}
    aria-label=${playing ? 'Pause' : 'Play'}
    aria-keyshortcuts="Space K"
    @click=${clicked}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">${playing ? pauseIcon : playIcon}</svg>
  </button>`;
}

export function speedSelect(current: number, changed: (speed: number) => void): TemplateResult {
  return html`<label>
    <span class="aside">Speed</span>
    <select @change=${(event: Event) => changed(Number((event.target as HTMLSelectElement).value))}>
      ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === current}>${speed}×</option>`)}
    </select>
  </label>`;
}

/** A choice that is on or off, in few words. */
export function toggle(words: string, title: string, on: boolean, changed: (on: boolean) => void): TemplateResult {
  return html`<button class="quiet" aria-pressed=${on} title=${title} @click=${() => changed(!on)}>${words}</button>`;
}

export function failure(src: string): TemplateResult {
  return html`<p class="notice" role="alert">
    This recording can’t be played here. <a href=${src} download>Download it</a> to listen elsewhere.
  </p>`;
}

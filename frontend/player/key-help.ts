import { html, type TemplateResult } from 'lit';

const keys: [string[], string][] = [
  [['Space', 'K'], 'Play and pause'],
  [['J', 'L'], 'Ten seconds back and on'],
  [['←', '→'], 'Five seconds back and on'],
  [[',', '.'], 'A tenth of a second back and on'],
  [['?'], 'These keys'],
];

/** A button, and the keys in a box that the browser puts above everything and closes with Escape. */
export function keyHelp(): TemplateResult {
  return html`
    <button class="quiet help" popovertarget="keys" aria-label="Keyboard shortcuts" title="Keyboard shortcuts">
      ?
    </button>
    <div id="keys" popover role="dialog" aria-label="Keyboard shortcuts">
      <dl>
        ${keys.map(
          ([names, deed]) =>
            html`<div>
              <dt>${names.map((name) => html`<kbd>${name}</kbd>`)}</dt>
              <dd>${deed}</dd>
            </div>`,
        )}
      </dl>
      <p class="muted small">They work on the whole page, except while you type.</p>
    </div>
  `;
}

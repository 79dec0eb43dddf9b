import { html, type TemplateResult } from 'lit';
import type { Medium } from './media-type.js';

const media: Record<Medium, string> = { AUDIO: 'Voice only', VIDEO: 'Voice and video' };

export function mediumSwitch(current: Medium, picked: (medium: Medium) => void): TemplateResult {
  return html`<fieldset>
    <legend class="aside">What to record</legend>
    ${(Object.keys(media) as Medium[]).map(
      (medium) =>
        html`<label>
          <input type="radio" name="medium" .checked=${medium === current} @change=${() => picked(medium)} />
          <span>${media[medium]}</span>
        </label>`,
    )}
  </fieldset>`;
}

export function deviceSelect(
  words: string,
  found: readonly MediaDeviceInfo[],
  current: string | undefined,
  picked: (deviceId: string) => void,
): TemplateResult {
  return html`<label>
    <span class="small muted">${words}</span>
    <select @change=${(event: Event) => picked((event.target as HTMLSelectElement).value)}>
      ${found.map(
        (device, index) =>
          html`<option value=${device.deviceId} ?selected=${device.deviceId === current}>
            ${device.label || `${words} ${index + 1}`}
          </option>`,
      )}
    </select>
  </label>`;
}

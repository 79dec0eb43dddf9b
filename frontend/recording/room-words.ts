import { html, type TemplateResult } from 'lit';
import { spoken } from '../shared/clock.js';

/** Below this it is no help to speak of seconds. */
const NEXT_TO_NONE = 10;

/** Before a recording that this device may not hold. */
export function littleRoom(seconds: number): TemplateResult {
  return html`<p class="notice" role="status">
    ${seconds < NEXT_TO_NONE ? 'This device has no room for a recording.' : `This device has room for about ${inWords(seconds)} of recording.`}
    Make some room first, or keep this page open until your answer is verified: it is uploaded while you speak.
  </p>`;
}

/** While it runs. */
export function shortOfRoom(seconds: number): TemplateResult {
  return html`<p class="notice" role="status">
    ${seconds < NEXT_TO_NONE ? 'This device is out of room.' : `This device has room for about ${inWords(seconds)} more.`}
    You can go on, it is uploaded while you speak. Keep this page open until your answer is verified.
  </p>`;
}

/** Whole tens of seconds: nobody knows it better, and the words stay still. */
const inWords = (seconds: number) =>
  spoken(seconds < 60 ? Math.floor(seconds / 10) * 10 : Math.floor(seconds / 60) * 60);

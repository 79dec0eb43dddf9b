import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../shared/clock.js';
import type { TakeSender } from './take-sender.js';

/** Where the take is, in two chips: on this device, and on its way. */
export function ledgerChips(sender: TakeSender): TemplateResult {
  const { take, phase } = sender;
  const recorded = take.duration / 1000;
  const sent = take.millisAt(sender.received) / 1000;
  const words = {
    SENDING: `sent ${clock(sent)} of ${clock(recorded)}`,
    WAITING: `sent ${clock(sent)} · waiting for the network`,
    SIGNED_OUT: `sent ${clock(sent)} · waiting for you to sign in`,
    CHECKING: 'all sent · checking',
    RECEIVED: '✓ received and checked',
    REFUSED: 'not sent',
    STOPPED: 'stopped',
  };
  const tone = phase === 'RECEIVED' ? 'good' : ['SENDING', 'CHECKING'].includes(phase) ? '' : 'warn';
  return html`${phase === 'RECEIVED' ? nothing : savedChip(sender)} <span class="chip ${tone}">${words[phase]}</span>`;
}

/** What a person should know or do now; nothing while all is well. */
export function sendingNotice(sender: TakeSender, recording: boolean): TemplateResult | typeof nothing {
  const { take, phase } = sender;
  if (phase === 'SIGNED_OUT') {
    return html`<p class="notice" role="alert">
      You were signed out. ${recording ? 'Your recording goes on and is' : 'Your answer is'} safe on this device.
      <a href="/login" target="_blank" rel="noopener">Sign in in a new tab</a> and we finish sending it.
    </p>`;
  }
  if (phase === 'REFUSED') {
    return html`<p class="notice" role="alert">
      We couldn’t send this take: ${sender.refusal?.message} It is still on this device.
    </p>`;
  }
  if (!take.onDisk) {
    return html`<p class="notice" role="alert">
      This device has no room for the recording. Keep this page open until everything is sent.
    </p>`;
  }
  return nothing;
}

function savedChip({ take }: TakeSender): TemplateResult {
  if (!take.onDisk) return html`<span class="chip warn">not saved on this device</span>`;
  return take.length > 0
    ? html`<span class="chip good"><span aria-hidden="true">●</span> saved on this device</span>`
    : html`<span class="chip">saving on this device…</span>`;
}

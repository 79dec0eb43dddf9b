import { html, nothing, type TemplateResult } from 'lit';
import type { SenderPhase, TakeSender } from './take-sender.js';

/**
 * The take's ledger, in two chips: whether it is safe on this device, and how far it is on its way: Uploading,
 * Received, Verified, Ready. The pages of the server use the same words (Ledger.java).
 */
export function ledgerChips(sender: TakeSender, ready = false): TemplateResult {
  const { phase } = sender;
  const done = phase === 'RECEIVED';
  const tone = done ? 'good' : ['SENDING', 'CHECKING'].includes(phase) ? '' : 'warn';
  const words = done && ready ? '✓ Ready' : wordsOf(phase, `Uploading ${percent(sender)}%`);
  return html`${done ? nothing : savedChip(sender)} <span class="chip ${tone}">${words}</span>`;
}

function wordsOf(phase: SenderPhase, uploading: string): string {
  return {
    SENDING: uploading,
    WAITING: `${uploading} · waiting for the network`,
    SIGNED_OUT: `${uploading} · waiting for you to sign in`,
    CHECKING: 'Received · checking it',
    RECEIVED: '✓ Verified',
    REFUSED: 'Not uploaded',
    STOPPED: 'Stopped',
  }[phase];
}

/** Not a hundred before the last byte of the whole take: more is to come while a person speaks. */
function percent({ take, received }: TakeSender): number {
  const part = take.length > 0 ? Math.floor((100 * received) / take.length) : 0;
  return take.sealed ? Math.min(100, part) : Math.min(99, part);
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
      We couldn’t send this take: ${sender.refusal?.message}
      ${take.onDisk ? 'It is still on this device.' : 'Keep this page open, and save a copy.'}
    </p>`;
  }
  if (!take.onDisk && phase !== 'RECEIVED') {
    return html`<p class="notice" role="alert">
      This device can’t store the recording any more${recording ? ', so it goes on in memory' : ''}. Keep this page open
      until everything is uploaded.
    </p>`;
  }
  return nothing;
}

function savedChip({ take }: TakeSender): TemplateResult {
  if (!take.onDisk) return html`<span class="chip warn">Not saved on this device</span>`;
  return take.length > 0
    ? html`<span class="chip good"><span aria-hidden="true">●</span> Saved on this device</span>`
    : html`<span class="chip">Recording</span>`;
}

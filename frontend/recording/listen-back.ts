import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { clock } from '../shared/clock.js';
import { look } from '../shared/look.js';
import '../greenroom-player.js';
import type { RunningTake } from './running-take.js';
import { saveCopy } from './save-copy.js';
import { ledgerChips, sendingNotice } from './sending-words.js';
import { stageLook } from './stage-look.js';

const BARS = 128;

const endings = {
  FINISHED: '',
  TIME: 'The time was up. Everything you said until then is here.',
  SIZE: 'The recording reached the size limit. Everything until then is here.',
  DEVICE: 'The microphone was disconnected. Everything until then is here.',
};

/**
 * The take just made, from this device's copy. Fires `again`, and `kept` once the server has verified it. From here on
 * nothing on the page may move by itself: what follows below is a button a person is about to press.
 */
@customElement('greenroom-listen-back')
export class ListenBack extends LitElement {
  static override styles = [
    look,
    stageLook,
    css`
      greenroom-player {
        width: min(100%, 640px);
        text-align: start;
      }
      .actions {
        min-height: 52px;
      }
      /* Takes the place of the button that was pressed. */
      .done {
        display: grid;
        place-content: center;
        min-height: 52px;
        padding-inline: 28px;
        border-radius: 10px;
        background: var(--gr-accent-soft);
        color: var(--gr-accent);
        font-size: 1.0625em;
        font-weight: 600;
      }
      /* Room for the longest of what is said here. */
      .under {
        display: grid;
        gap: 8px;
        align-content: start;
        justify-items: center;
        width: 100%;
        min-height: 64px;
      }
    `,
  ];

  @property({ attribute: false }) running!: RunningTake;
  /** Takes that may still be begun; -1 for any number. */
  @property({ type: Number }) takesLeft = -1;
  /** The person has chosen it and the server has verified it. */
  @property({ type: Boolean }) kept = false;
  /** It can be played from the server, too. */
  @property({ type: Boolean }) atHand = false;
  @state() private keeping = false;
  private file = '';
  private peaks: number[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.running.addEventListener('change', this.follow);
    const { file, levels } = this.running.recording;
    this.file = file ? URL.createObjectURL(file) : '';
    this.peaks = peaksOf(levels);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running.removeEventListener('change', this.follow);
    URL.revokeObjectURL(this.file);
  }

  protected override render(): TemplateResult {
    const { running, keeping, kept } = this;
    const { sender, recording, ready } = running;
    const refused = sender.phase === 'REFUSED';
    return html`
      <h2 tabindex="-1">${kept ? 'Your answer is kept' : keeping ? 'Keeping your answer' : 'Let’s hear it'}</h2>
      <p class="muted small">
        ${clock(running.seconds)} recorded${recording.ending === 'FINISHED' ? '' : html`<br />`}
        ${endings[recording.ending]}
      </p>
      <greenroom-player
        label="Your answer"
        .src=${this.file}
        .duration=${running.seconds}
        .peaks=${this.peaks}
        .video=${ready.medium === 'VIDEO'}
      ></greenroom-player>
      ${sendingNotice(sender, false)} ${refused ? this.renderRescue() : this.renderActions()}
      <div class="row chips">${ledgerChips(sender, this.atHand)}</div>
      <div class="under muted small">
        ${refused ? nothing : keeping && !kept ? this.renderProgress() : this.renderHint()}
      </div>
    `;
  }

  private renderActions(): TemplateResult {
    const { keeping, kept } = this;
    const again = html`<button ?disabled=${keeping && !kept} @click=${this.again}>
      ${kept ? 'Record another take' : 'Record again'}
    </button>`;
    const keep = html`<button class="primary big" ?disabled=${keeping} @click=${this.keep}>
      ${keeping ? 'Keeping…' : 'Keep this take'}
    </button>`;
    return html`<div class="row actions">
      ${this.takesLeft === 0 ? nothing : again} ${kept ? html`<span class="done">✓ Kept</span>` : keep}
    </div>`;
  }

  private renderHint(): TemplateResult | typeof nothing {
    if (this.kept) return html`<p>It was received and checked, every second of it. You find it below.</p>`;
    return this.takesLeft === 0
      ? nothing
      : html`<p>Recording again doesn’t lose this take. You choose later which one to submit.</p>`;
  }

  private renderProgress(): TemplateResult {
    const { local, sender } = this.running;
    const waiting = sender.phase === 'WAITING' || sender.phase === 'SIGNED_OUT';
    return html`
      <progress max=${local.length} value=${sender.received} aria-label="Uploading your answer"></progress>
      <p class="text" role="status">
        ${
          waiting && local.onDisk
            ? 'It is uploaded as soon as that is possible. You may close this page: the next time you open Greenroom, it goes on by itself.'
            : 'Uploading the last bit…'
        }
      </p>
    `;
  }

  private renderRescue(): TemplateResult {
    return html`<div class="row actions">
      <button @click=${() => saveCopy(this.running.local)}>Save a copy</button>
      <button class="primary" @click=${() => this.running.sendAgain()}>Try sending again</button>
    </div>`;
  }

  private readonly follow = (): void => {
    this.requestUpdate();
    if (this.keeping && !this.kept && this.running.sender.phase === 'RECEIVED')
      this.dispatchEvent(new CustomEvent('kept'));
  };

  private keep(): void {
    this.keeping = true;
    this.follow();
  }

  private again(): void {
    this.dispatchEvent(new CustomEvent('again'));
  }
}

/** The levels heard while recording, as the player's bars; a short answer has fewer levels than bars. */
function peaksOf(levels: readonly number[]): number[] {
  const each = levels.length / BARS;
  return Array.from({ length: BARS }, (_, bar) => {
    const from = Math.floor(bar * each);
    return Math.max(0, ...levels.slice(from, Math.max(from + 1, Math.floor((bar + 1) * each))));
  });
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { clock, spoken } from '../shared/clock.js';
import { calmMotion } from '../shared/colours.js';
import { look } from '../shared/look.js';
import './live-wave.js';
import type { LiveWave } from './live-wave.js';
import type { RunningTake } from './running-take.js';
import { shortOfRoom } from './room-words.js';
import { ledgerChips, sendingNotice } from './sending-words.js';
import { speakingLook } from './speaking-look.js';
import { stageLook } from './stage-look.js';

/** A key pressed for the button that was here a moment ago must not end the answer. */
const TOO_SOON = 0.8;

/** What a person sees while speaking. Fires `start-over`; finishing is done here. */
@customElement('greenroom-recording-desk')
export class RecordingDesk extends LitElement {
  static override styles = [
    look,
    stageLook,
    speakingLook,
    css`
      .live {
        --dot: var(--gr-danger);
        font-size: 0.875em;
      }
      .name {
        max-width: 220px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) running!: RunningTake;
  /** 0 for no limit. */
  @property({ type: Number }) limit = 0;
  @state() private second = 0;
  @state() private quiet = false;
  @state() private asking = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.running.addEventListener('change', this.follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running.removeEventListener('change', this.follow);
  }

  protected override render(): TemplateResult {
    const { running, limit } = this;
    const shown = limit > 0 ? Math.max(0, limit - this.second) : this.second;
    return html`
      ${
        running.ready.medium === 'VIDEO'
          ? html`<video class="preview" autoplay muted playsinline .srcObject=${running.ready.stream}></video>`
          : nothing
      }
      <p class="live"><span class="dot" aria-hidden="true"></span> Recording</p>
      <p class="clock" role="timer" aria-label="${spoken(shown)} ${limit > 0 ? 'left' : 'recorded'}">${clock(shown)}</p>
      <p class="muted small">${limit > 0 ? `left of ${clock(limit)}` : 'recorded'} · take your time, silence is fine</p>
      <greenroom-live-wave .seconds=${limit || 60}></greenroom-live-wave>
      ${running.news ? html`<p class="notice" role="status">${running.news}</p>` : nothing}
      ${running.roomLeft === undefined ? nothing : shortOfRoom(running.roomLeft)}
      ${
        this.quiet
          ? html`<p class="notice" role="status">
              We can’t hear anything right now. If you’re thinking, carry on. If you’re speaking, check the microphone.
            </p>`
          : nothing
      }
      ${this.asking ? this.renderQuestion() : this.renderActions()} ${sendingNotice(running.sender, true)}
      <div class="row chips">
        ${ledgerChips(running.sender)}
        <span class="chip"><span class="name">${running.microphone}</span></span>
        <span class="chip">${running.ready.medium === 'VIDEO' ? 'camera on' : 'camera off'}</span>
      </div>
      <p class="aside" role="status">${this.timeCall(shown)}</p>
    `;
  }

  private renderActions(): TemplateResult {
    return html`<div class="row actions">
      <button @click=${() => (this.asking = true)}>Start over</button>
      <button class="danger big" @click=${this.finish}><span aria-hidden="true">■</span> Finish answer</button>
    </div>`;
  }

  private renderQuestion(): TemplateResult {
    return html`
      <p><strong>Throw this try away and start over?</strong></p>
      <div class="row actions">
        <button @click=${() => (this.asking = false)}>Carry on</button>
        <button class="danger" @click=${this.startOver}>Yes, start over</button>
      </div>
    `;
  }

  /** Said aloud by screen readers, twice in an answer, so that it does not talk over the speaker. */
  private timeCall(left: number): string {
    if (this.limit <= 0 || left > 30 || this.limit <= 30) return '';
    return left > 10 ? '30 seconds left' : '10 seconds left';
  }

  private readonly follow = (): void => {
    this.second = Math.floor(this.running.seconds);
    this.quiet = this.running.ready.meter.quiet;
    this.style.setProperty('--level', calmMotion() ? '0' : this.running.ready.meter.level.toFixed(2));
    this.renderRoot.querySelector<LiveWave>('greenroom-live-wave')?.draw(this.running.recording.levels);
    this.requestUpdate();
  };

  private finish(): void {
    if (this.running.seconds > TOO_SOON) this.running.finish();
  }

  private startOver(): void {
    this.dispatchEvent(new CustomEvent('start-over'));
  }
}

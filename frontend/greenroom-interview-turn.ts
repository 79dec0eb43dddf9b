import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { turnLook } from './interview/turn-look.js';
import { Voice } from './interview/voice.js';
import { Refusal, type TakeTarget } from './recording/api.js';
import { type DeviceTrouble, troubleOf } from './recording/devices.js';
import './recording/live-wave.js';
import type { LiveWave } from './recording/live-wave.js';
import { canRecord, type Medium } from './recording/media-type.js';
import { troubles } from './recording/preflight-words.js';
import { RunningTake } from './recording/running-take.js';
import { ledgerChips, sendingNotice } from './recording/sending-words.js';
import { SoundCheck } from './recording/sound-check.js';
import { stageLook } from './recording/stage-look.js';
import { claimRecording } from './recording/tabs.js';
import { tellOfTake } from './recording/take-events.js';
import { clock, spoken } from './shared/clock.js';
import { calmMotion } from './shared/colours.js';
import { look } from './shared/look.js';
import { tell } from './shared/tell.js';

type Stage = 'IDLE' | 'SPEAKING' | 'LISTENING' | 'OVER' | 'ELSEWHERE' | DeviceTrouble;

/** A key pressed for the button that was here a moment ago must not end the turn. */
const TOO_SOON = 0.8;
const CLOSING = 'closing';

/**
 * One turn of a spoken interview: the interviewer's words are spoken, then the candidate's are recorded as a take of
 * their question, until they say that they are done. A new `turn` begins the next one. Fires `take-started`,
 * `take-received` and `take-failed` as the recorder does, `turn-spoken` {turn, text}, `thinking` and `typed-wanted`.
 */
@customElement('greenroom-interview-turn')
export class GreenroomInterviewTurn extends LitElement {
  static override styles = [look, stageLook, turnLook];

  /** Names the candidate's turn; empty while there is none, `closing` for the interviewer's last words. */
  @property() turn = '';
  /** What the interviewer says before it. */
  @property() words = '';
  /** Kept beside the take on the device, to name it there. */
  @property() question = '';
  @property() owner = '';
  @property({ type: Object }) target: TakeTarget = { question: '' };
  @property() medium: Medium = 'AUDIO';
  /** 0 for no limit. */
  @property({ type: Number }) maxBytes = 0;
  @property({ type: Boolean }) aloud = false;
  @property({ type: Boolean }) showClock = false;
  @property({ type: Boolean }) selfView = false;
  @state() private stage: Stage = 'IDLE';
  @state() private thinking = false;
  @state() private second = 0;
  @state() private notice = '';
  private readonly voice = new Voice();
  private readonly check = new SoundCheck();
  private running?: RunningTake;
  private release?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.key);
    // A move within the page is a removal, too: only a removal that lasts ends the turn.
    queueMicrotask(() => this.isConnected || this.leave());
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('turn') && this.turn) void this.begin();
  }

  protected override render(): TemplateResult {
    return html`
      <section class="room" aria-label="Your turn" ?hidden=${this.stage === 'IDLE'}>
        ${this.notice ? html`<p class="notice" role="alert">${this.notice}</p>` : nothing} ${this.renderStage()}
        ${this.running ? sendingNotice(this.running.sender, this.stage === 'LISTENING') : nothing}
        <div class="row chips foot">${this.running ? ledgerChips(this.running.sender) : nothing}</div>
      </section>
    `;
  }

  private renderStage(): TemplateResult | typeof nothing {
    switch (this.stage) {
      case 'IDLE':
        return nothing;
      case 'SPEAKING':
        return html`<p class="live speaks" role="status">
            <span class="dot" aria-hidden="true"></span> ${this.aloud ? 'The interviewer speaks' : 'Read in peace'}
          </p>
          ${
            this.turn === CLOSING
              ? nothing
              : html`<div class="row actions">
                  <button class="primary big" @click=${() => this.voice.hush()}>Answer now</button>
                </div>`
          }`;
      case 'LISTENING':
        return this.renderListening();
      case 'OVER':
        return html`<p class="live" role="status">Thank you. Let me take that in…</p>`;
      case 'ELSEWHERE':
        return html`<h2>Another tab is recording</h2>
          <p class="muted">Finish there first, so that both answers stay whole.</p>
          <button @click=${() => this.listen()}>Try again</button>`;
      default:
        return this.renderTrouble(this.stage);
    }
  }

  private renderListening(): TemplateResult {
    return html`
      ${
        this.medium === 'VIDEO' && this.selfView
          ? html`<video class="preview" autoplay muted playsinline .srcObject=${this.running!.ready.stream}></video>`
          : nothing
      }
      <p class="live" role="status">
        <span class="dot" aria-hidden="true"></span>
        ${this.thinking ? 'Take all the time you need. I wait.' : 'Your turn. I listen.'}
      </p>
      ${
        this.showClock
          ? html`<p class="clock" role="timer" aria-label="${spoken(this.second)} so far">${clock(this.second)}</p>`
          : nothing
      }
      <greenroom-live-wave .seconds=${120}></greenroom-live-wave>
      <div class="row actions">
        <button aria-pressed=${this.thinking ? 'true' : 'false'} @click=${this.think}>
          ${this.thinking ? 'I’m ready again' : 'I need to think'}
        </button>
        <button class="primary big" @click=${this.finish}>I’m done</button>
        <button class="plain" @click=${this.type}>Type instead</button>
      </div>
      <p class="muted small">Silence is fine. Press the space bar when you are done.</p>
    `;
  }

  private renderTrouble(trouble: DeviceTrouble): TemplateResult {
    const { title, help } = troubles[trouble];
    return html`
      <h2>${title}</h2>
      <p class="muted text" role="alert">${help}</p>
      <div class="row actions">
        ${trouble === 'UNSUPPORTED' ? nothing : html`<button @click=${() => this.listen()}>Try again</button>`}
        <button class="primary" @click=${this.type}>Type the answer instead</button>
      </div>
    `;
  }

  /** The interviewer first; the microphone is opened meanwhile, so that nobody waits for it. */
  private async begin(): Promise<void> {
    const { turn } = this;
    this.thinking = false;
    this.notice = '';
    this.running = undefined;
    this.stage = 'SPEAKING';
    await this.voice.speak(this.words, this.aloud);
    if (turn !== this.turn || !this.isConnected || this.stage !== 'SPEAKING') return;
    if (turn === CLOSING) this.stage = 'IDLE';
    else await this.listen();
  }

  private async listen(): Promise<void> {
    const { turn, question, target, owner, medium } = this;
    if (!canRecord()) {
      this.stage = 'UNSUPPORTED';
      return;
    }
    try {
      this.release = await claimRecording();
      if (!this.release) {
        this.stage = 'ELSEWHERE';
        return;
      }
      if (!(await this.check.open(medium))) return;
      const limits = { seconds: 0, bytes: this.maxBytes };
      const ready = this.check.handOver()!;
      const running = await RunningTake.begin(ready, { question, target, owner, limits });
      if (turn !== this.turn || !this.isConnected) {
        void running.discard();
        this.freeRecorder();
        return;
      }
      this.follow(running, turn);
      this.second = 0;
      this.running = running;
      this.stage = 'LISTENING';
    } catch (problem) {
      this.check.close();
      this.freeRecorder();
      if (problem instanceof Refusal) this.notice = problem.message;
      else console.info('No microphone', problem);
      this.stage = troubleOf(problem);
    }
  }

  private follow(running: RunningTake, turn: string): void {
    tellOfTake(running, (type, detail) => tell(this, type, { ...detail, turn }));
    running.addEventListener('change', this.news);
    running.addEventListener('ended', () => {
      this.freeRecorder();
      if (this.running !== running || this.stage !== 'LISTENING') return;
      this.stage = 'OVER';
      tell(this, 'turn-spoken', { turn, text: '' });
    });
  }

  private readonly news = (): void => {
    const { running } = this;
    if (!running) return;
    this.second = Math.floor(running.seconds);
    this.style.setProperty('--level', calmMotion() ? '0' : running.ready.meter.level.toFixed(2));
    this.renderRoot.querySelector<LiveWave>('greenroom-live-wave')?.draw(running.recording.levels);
    this.requestUpdate();
  };

  /** Holds the turn: whoever listens for its end waits. */
  private think(): void {
    this.thinking = !this.thinking;
    tell(this, 'thinking', { turn: this.turn, thinking: this.thinking });
  }

  private readonly finish = (): void => {
    if (this.stage === 'LISTENING' && this.running!.seconds > TOO_SOON) this.running!.finish();
  };

  private readonly type = (): void => {
    void this.running?.discard();
    this.running = undefined;
    this.stage = 'IDLE';
    tell(this, 'typed-wanted', {});
  };

  private readonly key = (event: KeyboardEvent): void => {
    const own = event.composedPath().some((one) => one instanceof HTMLElement && one.matches('button, a, input, textarea, select, [role]:not([role="region"])'));
    if (event.code !== 'Space' || event.repeat || own) return;
    if (this.stage === 'SPEAKING') this.voice.hush();
    else if (this.stage === 'LISTENING') this.finish();
    else return;
    event.preventDefault();
  };

  private leave(): void {
    this.voice.hush();
    this.check.close();
    this.running?.finish();
    this.freeRecorder();
  }

  private freeRecorder(): void {
    this.release?.();
    this.release = undefined;
  }
}

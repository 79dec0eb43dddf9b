import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './greenroom-ear.js';
import type { GreenroomEar } from './greenroom-ear.js';
import './greenroom-voice.js';
import type { GreenroomVoice, Medium as VoiceMedium } from './greenroom-voice.js';
import { OpenMicrophone } from './interview/open-microphone.js';
import { turnLook } from './interview/turn-look.js';
import { Refusal, type TakeTarget } from './recording/api.js';
import { type DeviceTrouble, troubleOf } from './recording/devices.js';
import './recording/live-wave.js';
import type { LiveWave } from './recording/live-wave.js';
import { canRecord, type Medium } from './recording/media-type.js';
import { troubles } from './recording/preflight-words.js';
import { RunningTake } from './recording/running-take.js';
import { ledgerChips, sendingNotice } from './recording/sending-words.js';
import { speakingLook } from './recording/speaking-look.js';
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

/** Seconds without a word after which somebody may want to know that nothing is wrong, and what else they can do. */
const QUIET_BEGINNING = 20;
const LONG_SILENCE = 60;

/**
 * One turn of a spoken interview: the interviewer's words are spoken, then the candidate's are recorded as a take of
 * their question, until they say that they are done or, where somebody can listen along, are silent for long enough. A
 * new `turn` begins the next one. Fires `take-started`, `take-received` and `take-failed` as the recorder does,
 * `turn-spoken` {turn, text, confidence} with what was heard live, `not-finished` {turn} when silence has ended a turn too
 * soon, and `typed-wanted`.
 */
@customElement('greenroom-interview-turn')
export class GreenroomInterviewTurn extends LitElement {
  static override styles = [look, stageLook, speakingLook, turnLook];

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
  /** The same words, spoken by the server; empty for none. */
  @property() address = '';
  /** Whether the page shows what is said, on both sides. */
  @property({ type: Boolean }) captions = true;
  /** Whether silence ends a turn; after how much, in two parts: see greenroom-ear. */
  @property({ type: Boolean }) bySilence = true;
  @property({ type: Number }) quietMillis = 800;
  @property({ type: Number }) countdownMillis = 4500;
  @property({ type: Boolean }) showClock = false;
  @property({ type: Boolean }) selfView = false;
  @state() private stage: Stage = 'IDLE';
  @state() private thinking = false;
  @state() private second = 0;
  @state() private silence = 0;
  @state() private notice = '';
  /** Silence has ended the turn before. */
  @state() private bySurprise = false;
  /** The words can only be read. */
  @state() private unheard = false;
  @query('greenroom-voice') private readonly voice!: GreenroomVoice;
  @query('greenroom-ear') private readonly ear!: GreenroomEar;
  private readonly microphone = new OpenMicrophone();
  private running?: RunningTake;
  private release?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.key);
    this.microphone.addEventListener('change', this.replug);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.key);
    this.microphone.removeEventListener('change', this.replug);
    // A move within the page is a removal, too: only a removal that lasts ends the turn.
    queueMicrotask(() => this.isConnected || this.leave());
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('turn') && this.turn) void this.begin();
  }

  protected override render(): TemplateResult {
    const { stage, turn } = this;
    const meets = stage === 'SPEAKING' || stage === 'LISTENING' || stage === 'OVER';
    return html`
      <section class="room" aria-label="Your turn" ?hidden=${stage === 'IDLE'}>
        ${this.notice ? html`<p class="notice" role="alert">${this.notice}</p>` : nothing} ${this.renderStage()}
        <greenroom-voice
          .muted=${!this.aloud}
          .captions=${this.unheard && !this.captions}
          @voice-began=${this.heard}
        ></greenroom-voice>
        <greenroom-ear
          ?hidden=${stage !== 'LISTENING'}
          .stream=${this.microphone.stream}
          .listening=${meets && turn !== CLOSING}
          .captions=${this.captions}
          .bySilence=${this.bySilence}
          .quietMillis=${this.quietMillis}
          .countdownMillis=${this.countdownMillis}
          @turn-over=${this.over}
          @ear-held=${(event: CustomEvent<{ on: boolean }>) => (this.thinking = event.detail.on)}
          @ear-silent=${(event: CustomEvent<{ seconds: number }>) => (this.silence = event.detail.seconds)}
        ></greenroom-ear>
        ${stage === 'LISTENING' ? this.renderDeeds() : nothing}
        ${this.running ? sendingNotice(this.running.sender, stage === 'LISTENING') : nothing}
        ${this.running ? html`<div class="row chips foot">${ledgerChips(this.running.sender)}</div>` : nothing}
      </section>
    `;
  }

  private renderStage(): TemplateResult | typeof nothing {
    switch (this.stage) {
      case 'IDLE':
        return nothing;
      case 'SPEAKING':
        return html`<p class="live speaks" role="status">
            <span class="dot" aria-hidden="true"></span> ${this.aloud && !this.unheard ? 'The interviewer speaks' : 'Read in peace'}
          </p>
          ${
            this.turn === CLOSING
              ? nothing
              : html`<div class="row actions">
                  ${this.bySurprise ? html`<button @click=${this.takeBack}>I wasn’t finished</button>` : nothing}
                  <button class="primary big" @click=${() => this.voice.stop()}>Answer now</button>
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
      <p class="live" role="status"><span class="dot" aria-hidden="true"></span> ${this.mood}</p>
      ${
        this.showClock
          ? html`<p class="clock" role="timer" aria-label="${spoken(this.second)} so far">${clock(this.second)}</p>`
          : nothing
      }
      <greenroom-live-wave .seconds=${120}></greenroom-live-wave>
    `;
  }

  private get mood(): string {
    if (this.thinking) return 'Take all the time you need. I wait.';
    if (this.silence >= LONG_SILENCE) return 'I have not heard you for a while. Is your microphone on? Typing works, too.';
    return this.silence >= QUIET_BEGINNING ? 'No hurry. I listen when you are ready.' : 'Your turn. I listen.';
  }

  private renderDeeds(): TemplateResult {
    return html`
      <div class="row actions">
        <button class="plain" @click=${this.type}>Type instead</button>
        <button class="primary big" @click=${this.finish}>I’m done</button>
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

  /** The interviewer first; the microphone is opened meanwhile, so that they can be spoken over and nobody waits. */
  private async begin(): Promise<void> {
    const { turn } = this;
    this.thinking = this.unheard = false;
    this.silence = 0;
    this.notice = '';
    this.running = undefined;
    this.stage = 'SPEAKING';
    if (turn === CLOSING) this.microphone.close();
    // what is wrong with it is told when it is the candidate's turn
    else if (canRecord()) this.microphone.open(this.medium).catch((problem) => console.info('No microphone yet', problem));
    await this.voice.speak(turn, this.words, this.address);
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
      await this.microphone.open(medium);
      const ready = this.microphone.copy();
      if (!ready) {
        this.freeRecorder();
        return;
      }
      const limits = { seconds: 0, bytes: this.maxBytes };
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
      this.microphone.close();
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
      // by itself: it grew too long, or the last microphone is gone
      if (this.running === running && this.stage === 'LISTENING') {
        this.bySurprise = false;
        this.tellSpoken('', 1);
      }
    });
  }

  /** Whoever listened along heard it end, or was told so. */
  private readonly over = ({ detail }: CustomEvent<{ text: string; confidence: number; byHand: boolean; whole: boolean }>): void => {
    if (this.stage !== 'LISTENING') return;
    this.bySurprise = !detail.byHand;
    this.tellSpoken(detail.whole ? detail.text : '', detail.confidence);
    this.running!.finish();
  };

  private tellSpoken(text: string, confidence: number): void {
    this.stage = 'OVER';
    tell(this, 'turn-spoken', { turn: this.turn, text, confidence });
  }

  private readonly news = (): void => {
    const { running } = this;
    if (!running) return;
    this.second = Math.floor(running.seconds);
    this.style.setProperty('--level', calmMotion() ? '0' : running.ready.meter.level.toFixed(2));
    this.renderRoot.querySelector<LiveWave>('greenroom-live-wave')?.draw(running.recording.levels);
    this.requestUpdate();
  };

  private readonly heard = (event: CustomEvent<{ medium: VoiceMedium }>): void => {
    this.unheard = event.detail.medium === 'CAPTIONS';
  };

  private readonly replug = (): void => {
    // pulled out: the recording has found another one, or has ended
    if (!this.microphone.stream && this.stage === 'LISTENING')
      this.microphone.open(this.medium).catch((problem) => console.info('Nobody listens along any more', problem));
    this.requestUpdate();
  };

  private readonly finish = (): void => {
    if (this.stage === 'LISTENING' && this.running!.seconds > TOO_SOON) this.ear.finishTurn();
  };

  private readonly takeBack = (): void => {
    this.bySurprise = false;
    this.stage = 'OVER';
    this.voice.stop();
    tell(this, 'not-finished', { turn: this.turn });
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
    if (this.stage === 'SPEAKING') this.voice.stop();
    else if (this.stage === 'LISTENING') this.finish();
    else return;
    event.preventDefault();
  };

  private leave(): void {
    this.voice.stop();
    this.microphone.close();
    this.running?.finish();
    this.freeRecorder();
  }

  private freeRecorder(): void {
    this.release?.();
    this.release = undefined;
  }
}

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refusal, type TakeTarget } from './recording/api.js';
import './recording/countdown.js';
import { closeDevices } from './recording/devices.js';
import './recording/listen-back.js';
import './recording/preflight.js';
import type { Ready } from './recording/sound-check.js';
import { recorderLook } from './recording/recorder-look.js';
import './recording/recording-desk.js';
import { RunningTake } from './recording/running-take.js';
import { focusStage, plainStage } from './recording/plain-stage.js';
import { said, type Stage } from './recording/stage-words.js';
import { claimRecording } from './recording/tabs.js';
import { tellOfTake } from './recording/take-events.js';
import { look } from './shared/look.js';
import { tell } from './shared/tell.js';

/**
 * Records one answer: checks the microphone, counts down, records to this device and to the server at once, and
 * lets the take be heard, kept or tried again. Fires `take-started`, `take-received`, `take-kept` {takeId},
 * `take-failed` {takeId, reason, code} and `typed-wanted`.
 */
@customElement('greenroom-recorder')
export class GreenroomRecorder extends LitElement {
  static override styles = [look, recorderLook];

  @property() question = '';
  /** Names the person, so that takes left on a shared device find their owner. */
  @property() owner = '';
  @property({ type: Object }) target: TakeTarget = { question: '' };
  /** 0 for no limit. */
  @property({ type: Number }) answerSeconds = 180;
  /** 0 to begin at once. */
  @property({ type: Number }) preparationSeconds = 0;
  /** Takes the server still allows; -1 for any number. */
  @property({ type: Number }) takesLeft = -1;
  @property({ type: Boolean }) allowVideo = false;
  /** 0 for no limit. */
  @property({ type: Number }) maxBytes = 0;
  /** Ids of takes that are ready to be played, as far as the page knows. */
  @property({ type: Array }) readyTakes: string[] = [];
  @state() private stage: Stage = 'PREFLIGHT';
  @state() private notice = '';
  private begun = 0;
  private ready?: Ready;
  private running?: RunningTake;
  private release?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page is a removal, too: only a removal that lasts ends the recording.
    queueMicrotask(() => this.isConnected || this.leave());
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('takesLeft')) this.begun = 0;
    if (this.stage === 'PREFLIGHT' && this.remaining === 0) this.stage = 'NONE_LEFT';
    else if (this.stage === 'NONE_LEFT' && this.remaining !== 0) this.stage = 'PREFLIGHT';
  }

  protected override render(): TemplateResult {
    return html`
      <section class="card" aria-label="Recorder">
        ${this.notice ? html`<p class="notice" role="alert">${this.notice}</p>` : nothing} ${this.renderStage()}
      </section>
      <p class="foot muted small"><slot>Only you can hear this until you submit it.</slot></p>
      <p class="aside" role="status">${said[this.stage]}</p>
    `;
  }

  private renderStage(): TemplateResult {
    switch (this.stage) {
      case 'PREFLIGHT':
        return html`<greenroom-preflight
          .answerSeconds=${this.answerSeconds}
          .preparationSeconds=${this.preparationSeconds}
          .takesLeft=${this.remaining}
          .allowVideo=${this.allowVideo}
          .maxBytes=${this.maxBytes}
          @ready=${(event: CustomEvent<Ready>) => this.prepare(event.detail)}
          @typed=${() => tell(this, 'typed-wanted', {})}
        ></greenroom-preflight>`;
      case 'PREPARING':
        return html`<greenroom-countdown
          .seconds=${this.preparationSeconds}
          @over=${this.begin}
        ></greenroom-countdown>`;
      case 'RECORDING':
        return html`<greenroom-recording-desk
          .running=${this.running!}
          .limit=${this.answerSeconds}
          @start-over=${this.startOver}
        ></greenroom-recording-desk>`;
      case 'LISTENING':
      case 'KEPT':
        return html`<greenroom-listen-back
          .running=${this.running!}
          .takesLeft=${this.remaining}
          .kept=${this.stage === 'KEPT'}
          .atHand=${this.readyTakes.includes(this.running!.sender.takeId ?? '')}
          @again=${() => this.again()}
          @kept=${this.kept}
        ></greenroom-listen-back>`;
      default:
        return plainStage(this.stage, () => this.again());
    }
  }

  private get remaining(): number {
    return this.takesLeft < 0 ? -1 : Math.max(0, this.takesLeft - this.begun);
  }

  private async prepare(ready: Ready): Promise<void> {
    this.ready = ready;
    this.notice = '';
    this.release = await claimRecording();
    if (!this.isConnected) return this.leave();
    if (!this.release) {
      this.closeReady();
      return this.enter('ELSEWHERE');
    }
    if (this.preparationSeconds > 0) return this.enter('PREPARING');
    return this.begin();
  }

  private async begin(): Promise<void> {
    await this.enter('STARTING');
    const { question, target, owner } = this;
    const limits = { seconds: this.answerSeconds, bytes: this.maxBytes };
    try {
      this.running = await RunningTake.begin(this.ready!, { question, target, owner, limits });
      this.ready = undefined;
      this.begun++;
      this.follow(this.running, this.release);
      await this.enter('RECORDING');
      if (!this.isConnected) this.leave();
    } catch (problem) {
      this.closeReady();
      const words = problem instanceof Error ? problem.message : 'The recording could not start.';
      tell(this, 'take-failed', { takeId: null, reason: words, code: problem instanceof Refusal ? problem.code : '' });
      await this.again(words);
    }
  }

  private follow(running: RunningTake, release?: () => void): void {
    tellOfTake(running, (type, detail) => tell(this, type, detail));
    running.addEventListener('ended', () => {
      release?.();
      this.ended(running);
    });
  }

  private ended(running: RunningTake): void {
    if (running !== this.running || this.stage !== 'RECORDING') return;
    if (running.local.length > 0) return void this.enter('LISTENING');
    void running.discard();
    this.begun--;
    void this.again('Nothing was recorded, so this try doesn’t count. Let’s begin again.');
  }

  private async startOver(): Promise<void> {
    const thrownAway = this.running?.discard();
    this.begun--;
    await this.again();
    await thrownAway;
  }

  private async again(notice = ''): Promise<void> {
    this.running = undefined;
    this.release?.();
    this.notice = notice;
    await this.enter('PREFLIGHT');
  }

  private kept(): void {
    tell(this, 'take-kept', { takeId: this.running!.sender.takeId });
    void this.enter('KEPT');
  }

  private leave(): void {
    removeEventListener('beforeunload', this.warn);
    this.running?.finish();
    this.closeReady();
    this.release?.();
  }

  private closeReady(): void {
    this.ready?.meter.close();
    closeDevices(this.ready?.stream);
    this.ready = undefined;
  }

  /** Goes to a stage and takes a keyboard user along to what can be done there. */
  private async enter(stage: Stage): Promise<void> {
    this.stage = stage;
    await this.updateComplete;
    // On a phone the button that was pressed may stand far below what comes next.
    const card = this.renderRoot.querySelector('section')!;
    if (stage !== 'KEPT' && card.getBoundingClientRect().top < 0) card.scrollIntoView();
    await focusStage(this.renderRoot.querySelector<LitElement>('section > :not(.notice)'));
  }

  private readonly warn = (event: BeforeUnloadEvent): void => {
    const unsafe = this.running && !this.running.local.onDisk && this.running.sender.phase !== 'RECEIVED';
    if (this.stage === 'RECORDING' || unsafe) event.preventDefault();
  };
}

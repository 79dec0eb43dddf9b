import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { failure, playButton, speedSelect, toggle } from './player/buttons.js';
import { type Caption, captionAt } from './player/captions.js';
import { commentDots, type PlayerComment } from './player/comment-dots.js';
import { dragByTouch } from './player/drag.js';
import { keyHelp } from './player/key-help.js';
import { type Key, type KeyPlayer, listenForKeys, pauseOthers, preferForKeys } from './player/keys.js';
import { playerLook } from './player/player-look.js';
import { remember, remembered } from './player/remembered.js';
import { endOfSilence, saved, type Stretch } from './player/silences.js';
import { rememberedSpeed, rememberSpeed } from './player/speed.js';
import { Wave } from './player/wave.js';
import { clock } from './shared/clock.js';
import { look } from './shared/look.js';
import { tell } from './shared/tell.js';

const TELL_EVERY = 250;
/** Milliseconds between two looks for a silence: the media itself tells its time four times a second only. */
const LOOK_EVERY = 40;
const SKIPPING = 'greenroom-skip-silences';
const CAPTIONS = 'greenroom-captions';

/**
 * Plays a recording: bars or a plain line to seek on, comments at their place, captions, speed, keyboard, and a way
 * past long silences. Fires `player-time` {time} at most four times a second and `comment-selected` {id}.
 */
@customElement('greenroom-player')
export class GreenroomPlayer extends LitElement implements KeyPlayer {
  static override styles = [look, playerLook];

  /** Empty while the recording is still on its way. */
  @property() src = '';
  /** 0 to 1, evenly spread; without them a plain line is shown. */
  @property({ type: Array }) peaks: number[] | null = null;
  /** Seconds; 0 to take the media's own word for it. */
  @property({ type: Number }) duration = 0;
  @property({ type: Boolean }) video = false;
  @property({ type: Array }) comments: PlayerComment[] = [];
  /** Stretches without a voice, in seconds. */
  @property({ type: Array }) silences: Stretch[] = [];
  @property({ type: Array }) captions: Caption[] = [];
  /** Address of a picture that a video shows before it is played. */
  @property() poster = '';
  /** A few words in place of the bars, while there are none. */
  @property() note = '';
  /** Names the recording for screen readers. */
  @property() label = 'Recording';
  @state() private position = 0;
  @state() private playing = false;
  @state() private failed = false;
  @state() private ownDuration = 0;
  @state() private speed = rememberedSpeed();
  @state() private skipping = remembered(SKIPPING) === 'yes';
  @state() private captioned = remembered(CAPTIONS) !== 'no';
  @query('video') private readonly media!: HTMLVideoElement;
  private readonly wave = new Wave(this);
  private readonly drag = dragByTouch((place) => this.total > 0 && this.seek(place * this.total));
  private toldAt = 0;
  private looking = 0;
  private forgetKeys?: () => void;

  /** Seconds from the beginning. */
  get currentTime(): number {
    return this.media?.currentTime ?? 0;
  }

  async play(): Promise<void> {
    preferForKeys(this);
    pauseOthers(this);
    try {
      await this.media.play();
    } catch (problem) {
      // A pause that overtakes the start is no fault; what cannot be played fires `error` as well.
      console.info('Did not start playing', problem);
    }
  }

  pause(): void {
    this.media?.pause();
  }

  seek(seconds: number): void {
    preferForKeys(this);
    const end = this.total || Infinity;
    this.media.currentTime = this.position = Math.min(end, Math.max(0, seconds));
    this.tellTime(true);
  }

  playerSlider(): Element | null {
    return this.renderRoot.querySelector('input');
  }

  press(key: Key): void {
    if (this.src === '' || this.failed) return;
    if (key === 'HELP') this.renderRoot.querySelector<HTMLElement>('[popover]')?.togglePopover();
    else if (key !== 'TOGGLE') this.seek(this.media.currentTime + key);
    else this.toggle();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetKeys = listenForKeys(this);
    if (this.hasUpdated) this.drawWave();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetKeys?.();
    this.wave.clear();
    this.media?.pause();
    clearInterval(this.looking);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has('src')) return;
    this.failed = this.playing = false;
    this.position = this.ownDuration = 0;
  }

  protected override updated(changes: PropertyValues): void {
    // A new source starts at the media's default rate.
    this.media.playbackRate = this.media.defaultPlaybackRate = this.speed;
    this.media.preservesPitch = true;
    if (['src', 'peaks', 'duration', 'ownDuration', 'failed'].some((name) => changes.has(name))) this.drawWave();
  }

  protected override render(): TemplateResult {
    const shown = this.video && !this.failed;
    // no empty line above a recording that nobody has begun to hear
    const begun = this.playing || this.position > 0;
    return html`
      <div role="group" aria-label=${this.label}>
        <div class=${shown ? 'screen' : ''}>
          <video
            ?hidden=${!shown}
            src=${this.src || nothing}
            poster=${this.poster || nothing}
            preload="metadata"
            playsinline
            aria-label=${this.label}
            @play=${this.follow}
            @pause=${this.follow}
            @ended=${this.follow}
            @timeupdate=${this.follow}
            @durationchange=${this.measure}
            @error=${() => (this.failed = this.src !== '')}
            @click=${this.toggle}
          ></video>
          ${this.captions.length > 0 && this.captioned && begun ? this.renderCaption() : nothing}
        </div>
        ${this.failed ? failure(this.src) : this.renderPlayer()}
      </div>
    `;
  }

  private renderCaption(): TemplateResult {
    // Not announced: whoever hears the page hears the recording.
    return html`<p class="caption" aria-hidden="true"><span>${captionAt(this.captions, this.position)}</span></p>`;
  }

  private renderPlayer(): TemplateResult {
    const { total, position } = this;
    const ready = this.src !== '';
    const bars = this.hasBars;
    return html`
      <div class="track" @pointerdown=${this.drag.down} @pointermove=${this.drag.move}>
        ${
          bars
            ? html`<div class="wave"></div>`
            : html`<div class="bar" style="--played: ${total > 0 ? position / total : 0}"></div>
                <p class="muted small">${this.note}</p>`
        }
        <input
          type="range"
          min="0"
          max=${total || 1}
          step="any"
          .value=${String(position)}
          ?disabled=${!ready || total === 0}
          aria-label="Position in ${this.label}"
          aria-valuetext="${clock(position)} of ${clock(total)}"
          @input=${(event: Event) => this.seek(Number((event.target as HTMLInputElement).value))}
        />
      </div>
      ${total > 0 && this.comments.length > 0 ? commentDots(this.comments, total, this.select) : nothing}
      <div class="controls">
        ${playButton(this.playing, ready, () => this.toggle())}
        <span class="time">
          ${ready ? `${clock(position)} / ${total > 0 ? clock(total) : '–:––'}` : 'The recording is still on its way'}
        </span>
        <div class="choices">${this.renderChoices()}</div>
      </div>
    `;
  }

  private renderChoices(): TemplateResult {
    const short = saved(this.silences);
    return html`
      ${short > 0 ? toggle('Skip silences', `Skips ${Math.round(short)} s without a voice`, this.skipping, this.skip) : nothing}
      ${this.captions.length > 0 ? toggle('Captions', 'Show what is said', this.captioned, this.caption) : nothing}
      ${speedSelect(this.speed, (speed) => this.changeSpeed(speed))} ${keyHelp()}
    `;
  }

  private get total(): number {
    return this.duration > 0 ? this.duration : this.ownDuration;
  }

  private get hasBars(): boolean {
    return this.src !== '' && this.total > 0 && (this.peaks?.length ?? 0) > 1;
  }

  private drawWave(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('.wave');
    if (!container || !this.peaks) return this.wave.clear();
    void this.wave.show(container, { media: this.media, peaks: this.peaks, duration: this.total });
  }

  private readonly select = (comment: PlayerComment): void => {
    this.seek(comment.at);
    tell(this, 'comment-selected', { id: comment.id });
  };

  private toggle(): void {
    if (this.media.paused) void this.play();
    else this.pause();
  }

  private readonly skip = (on: boolean): void => {
    this.skipping = on;
    remember(SKIPPING, on ? 'yes' : 'no');
    this.follow();
  };

  private readonly caption = (on: boolean): void => {
    this.captioned = on;
    remember(CAPTIONS, on ? 'yes' : 'no');
  };

  private follow(): void {
    this.playing = !this.media.paused && !this.media.ended;
    clearInterval(this.looking);
    if (this.playing && this.skipping && this.silences.length > 0) {
      this.looking = window.setInterval(() => this.leap(), LOOK_EVERY);
    }
    this.position = this.media.currentTime;
    this.tellTime(!this.playing);
  }

  private leap(): void {
    const end = endOfSilence(this.silences, this.media.currentTime);
    if (end !== undefined && !this.media.seeking) this.media.currentTime = end;
  }

  private measure(): void {
    // Recordings straight from a browser say Infinity.
    if (Number.isFinite(this.media.duration)) this.ownDuration = this.media.duration;
  }

  private changeSpeed(speed: number): void {
    this.speed = speed;
    rememberSpeed(speed);
  }

  private tellTime(atOnce: boolean): void {
    if (!atOnce && performance.now() - this.toldAt < TELL_EVERY) return;
    this.toldAt = performance.now();
    tell(this, 'player-time', { time: this.position });
  }
}

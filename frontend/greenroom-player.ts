import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { failure, playButton, speedSelect } from './player/buttons.js';
import { commentDots, type PlayerComment } from './player/comment-dots.js';
import { listenForKeys, pauseOthers, preferForKeys, type KeyPlayer } from './player/keys.js';
import { playerLook } from './player/player-look.js';
import { rememberedSpeed, rememberSpeed } from './player/speed.js';
import { Wave } from './player/wave.js';
import { clock } from './shared/clock.js';
import { look } from './shared/look.js';
import { tell } from './shared/tell.js';

const TELL_EVERY = 250;

/**
 * Plays a recording: bars or a plain line to seek on, comments at their place, speed, keyboard. Fires `player-time`
 * {time} at most four times a second and `comment-selected` {id}.
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
  /** Names the recording for screen readers. */
  @property() label = 'Recording';
  @state() private position = 0;
  @state() private playing = false;
  @state() private failed = false;
  @state() private ownDuration = 0;
  @state() private speed = rememberedSpeed();
  @query('video') private readonly media!: HTMLVideoElement;
  private readonly wave = new Wave(this);
  private toldAt = 0;
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

  press(key: number | 'TOGGLE'): void {
    if (this.src === '' || this.failed) return;
    if (key !== 'TOGGLE') this.seek(this.media.currentTime + key);
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
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has('src')) return;
    this.failed = this.playing = false;
    this.position = this.ownDuration = 0;
  }

  protected override updated(changes: PropertyValues): void {
    this.media.playbackRate = this.speed;
    if (['src', 'peaks', 'duration', 'ownDuration', 'failed'].some((name) => changes.has(name))) this.drawWave();
  }

  protected override render(): TemplateResult {
    return html`
      <div role="group" aria-label=${this.label}>
        <video
          ?hidden=${!this.video || this.failed}
          src=${this.src || nothing}
          preload="metadata"
          playsinline
          @play=${this.follow}
          @pause=${this.follow}
          @ended=${this.follow}
          @timeupdate=${this.follow}
          @durationchange=${this.measure}
          @error=${() => (this.failed = this.src !== '')}
          @click=${this.toggle}
        ></video>
        ${this.failed ? failure(this.src) : this.renderPlayer()}
      </div>
    `;
  }

  private renderPlayer(): TemplateResult {
    const { total, position } = this;
    const ready = this.src !== '';
    const bars = this.hasBars;
    return html`
      <div class="track ${bars ? '' : 'plain'}">
        ${
          bars
            ? html`<div class="wave"></div>`
            : html`<div class="bar" style="--played: ${total > 0 ? position / total : 0}"></div>`
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
        ${speedSelect(this.speed, (speed) => this.changeSpeed(speed))}
      </div>
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

  private follow(): void {
    this.playing = !this.media.paused && !this.media.ended;
    this.position = this.media.currentTime;
    this.tellTime(!this.playing);
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

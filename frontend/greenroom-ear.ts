import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { earLook } from './ear/ear-look.js';
import { EarLine, type Beginning } from './ear/ear-line.js';
import type { EarState, Told } from './ear/ear-words.js';
import { MicrophoneSound } from './ear/microphone-sound.js';
import { TurnWords } from './ear/turn-words.js';
import { look } from './shared/look.js';
import { tell } from './shared/tell.js';

const said: Record<EarState, string> = {
  OFF: '',
  CONNECTING: 'One moment …',
  LISTENING: '',
  CUT: 'The line is cut. Your recording goes on; end your turn with the button.',
  FULL: 'The studio is busy. Your recording goes on; end your turn with the button.',
  UNAVAILABLE: 'There are no live captions now. Your recording goes on; end your turn with the button.',
  ELSEWHERE: 'You are being listened to in another tab.',
};

/**
 * Listens along to an open microphone, shows what is heard and whose turn it is. While a greenroom-voice speaks it waits,
 * and tells at once when somebody speaks over it.
 *
 * Fires `ear-silent` {seconds}, `ear-held` {on}, `turn-over` {at, text, confidence, byHand, whole} and `spoken-over` {at}.
 * What was heard is `whole` while the line stands.
 */
@customElement('greenroom-ear')
export class GreenroomEar extends LitElement {
  static override styles = [look, earLook];

  @property({ attribute: false }) stream?: MediaStream;
  /** Whether to listen while there is a stream. */
  @property({ type: Boolean }) listening = false;
  /** Whether silence ends a turn at all. */
  @property({ type: Boolean }) bySilence = true;
  @property({ type: Number }) quietMillis = 800;
  @property({ type: Number }) countdownMillis = 4500;
  @property({ type: Boolean }) captions = true;
  @state() private state: EarState = 'OFF';
  @state() private held = false;
  @state() private playing = false;
  /** Seconds, while the turn is probably over. */
  @state() private left?: number;
  private readonly words = new TurnWords();
  private line?: EarLine;
  private sound?: MicrophoneSound;
  private clock = 0;
  private voice = '';

  override connectedCallback(): void {
    super.connectedCallback();
    for (const [type, hear] of this.around) document.addEventListener(type, hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [type, hear] of this.around) document.removeEventListener(type, hear);
    // A move within the page is a removal, too: only a removal that lasts ends the listening.
    queueMicrotask(() => this.isConnected || this.hush());
  }

  /** The turn stays the candidate's, however long they think. */
  hold(): void {
    this.held = true;
    this.line?.order('hold');
    if (!this.line || this.state !== 'LISTENING') tell(this, 'ear-held', { on: true });
  }

  release(): void {
    this.held = false;
    this.line?.order('release');
    if (!this.line || this.state !== 'LISTENING') tell(this, 'ear-held', { on: false });
  }

  /** The candidate says it is over: works with a line or without. */
  finishTurn(): void {
    this.endTurn(-1, true);
  }

  private endTurn(at: number, byHand: boolean): void {
    this.stopCounting();
    const { text, confidence } = this.words;
    tell(this, 'turn-over', { at, text, confidence, byHand, whole: this.state === 'LISTENING' });
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('stream') || changes.has('listening')) this.follow();
  }

  protected override render(): TemplateResult {
    const { words, held, left } = this;
    return html`
      ${
        this.captions
          ? html`<p class="caption"><span>${words.shown} <span class="unsettled">${words.unsettled}</span></span></p>`
          : nothing
      }
      <div class="ending">
        ${
          left === undefined
            ? html`<button type="button" aria-pressed=${held} @click=${this.toggle}>
                ${held ? 'I’m ready again' : 'I need to think'}
              </button>`
            : html`<span>Sounds finished. Going on in <span class="left">${Math.ceil(left)}</span></span>
                <button type="button" @click=${() => this.hold()}>I’m not finished</button>`
        }
      </div>
      <p class=${left === undefined ? 'muted small' : 'aside'} role="status">${left === undefined ? said[this.state] : 'Sounds finished.'}</p>
    `;
  }

  private readonly toggle = (): void => (this.held ? this.release() : this.hold());

  /** What others on the page do, who need not know of this element. */
  private readonly around: [string, (event: Event) => void][] = [
    ['voice-began', (event) => this.play(idOf(event), true)],
    ['voice-ended', (event) => this.play(idOf(event), false)],
  ];

  private follow(): void {
    this.hush();
    if (!this.stream || !this.listening) return;
    const line = new EarLine(() => this.beginning());
    line.addEventListener('told', (event) => this.hear((event as CustomEvent<Told>).detail));
    line.addEventListener('state', () => this.enter(line.state));
    this.line = line;
    this.sound = new MicrophoneSound(this.stream, (samples) => line.hear(samples));
    this.enter(line.state);
  }

  private beginning(): Beginning {
    const { held, playing, words } = this;
    return { quiet: this.quietMillis, countdown: this.countdownMillis, spoken: words.spoken, held, playing };
  }

  private hush(): void {
    this.sound?.close();
    this.line?.close();
    this.sound = this.line = undefined;
    this.stopCounting();
    this.enter('OFF');
  }

  private enter(state: EarState): void {
    if (state === this.state) return;
    this.state = state;
    if (state !== 'LISTENING') this.stopCounting();
  }

  /** What is played after something that was broken off may begin before that ends. */
  private play(id: string, playing: boolean): void {
    if (!playing && id !== this.voice) return;
    this.voice = id;
    if (playing === this.playing) return;
    this.playing = playing;
    this.stopCounting();
    if (!playing) this.words.clear();
    this.line?.order(playing ? 'playing' : 'your-turn');
  }

  private hear(told: Told): void {
    if (!this.bySilence && (told.type === 'probably-over' || told.type === 'over')) return;
    this.words.hear(told);
    this.requestUpdate();
    switch (told.type) {
      case 'silent':
        return tell(this, 'ear-silent', { seconds: told.seconds });
      case 'held':
        this.held = told.on;
        return tell(this, 'ear-held', { on: told.on });
      case 'spoken-over':
        return tell(this, 'spoken-over', { at: told.at });
      case 'probably-over':
        return this.count(told.countdown);
      case 'goes-on':
        return this.stopCounting();
      case 'over':
        return this.endTurn(told.at, false);
      default:
        return undefined;
    }
  }

  /** Only shown: the server decides, by what it hears. */
  private count(seconds: number): void {
    const end = performance.now() + seconds * 1000;
    clearInterval(this.clock);
    this.left = seconds;
    this.clock = window.setInterval(() => (this.left = Math.max(0, (end - performance.now()) / 1000)), 200);
  }

  private stopCounting(): void {
    clearInterval(this.clock);
    this.left = undefined;
  }
}

const idOf = (event: Event): string => (event as CustomEvent<{ id: string }>).detail.id;

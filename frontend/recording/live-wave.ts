import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { calmMotion, onSchemeChange, resolveColour, rest } from '../shared/colours.js';

const BAR = 2.5;
const STEP = 4.5;

/** The level of an answer so far, drawn from the left across the time there is for it. */
@customElement('greenroom-live-wave')
export class LiveWave extends LitElement {
  static override styles = css`
    :host,
    canvas {
      display: block;
      width: 100%;
      height: 72px;
    }
  `;

  /** The time the whole width stands for. */
  @property({ type: Number }) seconds = 60;
  private said = '';
  private silent = '';
  private drawnAt = 0;
  private forgetScheme?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetScheme = onSchemeChange(() => (this.said = ''));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetScheme?.();
  }

  /** Levels of 0 to 1, ten a second. */
  draw(levels: readonly number[]): void {
    if (calmMotion() && performance.now() - this.drawnAt < 1000) return;
    this.drawnAt = performance.now();
    const canvas = this.renderRoot.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    this.fit(canvas, context);
    this.said ||= resolveColour(this, 'var(--gr-accent)');
    this.silent ||= resolveColour(this, rest);
    const { clientWidth: width, clientHeight: height } = canvas;
    const bars = Math.floor(width / STEP);
    const tenths = (Math.max(this.seconds, levels.length / 10) * 10) / bars;
    context.clearRect(0, 0, width, height);
    for (let bar = 0; bar < bars; bar++) {
      const part = levels.slice(Math.floor(bar * tenths), Math.max(Math.floor((bar + 1) * tenths), bar * tenths + 1));
      const level = part.reduce((sum, one) => sum + one, 0) / (part.length || 1);
      const tall = Math.max(BAR, level * height);
      context.fillStyle = part.length > 0 ? this.said : this.silent;
      context.beginPath();
      context.roundRect(bar * STEP, (height - tall) / 2, BAR, tall, BAR / 2);
      context.fill();
    }
  }

  protected override render() {
    return html`<canvas aria-hidden="true"></canvas>`;
  }

  protected override updated(): void {
    this.drawnAt = 0;
    this.draw([]);
  }

  private fit(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
    const ratio = window.devicePixelRatio;
    const width = Math.round(canvas.clientWidth * ratio);
    if (canvas.width !== width) {
      canvas.width = width;
      canvas.height = Math.round(canvas.clientHeight * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }
}

import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { clock, spoken } from '../shared/clock.js';
import { look } from '../shared/look.js';
import { stageLook } from './stage-look.js';

/** The time to think before recording starts. Fires `over` when it is used up or no longer needed. */
@customElement('greenroom-countdown')
export class Countdown extends LitElement {
  static override styles = [look, stageLook];

  @property({ type: Number }) seconds = 30;
  @state() private left = 0;
  private endsAt = 0;
  private timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.endsAt = performance.now() + this.seconds * 1000;
    this.timer = window.setInterval(() => this.tick(), 200);
    this.left = this.seconds;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override render() {
    return html`
      <p class="clock" role="timer" aria-label="${spoken(this.left)} to prepare">${clock(this.left)}</p>
      <p class="muted small">to prepare · recording starts by itself</p>
      <p class="text">Think of your first sentence and the one example you want to tell.</p>
      <div class="row"><button class="primary big" @click=${this.over}>I’m ready</button></div>
    `;
  }

  private tick(): void {
    this.left = Math.max(0, Math.ceil((this.endsAt - performance.now()) / 1000));
    if (this.left === 0) this.over();
  }

  private over(): void {
    clearInterval(this.timer);
    this.dispatchEvent(new CustomEvent('over'));
  }
}

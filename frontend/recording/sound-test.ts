import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { look } from '../shared/look.js';
import { playSample, recordSample } from './sound-sample.js';

const words = {
  NOT_YET: 'Test it: record three seconds',
  RECORDING: 'Recording… say a sentence',
  PLAYING: 'This is how you sound…',
  DONE: 'Test it again',
  FAILED: 'The test didn’t work. Try again',
};

/** Three seconds recorded and played back: what a meter cannot tell, an ear does. */
@customElement('greenroom-sound-test')
export class SoundTest extends LitElement {
  static override styles = [
    look,
    css`
      button {
        min-width: 18em;
      }
      .dot {
        width: 10px;
        height: 10px;
        border-radius: 50%;
        background: var(--gr-danger);
      }
    `,
  ];

  @property({ attribute: false }) stream?: MediaStream;
  @state() private step: keyof typeof words = 'NOT_YET';
  private leaving = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
    this.leaving = new AbortController();
    this.step = 'NOT_YET';
  }

  protected override render(): TemplateResult {
    const busy = this.step === 'RECORDING' || this.step === 'PLAYING';
    return html`
      <button aria-disabled=${busy} @click=${() => busy || this.test()}>
        ${this.step === 'RECORDING' ? html`<span class="dot"></span>` : nothing} ${words[this.step]}
      </button>
      <p class="aside" role="status">${this.step === 'NOT_YET' ? '' : words[this.step]}</p>
    `;
  }

  private async test(): Promise<void> {
    const { signal } = this.leaving;
    try {
      this.step = 'RECORDING';
      const sample = await recordSample(this.stream!);
      if (signal.aborted) return;
      this.step = 'PLAYING';
      await playSample(sample, signal);
      if (!signal.aborted) this.step = 'DONE';
    } catch (problem) {
      console.info('The sound test failed', problem);
      this.step = 'FAILED';
    }
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { look } from './shared/look.js';
import { tell } from './shared/tell.js';
import { findVoice, say } from './voice/browser-voice.js';
import { lengthOf, sentences } from './voice/sentences.js';
import { play } from './voice/server-voice.js';

export type Medium = 'SERVER' | 'BROWSER' | 'CAPTIONS';

/**
 * Says words aloud: by the server's voice where there is one, else by the browser's, else as captions that stay as long as
 * saying them takes. It always comes to an end, and stops at once when spoken over (`spoken-over` of a greenroom-ear).
 *
 * Fires `voice-began` {id, medium} when the first word is heard or shown, and `voice-ended` {id, whole}.
 */
@customElement('greenroom-voice')
export class GreenroomVoice extends LitElement {
  static override styles = [
    look,
    css`
      :host(:not([captions])) {
        display: none;
      }
      p {
        max-width: 68ch;
        min-height: 1.5em;
      }
    `,
  ];

  @property() language = 'en-GB';
  @property({ type: Number }) rate = 1;
  @property({ type: Boolean, reflect: true }) captions = true;
  /** Says nothing aloud. */
  @property({ type: Boolean }) muted = false;
  @state() private caption = '';
  private voice?: Promise<SpeechSynthesisVoice | undefined>;
  private speaking?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('spoken-over', this.stop);
    // Asked for early: the first answer may take half a second.
    this.voice ??= findVoice(this.language);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('spoken-over', this.stop);
    queueMicrotask(() => this.isConnected || this.stop());
  }

  /** @param address of the same words, spoken; empty for none */
  async speak(id: string, text: string, address = ''): Promise<void> {
    this.stop();
    const stopping = new AbortController();
    this.speaking = stopping;
    let told = false;
    const began: Began = (medium) => {
      if (!told) tell(this, 'voice-began', { id, medium });
      told = true;
    };
    try {
      await this.sayAll(text, address, stopping.signal, began);
    } finally {
      if (this.speaking === stopping) this.speaking = undefined;
      if (!this.speaking) this.caption = '';
      // nothing ends that never began
      began('CAPTIONS');
      tell(this, 'voice-ended', { id, whole: !stopping.signal.aborted });
    }
  }

  readonly stop = (): void => {
    this.speaking?.abort();
    this.speaking = undefined;
  };

  protected override render(): TemplateResult {
    // Screen readers get the words where nobody else says them.
    return html`${this.captions ? html`<p>${this.caption}</p>` : nothing}`;
  }

  private async sayAll(text: string, address: string, stop: AbortSignal, began: Began): Promise<void> {
    if (address && !this.muted) {
      this.caption = text;
      if (await play(address, stop, () => began('SERVER'))) return;
    }
    const voice = this.muted ? undefined : await this.voice;
    await this.saySentences(sentences(text), voice, stop, began);
  }

  /** Once the voice has failed, the rest is shown. */
  private async saySentences(
    all: string[],
    voice: SpeechSynthesisVoice | undefined,
    stop: AbortSignal,
    began: Began,
  ): Promise<void> {
    let aloud = voice;
    for (const sentence of all) {
      if (stop.aborted) return;
      this.caption = sentence;
      if (aloud && (await say(sentence, aloud, this.rate, stop, () => began('BROWSER')))) continue;
      if (stop.aborted) return;
      aloud = undefined;
      began('CAPTIONS');
      await pause(lengthOf(sentence) / this.rate, stop);
    }
  }
}

type Began = (medium: Medium) => void;

function pause(seconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve();
    setTimeout(resolve, seconds * 1000);
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
}

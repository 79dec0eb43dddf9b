import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { disc } from '../shared/icons.js';
import { look } from '../shared/look.js';
import { deviceSelect, mediumSwitch } from './device-fields.js';
import * as devices from './devices.js';
import { bitRates, canRecord, mediaTypeFor, type Medium } from './media-type.js';
import { preflightLook } from './preflight-look.js';
import { secondsThatFit } from './room.js';
import { littleRoom } from './room-words.js';
import { type Ready, SoundCheck } from './sound-check.js';
import './sound-test.js';
import { stageLook } from './stage-look.js';
import { terms, troubles } from './preflight-words.js';

type Step = 'ASK' | 'OPENING' | 'LISTENING' | devices.DeviceTrouble;

/** Permission, choice of devices and a level meter. Fires `ready` with the open devices, or `typed`. */
@customElement('greenroom-preflight')
export class Preflight extends LitElement {
  static override styles = [look, stageLook, preflightLook];

  @property({ type: Number }) answerSeconds = 0;
  @property({ type: Number }) preparationSeconds = 0;
  @property({ type: Number }) takesLeft = -1;
  @property({ type: Boolean }) allowVideo = false;
  /** 0 for no limit. */
  @property({ type: Number }) maxBytes = 0;
  @state() private step: Step = 'ASK';
  @state() private medium: Medium = 'AUDIO';
  @state() private found: devices.Devices = { microphones: [], cameras: [] };
  @state() private hearing: 'LISTENING' | 'HEARD' | 'NOTHING' = 'LISTENING';
  /** Seconds that fit on this device; undefined when the whole answer does. */
  @state() private fitting?: number;
  private readonly check = new SoundCheck();
  private focused = false;
  /** Start was pressed while the devices were still being opened. */
  private eager = false;

  constructor() {
    super();
    this.check.addEventListener('level', () => this.show());
    this.check.addEventListener('unplugged', () => void this.open());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    navigator.mediaDevices?.addEventListener('devicechange', this.list);
    if (!canRecord()) this.step = 'UNSUPPORTED';
    else void this.openUnasked();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    navigator.mediaDevices?.removeEventListener('devicechange', this.list);
    this.check.close();
  }

  protected override willUpdate(): void {
    this.focused = Boolean(this.shadowRoot?.activeElement);
  }

  /** A step replaces the button that was pressed; the keyboard goes on at the next one. */
  protected override updated(changes: PropertyValues): void {
    const lost = this.focused && !this.shadowRoot?.activeElement;
    if (changes.has('step') && lost) this.renderRoot.querySelector<HTMLElement>('button.primary')?.focus();
  }

  protected override render(): TemplateResult {
    if (this.step === 'LISTENING') return this.renderCheck();
    return this.step === 'ASK' || this.step === 'OPENING' ? this.renderAsk() : this.renderTrouble(this.step);
  }

  private renderAsk(): TemplateResult {
    const both = this.medium === 'VIDEO';
    return html`
      ${disc('microphone')}
      <h2>First, your microphone${both ? ' and camera' : ''}</h2>
      <p class="muted text">
        Your browser will ask whether Greenroom may use ${both ? 'them' : 'it'}. Nothing is recorded until you start.
      </p>
      ${this.renderMedium()}
      <div class="row">
        <button class="primary" ?disabled=${this.step === 'OPENING'} @click=${this.open}>
          ${this.step === 'OPENING' ? 'Waiting for your browser…' : both ? 'Allow both' : 'Allow the microphone'}
        </button>
      </div>
      ${this.renderTyped()} ${this.renderTerms()}
    `;
  }

  private renderCheck(): TemplateResult {
    const words = { LISTENING: 'Say a few words…', HEARD: '✓ We can hear you', NOTHING: 'We can’t hear anything yet' };
    return html`
      <h2>Let’s check your sound</h2>
      ${this.renderMedium()}
      ${
        this.medium === 'VIDEO'
          ? html`<video
              class="preview"
              autoplay
              muted
              playsinline
              .srcObject=${this.check.ready?.stream ?? null}
            ></video>`
          : nothing
      }
      <div
        class="meter"
        role="meter"
        aria-label="Microphone level"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="0"
      >
        <div class="level"></div>
      </div>
      <p class="hearing ${this.hearing.toLowerCase()}" role="status">${words[this.hearing]}</p>
      ${
        this.hearing === 'NOTHING'
          ? html`<p class="muted small text">Is it muted, or is another microphone the right one?</p>`
          : nothing
      }
      <greenroom-sound-test .stream=${this.check.ready?.stream}></greenroom-sound-test>
      ${this.renderDevices()} ${this.fitting === undefined ? nothing : littleRoom(this.fitting)}
      <div class="row">
        <button class="primary big" @click=${this.begin}>
          ${this.preparationSeconds > 0 ? 'Start preparing' : 'Start recording'}
        </button>
      </div>
      ${this.renderTyped()} ${this.renderTerms()}
    `;
  }

  private renderTrouble(trouble: devices.DeviceTrouble): TemplateResult {
    const { title, help } = troubles[trouble];
    return html`
      ${disc('muted', 'warn')}
      <h2>${title}</h2>
      <p class="muted text" role="alert">${help}</p>
      ${trouble === 'UNSUPPORTED' ? nothing : this.renderMedium()}
      <div class="row">
        ${trouble === 'UNSUPPORTED' ? nothing : html`<button @click=${this.open}>Try again</button>`}
        <button class="primary" @click=${this.type}>Type the answer instead</button>
      </div>
    `;
  }

  private renderMedium() {
    return this.allowVideo && mediaTypeFor('VIDEO')
      ? mediumSwitch(this.medium, (medium) => this.pick(medium))
      : nothing;
  }

  private renderDevices(): TemplateResult {
    const { found, check, medium } = this;
    const choose = (choice: devices.Choice) => {
      check.choose(choice);
      void this.open();
    };
    return html`<div class="devices">
      ${deviceSelect('Microphone', found.microphones, check.current('audio'), (id) => choose({ microphone: id }))}
      ${medium === 'VIDEO' ? deviceSelect('Camera', found.cameras, check.current('video'), (id) => choose({ camera: id })) : nothing}
    </div>`;
  }

  private renderTyped = () => html`<button class="plain" @click=${this.type}>Type the answer instead</button>`;

  private renderTerms = () =>
    html`<p class="muted small">${terms(this.answerSeconds, this.preparationSeconds, this.takesLeft)}</p>`;

  private pick(medium: Medium): void {
    this.medium = medium;
    if (this.step !== 'ASK') void this.open();
  }

  private async openUnasked(): Promise<void> {
    if ((await devices.alreadyAllowed()) && this.isConnected) await this.open();
  }

  private async open(): Promise<void> {
    if (this.step !== 'LISTENING') this.step = 'OPENING';
    try {
      if (!(await this.check.open(this.medium))) return;
      this.hearing = 'LISTENING';
      await this.list();
      this.step = 'LISTENING';
      if (this.eager) return this.begin();
      const rates = bitRates(this.medium, this.answerSeconds, this.maxBytes);
      this.fitting = await secondsThatFit(this.answerSeconds || Infinity, rates);
    } catch (problem) {
      console.info('No microphone', problem);
      this.step = devices.troubleOf(problem);
    }
  }

  private readonly list = async (): Promise<void> => {
    this.found = await devices.listDevices();
  };

  private show(): void {
    const { meter } = this.check.ready!;
    const bar = this.renderRoot.querySelector<HTMLElement>('.level');
    bar?.style.setProperty('--level', meter.level.toFixed(3));
    bar?.parentElement?.setAttribute('aria-valuenow', String(Math.round(meter.level * 100)));
    this.hearing = meter.heard ? 'HEARD' : meter.quiet || this.hearing === 'NOTHING' ? 'NOTHING' : 'LISTENING';
  }

  private begin(): void {
    const ready = this.check.handOver();
    this.eager = !ready;
    if (ready) this.dispatchEvent(new CustomEvent<Ready>('ready', { detail: ready }));
  }

  private type(): void {
    this.dispatchEvent(new CustomEvent('typed'));
  }
}

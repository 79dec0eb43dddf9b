import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import * as devices from './recording/devices.js';
import { deviceSelect } from './recording/device-fields.js';
import { canRecord, type Medium } from './recording/media-type.js';
import { preflightLook } from './recording/preflight-look.js';
import { troubles } from './recording/preflight-words.js';
import { SoundCheck } from './recording/sound-check.js';
import { look } from './shared/look.js';

type Step = 'ASK' | 'OPENING' | 'LISTENING' | devices.DeviceTrouble;

/** Shows whether the microphone hears, beside other fields. Records nothing, and gives the devices back when it goes. */
@customElement('greenroom-mic-check')
export class GreenroomMicCheck extends LitElement {
  static override styles = [
    look,
    preflightLook,
    css`
      .devices {
        justify-content: flex-start;
      }
    `,
  ];

  @property() medium: Medium = 'AUDIO';
  @state() private step: Step = 'ASK';
  @state() private heard = false;
  @state() private found: devices.Devices = { microphones: [], cameras: [] };
  private readonly check = new SoundCheck();

  constructor() {
    super();
    this.check.addEventListener('level', () => this.show());
    this.check.addEventListener('unplugged', () => void this.open());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!canRecord()) this.step = 'UNSUPPORTED';
    else void this.openUnasked();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.check.close();
  }

  protected override render(): TemplateResult {
    switch (this.step) {
      case 'ASK':
      case 'OPENING':
        return html`<button ?disabled=${this.step === 'OPENING'} @click=${this.open}>
          ${this.step === 'OPENING' ? 'Waiting for your browser…' : 'Allow the microphone'}
        </button>`;
      case 'LISTENING':
        return html`
          <div class="meter" role="meter" aria-label="Microphone level" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0">
            <div class="level"></div>
          </div>
          <p class="hearing ${this.heard ? 'heard' : ''}" role="status">
            ${this.heard ? '✓ We can hear you' : 'Say a few words…'}
          </p>
          ${
            this.found.microphones.length > 1
              ? html`<div class="devices">
                  ${deviceSelect('Microphone', this.found.microphones, this.check.current('audio'), (microphone) => {
                    this.check.choose({ microphone });
                    void this.open();
                  })}
                </div>`
              : nothing
          }
        `;
      default:
        return html`<p role="alert"><strong>${troubles[this.step].title}.</strong> ${troubles[this.step].help}</p>
          ${this.step === 'UNSUPPORTED' ? nothing : html`<button @click=${this.open}>Try again</button>`}`;
    }
  }

  private async openUnasked(): Promise<void> {
    if ((await devices.alreadyAllowed()) && this.isConnected) await this.open();
  }

  private async open(): Promise<void> {
    if (this.step !== 'LISTENING') this.step = 'OPENING';
    try {
      if (!(await this.check.open(this.medium))) return;
      this.heard = false;
      this.found = await devices.listDevices();
      this.step = 'LISTENING';
    } catch (problem) {
      console.info('No microphone', problem);
      this.step = devices.troubleOf(problem);
    }
  }

  private show(): void {
    const { meter } = this.check.ready!;
    const bar = this.renderRoot.querySelector<HTMLElement>('.level');
    bar?.style.setProperty('--level', meter.level.toFixed(3));
    bar?.parentElement?.setAttribute('aria-valuenow', String(Math.round(meter.level * 100)));
    this.heard ||= meter.heard;
  }
}

import * as devices from './devices.js';
import { LevelMeter } from './level-meter.js';
import type { Medium } from './media-type.js';

export interface Ready {
  stream: MediaStream;
  meter: LevelMeter;
  medium: Medium;
}

/** The devices that are open for a check. Fires `level` as its meter does, and `unplugged`. */
export class SoundCheck extends EventTarget {
  ready?: Ready;
  private choice = devices.rememberedChoice();
  private attempts = 0;

  /** False when a later call, or closing, overtook this one while the browser was asking. */
  async open(medium: Medium): Promise<boolean> {
    this.close();
    const attempt = ++this.attempts;
    const stream = await devices.openDevices(medium, this.choice).catch((problem) => {
      if (attempt === this.attempts) throw problem;
      return undefined;
    });
    if (attempt !== this.attempts || !stream) {
      devices.closeDevices(stream);
      return false;
    }
    const meter = new LevelMeter(stream);
    meter.addEventListener('level', this.pass);
    stream.getAudioTracks()[0]?.addEventListener('ended', () => this.unplugged(stream));
    this.ready = { stream, meter, medium };
    return true;
  }

  choose(choice: devices.Choice): void {
    this.choice = { ...this.choice, ...choice };
    devices.rememberChoice(this.choice);
  }

  current(kind: 'audio' | 'video'): string | undefined {
    return this.ready && devices.deviceOf(this.ready.stream, kind);
  }

  /** Hands the open devices over; they are the receiver's to close from here on. */
  handOver(): Ready | undefined {
    const { ready } = this;
    ready?.meter.removeEventListener('level', this.pass);
    this.ready = undefined;
    return ready;
  }

  close(): void {
    this.attempts++;
    this.ready?.meter.close();
    devices.closeDevices(this.ready?.stream);
    this.ready = undefined;
  }

  private readonly pass = (): void => {
    this.dispatchEvent(new Event('level'));
  };

  private unplugged(stream: MediaStream): void {
    if (this.ready?.stream === stream) this.dispatchEvent(new Event('unplugged'));
  }
}

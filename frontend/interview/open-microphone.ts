import { closeDevices, openDevices, rememberedChoice } from '../recording/devices.js';
import { LevelMeter } from '../recording/level-meter.js';
import type { Medium } from '../recording/media-type.js';
import type { Ready } from '../recording/sound-check.js';

/**
 * The devices of one interview, opened once: a listener hears the candidate while the interviewer still speaks, and each
 * answer is recorded from a copy, which its recorder may close. Fires `change` when there is another stream, or none.
 */
export class OpenMicrophone extends EventTarget {
  stream?: MediaStream;
  private medium?: Medium;
  private opening?: Promise<MediaStream>;

  /** Rejects as the browser does where there is no microphone, or nobody may use it. */
  async open(medium: Medium): Promise<MediaStream> {
    if (this.stream && this.medium === medium) return this.stream;
    if (this.opening && this.medium === medium) return this.opening;
    this.close();
    this.medium = medium;
    const opening = openDevices(medium, rememberedChoice());
    this.opening = opening;
    try {
      const stream = await opening;
      // closed meanwhile, or opened in another way
      if (this.opening === opening) this.plug(stream);
      else closeDevices(stream);
      return stream;
    } finally {
      if (this.opening === opening) this.opening = undefined;
    }
  }

  copy(): Ready | undefined {
    if (!this.stream || !this.medium) return undefined;
    const stream = this.stream.clone();
    return { stream, meter: new LevelMeter(stream), medium: this.medium };
  }

  close(): void {
    closeDevices(this.stream);
    this.opening = undefined;
    this.plug(undefined);
  }

  private plug(stream: MediaStream | undefined): void {
    if (stream === this.stream) return;
    this.stream = stream;
    stream?.getAudioTracks()[0]?.addEventListener('ended', () => {
      if (this.stream === stream) this.close();
    });
    this.dispatchEvent(new Event('change'));
  }
}

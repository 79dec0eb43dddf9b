import { closeDevices, deviceLabel, openDevices } from './devices.js';
import type { Ready } from './sound-check.js';

/** A new default microphone is not there at the very moment the old one is pulled out. */
const SETTLE_MILLIS = 700;
const TRIES = 3;

/**
 * What a recorder records, and what becomes of it when a device is pulled out: another microphone takes the place of
 * the first, in the same recording. Fires `lost` when there is none.
 */
export class Microphone extends EventTarget {
  /** '' while nothing happened. */
  news = '';
  private open = true;

  static async of(ready: Ready): Promise<Microphone> {
    return new Microphone(ready, await ready.meter.track());
  }

  private constructor(
    private readonly ready: Ready,
    private readonly steady: MediaStreamTrack | undefined,
  ) {
    super();
    this.watch();
    ready.stream.getVideoTracks()[0]?.addEventListener('ended', () => {
      this.news = 'Your camera was disconnected. Your voice is still being recorded.';
    });
  }

  get stream(): MediaStream {
    const { steady } = this;
    return steady ? new MediaStream([steady, ...this.ready.stream.getVideoTracks()]) : this.ready.stream;
  }

  close(): void {
    this.open = false;
  }

  private watch(): void {
    this.ready.stream.getAudioTracks()[0]?.addEventListener('ended', () => void this.replace());
  }

  private async replace(): Promise<void> {
    const { stream, meter } = this.ready;
    const other = this.steady && (await this.another());
    if (!this.open) return closeDevices(other);
    if (!other) return void this.dispatchEvent(new Event('lost'));
    stream.getAudioTracks().forEach((track) => stream.removeTrack(track));
    other.getAudioTracks().forEach((track) => stream.addTrack(track));
    meter.plug(stream);
    this.news = `Your microphone was disconnected. We go on with “${deviceLabel(stream, 'audio')}”.`;
    this.watch();
  }

  private async another(): Promise<MediaStream | undefined> {
    for (let tried = 0; this.open && tried < TRIES; tried++) {
      try {
        return await openDevices('AUDIO', {});
      } catch (problem) {
        console.info('No other microphone yet', problem);
        await new Promise((resolve) => setTimeout(resolve, SETTLE_MILLIS));
      }
    }
    return undefined;
  }
}

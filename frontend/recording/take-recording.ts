import type { LevelMeter } from './level-meter.js';
import type { LocalTake } from './local-take.js';

/** One second: Safari hands out empty slices when they are shorter. */
const SLICE_MILLIS = 1000;

export interface Limits {
  /** 0 for none. */
  seconds: number;
  bytes: number;
}

/** Why a recording came to its end. */
export type Ending = 'FINISHED' | 'TIME' | 'SIZE' | 'DEVICE';

/**
 * A microphone (and camera) being written to a LocalTake. Fires `progress` often and `ended` once, after the last
 * slice is in and the take is sealed.
 */
export class TakeRecording extends EventTarget {
  /** One level of 0 to 1 for each tenth of a second so far. */
  readonly levels: number[] = [];
  ending: Ending = 'DEVICE';
  /** The whole take for listening back, from the end on. */
  file?: Blob;
  private startedAt = performance.now();
  private stoppedAt?: number;
  private biggestSlice = 0;
  private recordedBytes = 0;
  private readonly recorder: MediaRecorder;

  constructor(
    stream: MediaStream,
    private readonly meter: LevelMeter,
    private readonly take: LocalTake,
    private readonly limits: Limits,
    options: MediaRecorderOptions,
  ) {
    super();
    this.recorder = new MediaRecorder(stream, { mimeType: take.record.mediaType, ...options });
    this.recorder.ondataavailable = (event) => this.keep(event.data);
    this.recorder.onstop = () => void this.end();
  }

  get seconds(): number {
    return ((this.stoppedAt ?? performance.now()) - this.startedAt) / 1000;
  }

  /** Resolves when the recorder really runs, so that no first word is lost on the way. */
  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.recorder.onstart = () => resolve();
      this.recorder.onerror = () => reject(new Error('The browser could not start recording.'));
      this.recorder.start(SLICE_MILLIS);
    });
    // An error later ends in `stop`, with all slices so far.
    this.recorder.onerror = (event) => console.warn('The recorder stopped', event);
    this.startedAt = performance.now();
    this.meter.listenAfresh();
    this.meter.addEventListener('level', this.tick);
  }

  finish(ending: Ending = 'FINISHED'): void {
    if (this.recorder.state === 'inactive') return;
    this.ending = ending;
    this.recorder.stop();
  }

  private readonly tick = () => {
    const tenth = Math.floor(this.seconds * 10);
    while (this.levels.length <= tenth) this.levels.push(this.meter.level);
    this.levels[tenth] = Math.max(this.levels[tenth]!, this.meter.level);
    if (this.limits.seconds > 0 && this.seconds >= this.limits.seconds) this.finish('TIME');
    this.dispatchEvent(new Event('progress'));
  };

  private keep(slice: Blob): void {
    if (slice.size === 0) return;
    this.biggestSlice = Math.max(this.biggestSlice, slice.size);
    this.recordedBytes += slice.size;
    void this.take.append(slice, Math.round(this.seconds * 1000));
    // Room for the slice under way and the one that stop() brings.
    const room = this.limits.bytes - 3 * this.biggestSlice;
    if (this.limits.bytes > 0 && this.recordedBytes > room) this.finish('SIZE');
  }

  private async end(): Promise<void> {
    this.stoppedAt = performance.now();
    this.meter.removeEventListener('level', this.tick);
    // Read before sealing: a sealed take may be verified and forgotten at any moment.
    this.file = await this.take.file().catch((problem: unknown) => {
      console.warn('The take cannot be listened to here', problem);
      return undefined;
    });
    await this.take.seal(this.seconds * 1000);
    this.dispatchEvent(new Event('ended'));
  }
}

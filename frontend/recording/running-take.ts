import { announce } from './announce.js';
import { Refusal, type TakeTarget } from './api.js';
import { closeDevices, deviceLabel } from './devices.js';
import { Microphone } from './microphone.js';
import { keepStored, RoomWatch } from './room.js';
import { LocalTake } from './local-take.js';
import { bitRates, mediaTypeFor } from './media-type.js';
import * as outbox from './outbox.js';
import type { Ready } from './sound-check.js';
import type { TakeSender } from './take-sender.js';
import { TakeRecording, type Limits } from './take-recording.js';
import { deleteTake, type TakeRecord } from './take-store.js';
import { stayAwake } from './wake-lock.js';

export interface Wish {
  question: string;
  target: TakeTarget;
  owner: string;
  limits: Limits;
}

/** How long a slow network may keep a person waiting before the recording goes ahead without it. */
const PATIENCE = 3000;

/**
 * One take from its first word until the server has it: recorder, local copy and sender together. Fires `change`
 * with any news and `ended` once the recording is over.
 */
export class RunningTake extends EventTarget {
  sender: TakeSender;
  private readonly sleep = stayAwake();

  /** Throws the server's Refusal when it will not have this take: better now than after the answer. */
  static async begin(ready: Ready, wish: Wish): Promise<RunningTake> {
    const record = newRecord(ready, wish);
    const local = await LocalTake.begin(record);
    try {
      await announce(record, AbortSignal.timeout(PATIENCE));
    } catch (problem) {
      if (problem instanceof Refusal && !problem.signedOut && !problem.passing) {
        await deleteTake(record.clientKey);
        throw problem;
      }
      console.info('The take is recorded on this device first', problem);
    }
    void keepStored();
    const rates = bitRates(ready.medium, wish.limits.seconds, wish.limits.bytes);
    const microphone = await Microphone.of(ready);
    const recording = new TakeRecording(microphone.stream, ready.meter, local, wish.limits, rates);
    try {
      await recording.start();
    } catch (problem) {
      await outbox.discard(local);
      throw problem;
    }
    const rest = () => Math.max(0, (wish.limits.seconds || Infinity) - recording.seconds);
    return new RunningTake(ready, local, recording, microphone, new RoomWatch(rest, rates));
  }

  private constructor(
    readonly ready: Ready,
    readonly local: LocalTake,
    readonly recording: TakeRecording,
    private readonly devices: Microphone,
    private readonly room: RoomWatch,
  ) {
    super();
    this.sender = this.send();
    recording.addEventListener('progress', this.changed);
    recording.addEventListener('ended', () => this.end());
    devices.addEventListener('lost', () => recording.finish('DEVICE'));
  }

  get microphone(): string {
    return deviceLabel(this.ready.stream, 'audio');
  }

  /** What happened to the devices meanwhile, and can no longer be undone. */
  get news(): Microphone['news'] {
    return this.devices.news;
  }

  /** Seconds that still fit on this device, once not all of the answer does. */
  get roomLeft(): number | undefined {
    return this.room.left;
  }

  get seconds(): number {
    return this.recording.seconds;
  }

  finish(): void {
    this.recording.finish();
  }

  /** Throws everything away, here and on the server. */
  async discard(): Promise<void> {
    this.sender.stop();
    const ended = new Promise((resolve) => this.addEventListener('ended', resolve, { once: true }));
    if (!this.local.sealed) {
      this.finish();
      await ended;
    }
    await outbox.discard(this.local);
  }

  sendAgain(): void {
    this.sender = this.send();
    this.changed();
  }

  private send(): TakeSender {
    const sender = outbox.send(this.local);
    sender.addEventListener('change', this.changed);
    return sender;
  }

  private end(): void {
    this.room.close();
    this.devices.close();
    this.ready.meter.close();
    closeDevices(this.ready.stream);
    this.sleep();
    this.dispatchEvent(new Event('ended'));
    this.changed();
  }

  private readonly changed = () => {
    this.dispatchEvent(new Event('change'));
  };
}

function newRecord({ medium }: Ready, { question, target, owner }: Wish): TakeRecord {
  return {
    clientKey: crypto.randomUUID(),
    owner,
    announced: true,
    question,
    target,
    medium,
    mediaType: mediaTypeFor(medium)!,
    startedAt: new Date().toISOString(),
    state: 'RECORDING',
    length: 0,
    durationMillis: 0,
  };
}

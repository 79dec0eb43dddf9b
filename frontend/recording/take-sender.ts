import { announce } from './announce.js';
import { finishTake, Refusal, signedIn } from './api.js';
import type { LocalTake } from './local-take.js';
import { Patience, pause } from './patience.js';
import { appendAll } from './tus-upload.js';

const MISMATCHES = 3;
const BEGINNINGS = 3;

export type SenderPhase = 'SENDING' | 'WAITING' | 'SIGNED_OUT' | 'CHECKING' | 'RECEIVED' | 'REFUSED' | 'STOPPED';

/**
 * Brings one take to the server while it still grows, with tus-js-client: asks where the server stands, appends from
 * there, and starts over from that question after any trouble. Fires `change` with every new phase or offset.
 */
export class TakeSender extends EventTarget {
  phase: SenderPhase = 'SENDING';
  /** Bytes the server has said are on its disk. */
  received = 0;
  refusal?: Refusal;
  private mismatches = 0;
  private beginnings = 1;
  private readonly patience = new Patience();
  private readonly stopping = new AbortController();

  constructor(readonly take: LocalTake) {
    super();
  }

  get takeId(): string | undefined {
    return this.take.record.takeId;
  }

  /** Resolves when nothing more will be sent: received and checked, refused, or stopped. */
  async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.sendAll(signal);
        return;
      } catch (problem) {
        if (signal.aborted) return;
        if (!(await this.recover(problem, signal))) return;
      }
    }
  }

  stop(): void {
    this.stopping.abort();
    this.become('STOPPED');
  }

  /** Tries again now instead of later. */
  hurry(): void {
    this.dispatchEvent(new Event('hurry'));
  }

  private async sendAll(signal: AbortSignal): Promise<void> {
    await this.create(signal);
    await appendAll(this.take, (offset) => this.progress(offset), signal);
    await this.finish(signal);
  }

  private async create(signal: AbortSignal): Promise<void> {
    const { take } = this;
    if (take.record.takeId) return;
    take.record.announced = true;
    await take.save();
    await announce(take.record, signal);
    await take.save();
  }

  private async finish(signal: AbortSignal): Promise<void> {
    this.become('CHECKING');
    const { length, digest, record } = this.take;
    await finishTake(this.takeId!, { length, sha256: digest, durationMillis: record.durationMillis }, signal);
    this.become('RECEIVED');
  }

  /** True when another round makes sense. */
  private async recover(problem: unknown, signal: AbortSignal): Promise<boolean> {
    if (!(problem instanceof Refusal)) {
      // fetch says "TypeError" or "TimeoutError" for every kind of no network.
      console.info('The take waits for the network', problem);
      this.become('WAITING');
      await this.patience.wait(signal, this);
    } else if (problem.signedOut) {
      this.become('SIGNED_OUT');
      await this.signedInAgain(signal);
    } else if (problem.code === 'mismatch' && ++this.mismatches <= MISMATCHES) {
      this.become('SENDING');
    } else if (problem.expired && ++this.beginnings <= BEGINNINGS) {
      await this.beginAnew();
    } else if (problem.passing) {
      if (problem.offset === undefined) this.become('WAITING');
      await this.patience.wait(signal, this, problem.retryAfterSeconds);
    } else {
      this.refusal = problem;
      this.become('REFUSED');
      return false;
    }
    return true;
  }

  /** The server has let go of what it had; all of it is still here. */
  private async beginAnew(): Promise<void> {
    const { take } = this;
    take.record.takeId = undefined;
    await take.save();
    this.progress(0);
  }

  private async signedInAgain(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await pause(3000, signal, this);
      try {
        if (await signedIn(signal)) return;
      } catch (problem) {
        if (!signal.aborted) console.info('Could not ask whether somebody is signed in', problem);
      }
    }
  }

  private progress(offset: number): void {
    this.received = offset;
    this.patience.reset();
    this.become('SENDING');
  }

  private become(phase: SenderPhase): void {
    this.phase = phase;
    this.dispatchEvent(new Event('change'));
  }
}

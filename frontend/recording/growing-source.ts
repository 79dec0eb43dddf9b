import type { FileSource, SliceResult } from 'tus-js-client';
import type { LocalTake } from './local-take.js';
import { next } from './patience.js';

/** A take that is still being recorded, as tus-js-client reads a file: a read at its end waits for what comes. */
export class GrowingSource implements FileSource {
  /** Nobody knows it yet; uploads of deferred length do not ask. */
  readonly size = NaN;

  constructor(
    private readonly take: LocalTake,
    private readonly signal: AbortSignal,
  ) {}

  async slice(start: number, end: number): Promise<SliceResult> {
    while (!this.signal.aborted) {
      // Asked first: what is appended and sealed during the read would otherwise be taken for the end.
      const { sealed, length } = this.take;
      const value = await this.take.read(start, end - start);
      const done = sealed && start + value.size >= length;
      if (value.size > 0 || done) return { value, done };
      await next(this.take, 'change', this.signal);
    }
    throw this.signal.reason;
  }

  close(): void {}
}

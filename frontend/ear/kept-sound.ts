import { RATE, type Block } from './resampler.js';

/** Below what the server takes at once. */
const LONGEST = 50 * RATE;

/** The sound of which not every word is settled yet, kept to be heard again after a cut line. */
export class KeptSound {
  /** Where the first kept sample lies in the whole sound. */
  from = 0;
  private blocks: Block[] = [];
  private length = 0;

  /** Where the next sample will lie. */
  get end(): number {
    return this.from + this.length;
  }

  add(block: Block): void {
    this.blocks.push(block);
    this.length += block.length;
    while (this.length > LONGEST) this.dropFirst();
  }

  /** Whole blocks only: a little too much is heard again. */
  settle(until: number): void {
    while (this.blocks[0] && this.from + this.blocks[0].length <= until) this.dropFirst();
  }

  all(): readonly Block[] {
    return this.blocks;
  }

  private dropFirst(): void {
    const { length } = this.blocks.shift()!;
    this.from += length;
    this.length -= length;
  }
}

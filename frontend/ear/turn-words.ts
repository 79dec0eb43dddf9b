import type { HeardWord, Told } from './ear-words.js';

const SHOWN = 220;

/** The words of one turn: those that stay, and what seems to follow. */
export class TurnWords {
  settled: HeardWord[] = [];
  unsettled = '';

  get text(): string {
    return [...this.settled.map(({ text }) => text), this.unsettled].filter(Boolean).join(' ');
  }

  get spoken(): boolean {
    return this.settled.length > 0 || this.unsettled !== '';
  }

  /** 0 to 1, on average; 1 while no word is settled. */
  get confidence(): number {
    const { settled } = this;
    return settled.length === 0 ? 1 : settled.reduce((sum, word) => sum + word.confidence, 0) / settled.length;
  }

  /** The end of what stays, as much as a caption shows. */
  get shown(): string {
    const text = this.settled.map((word) => word.text).join(' ');
    return text.length <= SHOWN ? text : `… ${text.slice(text.indexOf(' ', text.length - SHOWN) + 1)}`;
  }

  hear(told: Told): void {
    if (told.type === 'partial') this.unsettled = told.text;
    else if (told.type === 'words') this.settle(told.words);
  }

  clear(): void {
    this.settled = [];
    this.unsettled = '';
  }

  /** After a cut the end may be heard again. */
  private settle(words: HeardWord[]): void {
    const last = this.settled.at(-1)?.to ?? 0;
    this.settled.push(...words.filter(({ from, to }) => (from + to) / 2 > last));
    this.unsettled = '';
  }
}

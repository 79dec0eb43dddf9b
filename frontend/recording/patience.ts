/** Waits between tries: doubling, with jitter so that many browsers do not come back at the same moment. */
export class Patience {
  private tries = 0;

  reset(): void {
    this.tries = 0;
  }

  /** Ends early when the network comes back, or at `hurry`'s event of that name. */
  async wait(signal: AbortSignal, hurry: EventTarget, atLeastSeconds = 0): Promise<void> {
    const ceiling = Math.min(15_000, 500 * 2 ** this.tries++);
    await pause(Math.max(atLeastSeconds * 1000, ceiling * (0.5 + Math.random() / 2)), signal, hurry);
  }
}

/** Resolves after the time, at the next `online` or `hurry` event, or at once when aborted. */
export function pause(millis: number, signal: AbortSignal, hurry: EventTarget): Promise<void> {
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const timer = setTimeout(() => over.abort(), millis);
  return Promise.race([next(window, 'online', either), next(hurry, 'hurry', either)]).finally(() => {
    clearTimeout(timer);
    over.abort();
  });
}

/** Resolves at the target's next event of this type, or when aborted. */
export function next(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      target.removeEventListener(type, done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    target.addEventListener(type, done);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

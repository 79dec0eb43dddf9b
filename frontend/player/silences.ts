export type Stretch = readonly [from: number, to: number];

/** Seconds: shorter pauses belong to speaking. */
const LONG = 1;
/** Seconds left of a long one, half before and half after, so that no breath and no first sound is cut off. */
const LEFT = 0.3;

/** Where to go on when the player stands in a stretch that nobody needs to hear; undefined when it does not. */
export function endOfSilence(silences: readonly Stretch[], at: number): number | undefined {
  const around = silences.find(([from, to]) => to - from > LONG && at >= from + LEFT / 2 && at < to - LEFT / 2);
  return around && around[1] - LEFT / 2;
}

/** Seconds that skipping saves. */
export function saved(silences: readonly Stretch[]): number {
  return silences.reduce((sum, [from, to]) => sum + (to - from > LONG ? to - from - LEFT : 0), 0);
}

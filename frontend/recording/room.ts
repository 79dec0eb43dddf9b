/** Beyond what the recorder was told to write: containers, and a voice that compresses badly. */
const MARGIN = 1.2;
/** Assumed when an answer may take as long as it wants. */
const OPEN_END_SECONDS = 600;

/** Bytes this browser still lets us store; undefined when it does not say. */
export async function freeBytes(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
  } catch (problem) {
    console.info('This browser does not say how much room it has', problem);
    return undefined;
  }
}

/** Asks the browser not to clear takes away when its disk gets full. Without a yes all goes on as before. */
export async function keepStored(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch (problem) {
    console.info('This browser may clear what it stores', problem);
  }
}

/** How many seconds of an answer of this length, or Infinity, fit into the room there is; undefined when all of it does, or nobody knows. */
export async function secondsThatFit(answerSeconds: number, rates: MediaRecorderOptions): Promise<number | undefined> {
  const free = await freeBytes();
  if (free === undefined) return undefined;
  const bytesASecond = (((rates.audioBitsPerSecond ?? 0) + (rates.videoBitsPerSecond ?? 0)) / 8) * MARGIN;
  const seconds = Math.floor(free / bytesASecond);
  return seconds < (Number.isFinite(answerSeconds) ? answerSeconds : OPEN_END_SECONDS) ? seconds : undefined;
}

const LOOK_EVERY = 4000;

/** Watches the room while an answer is recorded. */
export class RoomWatch {
  /** Seconds that still fit, once the rest of the answer does not; undefined while all is well. */
  left?: number;
  private readonly timer: number;

  constructor(
    private readonly restSeconds: () => number,
    private readonly rates: MediaRecorderOptions,
  ) {
    this.timer = window.setInterval(() => void this.look(), LOOK_EVERY);
  }

  close(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    this.left = await secondsThatFit(this.restSeconds(), this.rates);
  }
}

/**
 * Runs the work while this tab alone holds the lock; the browser frees it when the tab goes, however it goes.
 * Does nothing when another tab has it. False then.
 */
export async function holdLock(name: string, work: () => Promise<void>): Promise<boolean> {
  // Only pages without TLS have no locks, and those have no microphone either.
  if (!navigator.locks) {
    await work();
    return true;
  }
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}

/** The one recording of this browser. Call the result to let the next one begin; undefined when it is taken. */
export function claimRecording(): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const held = new Promise<void>((release) => {
      void holdLock('greenroom-recorder', () => {
        resolve(release);
        return held;
      }).then((got) => {
        if (!got) resolve(undefined);
      });
    });
  });
}

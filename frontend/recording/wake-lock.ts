/** Keeps a phone from going dark in the middle of an answer. Call the result to let it sleep again. */
export function stayAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  const sentinel = navigator.wakeLock.request('screen').catch((problem: unknown) => {
    console.info('The screen may go dark', problem);
    return undefined;
  });
  return () => void sentinel.then((held) => held?.release());
}

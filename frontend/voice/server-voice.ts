const START_MILLIS = 2000;
const STALL_MILLIS = 4000;

/** Plays spoken words from the server. False when they could not be heard from the beginning; a stall later ends them. */
export function play(address: string, stop: AbortSignal, began: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const audio = new Audio(address);
    let timer = window.setTimeout(() => end(false), START_MILLIS);
    const end = (said: boolean) => {
      clearTimeout(timer);
      audio.onplaying = audio.onended = audio.onerror = audio.ontimeupdate = null;
      stop.removeEventListener('abort', cancel);
      audio.pause();
      resolve(said);
    };
    const cancel = () => end(true);
    audio.ontimeupdate = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => end(true), STALL_MILLIS);
    };
    audio.onplaying = began;
    audio.onended = () => end(true);
    audio.onerror = () => end(audio.currentTime > 0);
    stop.addEventListener('abort', cancel);
    audio.play().catch((problem: unknown) => {
      if (stop.aborted) return;
      console.info('The server’s voice cannot be played', problem);
      end(false);
    });
  });
}

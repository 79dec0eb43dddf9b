import { mediaTypeFor } from './media-type.js';

const MILLIS = 3000;

/** Three seconds of what a recording would hear. */
export function recordSample(stream: MediaStream): Promise<Blob> {
  const type = mediaTypeFor('AUDIO')!;
  const recorder = new MediaRecorder(new MediaStream(stream.getAudioTracks()), { mimeType: type });
  const parts: Blob[] = [];
  return new Promise((resolve, reject) => {
    recorder.ondataavailable = (event) => parts.push(event.data);
    recorder.onstop = () => resolve(new Blob(parts, { type }));
    recorder.onerror = () => reject(new Error('The test could not be recorded.'));
    recorder.start();
    // A device that is closed meanwhile stops the recorder by itself.
    setTimeout(() => recorder.state === 'recording' && recorder.stop(), MILLIS);
  });
}

/** Resolves when it has been played to its end. */
export function playSample(sample: Blob, signal: AbortSignal): Promise<void> {
  const audio = new Audio(URL.createObjectURL(sample));
  return new Promise<void>((resolve, reject) => {
    audio.onended = () => resolve();
    signal.addEventListener('abort', () => resolve());
    audio.play().catch(reject);
  }).finally(() => {
    audio.pause();
    URL.revokeObjectURL(audio.src);
  });
}

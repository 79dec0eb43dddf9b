import type { LocalTake } from './local-take.js';

/** Hands the take to the person as a file: the last resort when the server does not want it. */
export async function saveCopy(take: LocalTake): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await take.file());
  link.download = `answer-${take.record.startedAt.slice(0, 10)}.${take.record.mediaType.includes('mp4') ? 'mp4' : 'webm'}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

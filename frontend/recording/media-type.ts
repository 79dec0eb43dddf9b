export type Medium = 'AUDIO' | 'VIDEO';

const WEBM = { AUDIO: ['audio/webm;codecs=opus', 'audio/webm'], VIDEO: ['video/webm;codecs=vp8,opus', 'video/webm'] };
const MP4 = { AUDIO: ['audio/mp4'], VIDEO: ['video/mp4;codecs=avc1.42E01E,mp4a.40.2', 'video/mp4'] };

/** Safari says it can write WebM, but cannot play back what it wrote. */
const safari = /^((?!chrome|chromium|android|crios|fxios).)*safari/i.test(navigator.userAgent);

/** The best container this browser records, or nothing when it records none. */
export function mediaTypeFor(medium: Medium): string | undefined {
  if (typeof MediaRecorder === 'undefined') return undefined;
  const wanted = safari ? [...MP4[medium], ...WEBM[medium]] : [...WEBM[medium], ...MP4[medium]];
  return wanted.find((type) => MediaRecorder.isTypeSupported(type));
}

export function canRecord(): boolean {
  return Boolean(navigator.mediaDevices?.getUserMedia) && mediaTypeFor('AUDIO') !== undefined;
}

/** Bits a second that are clear to listen to and still fit the whole answer under the byte limit. */
export function bitRates(medium: Medium, answerSeconds: number, maxBytes: number): MediaRecorderOptions {
  const audio = 64_000;
  if (medium === 'AUDIO') return { audioBitsPerSecond: audio };
  const fitting = answerSeconds > 0 && maxBytes > 0 ? (maxBytes * 8 * 0.85) / answerSeconds - audio : Infinity;
  return { audioBitsPerSecond: audio, videoBitsPerSecond: Math.max(150_000, Math.min(1_500_000, fitting)) };
}

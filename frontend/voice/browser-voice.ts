import { lengthOf } from './sentences.js';

/** A browser that says nothing within this time says nothing at all. */
const START_MILLIS = 1500;
const VOICES_MILLIS = 600;

/** Resolves with what this browser can speak with, which it may take a moment to know; undefined for nothing. */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, VOICES_MILLIS);
    });
  }
  const voices = speechSynthesis.getVoices();
  const near = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase();
  const wanted = language.toLowerCase();
  const same = voices.filter((voice) => near(voice) === wanted);
  const related = voices.filter((voice) => near(voice).startsWith(wanted.slice(0, 2)));
  // a voice on this machine answers sooner, and tells nobody what is asked
  return [...same, ...related].find((voice) => voice.localService) ?? same[0] ?? related[0];
}

/**
 * Says one sentence. False when nothing was to be heard; true also when the browser forgot to say that it ended, which is
 * noticed after twice the time the sentence takes.
 */
export function say(
  sentence: string,
  voice: SpeechSynthesisVoice,
  rate: number,
  stop: AbortSignal,
  heard: () => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    let began = false;
    let timer = window.setTimeout(() => end(false), START_MILLIS);
    const end = (said: boolean) => {
      clearTimeout(timer);
      utterance.onstart = utterance.onend = utterance.onerror = null;
      stop.removeEventListener('abort', cancel);
      speechSynthesis.cancel();
      resolve(said);
    };
    const cancel = () => end(true);
    utterance.onstart = () => {
      began = true;
      heard();
      clearTimeout(timer);
      timer = window.setTimeout(() => end(true), (lengthOf(sentence) / rate) * 2000 + 2000);
    };
    utterance.onend = () => end(began);
    utterance.onerror = ({ error }) => {
      console.info('The browser’s voice failed', error);
      end(began);
    };
    stop.addEventListener('abort', cancel);
    speechSynthesis.speak(utterance);
  });
}

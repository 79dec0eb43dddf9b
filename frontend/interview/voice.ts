/** How fast people read captions without hurry, in words a second. */
const READING = 3.2;
/** A browser that has a voice has begun by then. */
const START_PATIENCE = 1500;
const VOICES_PATIENCE = 700;
/** Slower than that nobody speaks: something is stuck. */
const SLOWEST = 1.2;

/**
 * Speaks texts in the browser's own voice, or keeps silent for as long as it takes to read them: with no voice, with one
 * that does not begin or gets stuck, there is always an end.
 */
export class Voice {
  private stop?: () => void;

  get speaking(): boolean {
    return this.stop !== undefined;
  }

  /** Resolves when all is said: true when it was said aloud. */
  async speak(text: string, aloud: boolean): Promise<boolean> {
    this.hush();
    let hushed = false;
    this.stop = () => (hushed = true);
    const voice = aloud ? await englishVoice() : undefined;
    if (hushed) return false;
    return voice ? this.say(text, voice) : this.wait(reading(text));
  }

  /** Stops at once: somebody else speaks. */
  hush(): void {
    const { stop } = this;
    this.stop = undefined;
    stop?.();
  }

  private say(text: string, voice: SpeechSynthesisVoice): Promise<boolean> {
    return new Promise((resolve) => {
      let begun = false;
      const timers: number[] = [];
      const end = (aloud: boolean) => {
        timers.forEach((timer) => clearTimeout(timer));
        this.stop = undefined;
        resolve(aloud);
      };
      const giveUp = () => {
        speechSynthesis.cancel();
        // what was not said is read
        void this.wait(begun ? 0 : reading(text)).then(() => end(false));
      };
      this.stop = () => {
        speechSynthesis.cancel();
        end(begun);
      };
      timers.push(window.setTimeout(() => begun || giveUp(), START_PATIENCE));
      timers.push(window.setTimeout(giveUp, (wordsIn(text) / SLOWEST) * 1000 + 4000));
      // sentence by sentence: some browsers fall silent in longer texts
      const sentences = text.match(/[^.!?]+[.!?”]*/g) ?? [text];
      sentences.forEach((sentence, index) => {
        const utterance = new SpeechSynthesisUtterance(sentence.trim());
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.onstart = () => (begun = true);
        utterance.onend = () => index === sentences.length - 1 && end(true);
        utterance.onerror = (problem) => {
          if (problem.error !== 'canceled' && problem.error !== 'interrupted') giveUp();
        };
        speechSynthesis.speak(utterance);
      });
    });
  }

  private wait(millis: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.stop = undefined;
        resolve(false);
      };
      const timer = window.setTimeout(end, millis);
      this.stop = end;
    });
  }
}

const wordsIn = (text: string) => text.split(/\s+/).length;
const reading = (text: string) => Math.max(1200, (wordsIn(text) / READING) * 1000);

/** The browser's best English voice; undefined when it has none. Some know theirs only after a while. */
async function englishVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      const timer = window.setTimeout(resolve, VOICES_PATIENCE);
      const known = () => {
        clearTimeout(timer);
        resolve();
      };
      speechSynthesis.addEventListener('voiceschanged', known, { once: true });
    });
  }
  const english = speechSynthesis.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith('en'));
  return english.find((voice) => voice.localService && voice.default) ?? english.find((voice) => voice.localService) ?? english[0];
}

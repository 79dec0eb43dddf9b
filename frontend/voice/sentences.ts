/** Words a minute of somebody who reads captions without hurry. */
const PACE = 170;
const LEAST = 1.2;

/** Browsers cut long utterances short, and captions show one at a time. */
export function sentences(text: string): string[] {
  return (
    text
      .match(/[^.!?…]+[.!?…]*["”’)]*\s*/g)
      ?.map((part) => part.trim())
      .filter(Boolean) ?? []
  );
}

/** Seconds that saying it takes, about. */
export function lengthOf(sentence: string): number {
  return Math.max(LEAST, (sentence.split(/\s+/).length / PACE) * 60 + 0.3);
}

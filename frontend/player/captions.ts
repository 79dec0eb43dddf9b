export interface Caption {
  /** Seconds. */
  from: number;
  to: number;
  text: string;
}

/** What is being said at this time; empty in a pause. */
export function captionAt(captions: readonly Caption[], at: number): string {
  return captions.find(({ from, to }) => at >= from && at < to)?.text ?? '';
}

/** What the server tells, as docs/decisions/DD026 has it. Times are seconds from where the sound begins. */
export type Told =
  | { type: 'ready' | 'heard'; samples: number }
  | { type: 'partial'; text: string }
  | { type: 'words'; words: HeardWord[] }
  | { type: 'speech-began' | 'speech-ended' | 'goes-on' | 'over' | 'spoken-over'; at: number }
  | { type: 'probably-over'; at: number; countdown: number }
  | { type: 'silent'; seconds: number }
  | { type: 'held'; on: boolean };

export interface HeardWord {
  text: string;
  from: number;
  to: number;
  confidence: number;
}

/**
 * OFF: no sound, or nobody wants it heard. CUT: the line is being opened again. FULL: the server listens to as many as it
 * can follow, and is asked again. UNAVAILABLE and ELSEWHERE are final. Whoever is not listened to ends turns by button.
 */
export type EarState = 'OFF' | 'CONNECTING' | 'LISTENING' | 'CUT' | 'FULL' | 'UNAVAILABLE' | 'ELSEWHERE';

/** Codes the server closes a line with. */
export const parting: Record<number, EarState> = {
  4400: 'UNAVAILABLE',
  4403: 'UNAVAILABLE',
  4409: 'ELSEWHERE',
  4410: 'UNAVAILABLE',
  4503: 'FULL',
  4504: 'UNAVAILABLE',
};

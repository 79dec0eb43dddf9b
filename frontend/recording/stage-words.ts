/** The stages that are only words. */
export const plain = {
  STARTING: { icon: 'microphone', title: 'Here we go…', text: 'Starting the recorder.' },
  ELSEWHERE: {
    icon: 'tabs',
    title: 'Another tab is recording',
    text: 'Finish there first, so that both answers stay whole. Then come back here.',
  },
  NONE_LEFT: { icon: 'kept', title: 'All takes are used', text: 'Listen to your takes and choose the one to submit.' },
} as const;

export type Stage = keyof typeof plain | 'PREFLIGHT' | 'PREPARING' | 'RECORDING' | 'LISTENING' | 'KEPT';

/** Said to people who do not see the stage change. */
export const said: Record<Stage, string> = {
  PREFLIGHT: '',
  PREPARING: 'Time to prepare. Recording starts by itself when it is over.',
  STARTING: 'Starting the recorder.',
  RECORDING: 'Recording. Take your time.',
  LISTENING: 'Recording finished. You can listen to it now.',
  KEPT: 'Your answer is kept.',
  ELSEWHERE: 'Another tab is recording.',
  NONE_LEFT: 'All takes are used.',
};

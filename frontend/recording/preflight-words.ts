import { spoken } from '../shared/clock.js';
import type { DeviceTrouble } from './devices.js';

export const troubles: Record<DeviceTrouble, { title: string; help: string }> = {
  UNSUPPORTED: {
    title: 'This browser can’t record',
    help: 'A current Chrome, Edge, Firefox or Safari can, over a secure address. Typing your answer works everywhere.',
  },
  DENIED: {
    title: 'The microphone is blocked',
    help: 'Your browser said no for this page. Allow the microphone beside the address bar, then try again.',
  },
  MISSING: {
    title: 'We can’t find a microphone',
    help: 'Plug one in or connect a headset, then try again.',
  },
  BUSY: {
    title: 'The microphone didn’t start',
    help: 'Another program may be using it. Close its call or recorder, then try again.',
  },
};

/** "3 minutes to answer · 30 seconds to prepare · 2 takes left" */
export function terms(answerSeconds: number, preparationSeconds: number, takesLeft: number): string {
  return [
    answerSeconds > 0 ? `${spoken(answerSeconds)} to answer` : 'as long as you need',
    preparationSeconds > 0 ? `${spoken(preparationSeconds)} to prepare` : '',
    takesLeft < 0 ? '' : takesLeft === 1 ? 'one take left' : `${takesLeft} takes left`,
  ]
    .filter(Boolean)
    .join(' · ');
}

import { remember, remembered } from './remembered.js';

export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];

const REMEMBERED = 'greenroom-speed';

/** The speed this person last listened at on this device. */
export function rememberedSpeed(): number {
  const speed = Number(remembered(REMEMBERED));
  return SPEEDS.includes(speed) ? speed : 1;
}

export function rememberSpeed(speed: number): void {
  remember(REMEMBERED, String(speed));
}

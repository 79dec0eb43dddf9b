export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];

const REMEMBERED = 'greenroom-speed';

/** The speed this person last listened at on this device. */
export function rememberedSpeed(): number {
  try {
    const speed = Number(localStorage.getItem(REMEMBERED));
    return SPEEDS.includes(speed) ? speed : 1;
  } catch {
    // A browser that keeps nothing plays at normal speed.
    return 1;
  }
}

export function rememberSpeed(speed: number): void {
  try {
    localStorage.setItem(REMEMBERED, String(speed));
  } catch (problem) {
    console.info('This browser does not remember the speed', problem);
  }
}

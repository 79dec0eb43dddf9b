import type { RunningTake } from './running-take.js';

/** Tells the page each piece of news about a take once, for as long as the take is on its way. */
export function tellOfTake(running: RunningTake, tell: (type: string, detail: object) => void): void {
  const told = new Set<string>();
  const once = (type: string, detail: object) => {
    if (!told.has(type)) tell(type, detail);
    told.add(type);
  };
  const news = () => {
    const { takeId, phase, refusal } = running.sender;
    if (takeId) once('take-started', { takeId });
    if (phase === 'RECEIVED') once('take-received', { takeId });
    if (phase === 'REFUSED') once('take-failed', { takeId, reason: refusal?.message, code: refusal?.code });
  };
  running.addEventListener('change', news);
  news();
}

/** Seconds that a key moves the recording by. */
const moves: Record<string, number> = { j: -10, l: 10, ArrowLeft: -5, ArrowRight: 5, ',': -0.1, '.': 0.1 };
const writes = 'textarea, select, [role="textbox"], [role="combobox"], [role="searchbox"], [role="spinbutton"]';
const choices = 'input, button, a[href], summary, video, audio, [role]';

export type Key = number | 'TOGGLE' | 'HELP';

/**
 * What a key means to a player: seconds to move by, to start and stop, or to tell the keys. Nothing when the key belongs to a field,
 * a button or another control of the page.
 */
export function playerKey(event: KeyboardEvent, slider: Element | null): Key | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  // On most keyboards the question mark is a shifted key; the others mean something else with Shift.
  if (event.shiftKey && event.key !== '?') return undefined;
  const origin = event.composedPath()[0];
  if (origin instanceof HTMLElement && origin !== slider) {
    if (origin.isContentEditable || origin.matches(writes) || isTextInput(origin)) return undefined;
    const letter = event.key.length === 1 && event.key !== ' ';
    if (!letter && origin.matches(choices)) return undefined;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === '?') return 'HELP';
  return key === ' ' || key === 'k' ? 'TOGGLE' : moves[key];
}

function isTextInput(origin: HTMLElement): boolean {
  return (
    origin instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit', 'range'].includes(origin.type)
  );
}

export interface KeyPlayer {
  playerSlider(): Element | null;
  press(key: Key): void;
  pause(): void;
}

/** Several players can be on one page: keys go to the one used last, at first to the first. */
const players = new Set<KeyPlayer>();
let favourite: KeyPlayer | undefined;

export function listenForKeys(player: KeyPlayer): () => void {
  if (players.size === 0) document.addEventListener('keydown', onKey);
  players.add(player);
  return () => {
    players.delete(player);
    if (favourite === player) favourite = undefined;
    if (players.size === 0) document.removeEventListener('keydown', onKey);
  };
}

export function preferForKeys(player: KeyPlayer): void {
  favourite = player;
}

/** One voice at a time. */
export function pauseOthers(player: KeyPlayer): void {
  for (const other of players) if (other !== player) other.pause();
}

function onKey(event: KeyboardEvent): void {
  const player = favourite ?? players.values().next().value;
  const key = player && playerKey(event, player.playerSlider());
  if (key === undefined) return;
  event.preventDefault();
  player!.press(key);
}

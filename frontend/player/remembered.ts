/** A choice of this person about all players on this device. A browser that keeps nothing starts afresh. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch (problem) {
    console.info('This browser does not remember', name, problem);
  }
}

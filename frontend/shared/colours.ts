/** Bars that are still to come: there, but quiet. */
export const rest = 'color-mix(in srgb, var(--gr-line), var(--gr-muted) 22%)';

/** The computed colour behind a token or any CSS colour, as canvas and SVG files understand it. */
export function resolveColour(host: HTMLElement, colour: string): string {
  const probe = document.createElement('span');
  probe.style.display = 'none';
  probe.style.color = colour;
  (host.shadowRoot ?? host).append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}

/** Calls back whenever light may have turned to dark: by the system, or by a class or style on <html>. */
export function onSchemeChange(changed: () => void): () => void {
  const media = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  media.addEventListener('change', changed);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['class', 'style', 'theme', 'data-theme', 'color-scheme'],
  });
  return () => {
    media.removeEventListener('change', changed);
    observer.disconnect();
  };
}

export function calmMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

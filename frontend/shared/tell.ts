/** An event that leaves the shadow root, for the page. */
export function tell(host: HTMLElement, type: string, detail: object): void {
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/**
 * Lets a finger drag anywhere on the track. Sliders leave that out on iPhones, where only their thumb can be dragged.
 * `moved` hears the place, 0 to 1.
 */
export function dragByTouch(moved: (place: number) => void) {
  const tell = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    moved(Math.min(1, Math.max(0, (event.clientX - left) / width)));
  };
  return {
    down(event: PointerEvent): void {
      if (event.pointerType !== 'touch') return;
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      tell(event);
    },
    move(event: PointerEvent): void {
      const track = event.currentTarget as HTMLElement;
      if (event.pointerType === 'touch' && track.hasPointerCapture(event.pointerId)) tell(event);
    },
  };
}

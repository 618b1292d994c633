// Gestures on an embed's static map that start the live map.

/** Px that a pointer moves before it is a drag and not a click. */
const DRAG_PX = 8;

/**
 * Calls back at each gesture that starts the live map: Ctrl or ⌘ with the wheel, two fingers, a drag. The wheel alone and one finger moving
 * vertically scroll the article, the latter because of `touch-action: pan-y` on the map.
 */
export function onGesture(wake: () => void): void {
  const pictures = [...document.querySelectorAll<HTMLElement>('.box[data-wakes]')];
  for (const picture of pictures) {
    const from = new Map<number, { readonly x: number; readonly y: number }>();
    picture.addEventListener('pointerdown', (event) => {
      from.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (from.size > 1) wake();
    });
    picture.addEventListener('pointermove', ({ pointerId, pointerType, clientX, clientY }) => {
      const start = from.get(pointerId);
      if (!start) return;
      const [across, along] = [Math.abs(clientX - start.x), Math.abs(clientY - start.y)];
      // A finger that moves vertically is about to scroll, which the browser recognises only after a few px.
      if (Math.hypot(across, along) > DRAG_PX && (pointerType === 'mouse' || across > along)) wake();
    });
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) picture.addEventListener(end, ({ pointerId }) => from.delete(pointerId));
    picture.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        // Otherwise the browser would zoom the whole article.
        event.preventDefault();
        wake();
      },
      { passive: false }
    );
  }
}

/** Px that a pointer moves before it is a drag and no press. */
const DRAG = 8;

/**
 * Calls back at a first gesture on a picture that wakes: Ctrl or ⌘ with the wheel, two fingers, a drag. The wheel alone
 * and one finger up and down stay the article's; the latter by `touch-action: pan-y` on the picture.
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
      const begun = from.get(pointerId);
      if (!begun) return;
      const [across, along] = [Math.abs(clientX - begun.x), Math.abs(clientY - begun.y)];
      // A finger that goes up or down is about to scroll, which takes the browser a few px to find out.
      if (Math.hypot(across, along) > DRAG && (pointerType === 'mouse' || across > along)) wake();
    });
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) picture.addEventListener(end, ({ pointerId }) => from.delete(pointerId));
    picture.addEventListener('wheel', (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      // Else the browser makes the whole article larger.
      event.preventDefault();
      wake();
    }, { passive: false });
  }
}

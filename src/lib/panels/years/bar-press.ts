import type { Direction } from '#lib/atlas/atlas.ts';

/** Px about a bar within which it is pressed: a fingertip, since a small value is a line of one px. */
const REACH = 12;

/** Px that a pointer may move and still have pressed, not dragged. */
const STILL = 4;

/**
 * Tells a press on what the chart shows already from one that chooses a year. Calls `onpress` with the place of a press
 * that began on the year shown and moved nothing; the bars lie below the slider and never see a pointer themselves.
 */
export function presses(frame: HTMLElement, yearShown: () => number, onpress: (at: { readonly x: number; readonly y: number }) => void): () => void {
  let from: { readonly x: number; readonly y: number; readonly year: number } | null = null;
  const down = (event: PointerEvent): void => {
    from = event.isPrimary ? { x: event.clientX, y: event.clientY, year: yearShown() } : null;
  };
  const click = (event: MouseEvent): void => {
    const still = from && Math.hypot(event.clientX - from.x, event.clientY - from.y) <= STILL && from.year === yearShown();
    from = null;
    if (still) onpress({ x: event.clientX, y: event.clientY });
  };
  // Before the slider, which moves the year as soon as it is touched.
  frame.addEventListener('pointerdown', down, { capture: true });
  frame.addEventListener('click', click);
  return () => {
    frame.removeEventListener('pointerdown', down, { capture: true });
    frame.removeEventListener('click', click);
  };
}

/** The direction whose bar of the year lies under or nearest to a place in px, within reach; null for none. */
export function barAt(frame: HTMLElement, year: number, { x, y }: { readonly x: number; readonly y: number }): Direction | null {
  const bars = (['export', 'import', 'total'] as const).flatMap((direction) => {
    const box = frame.querySelector(`[data-bar="${year} ${direction}"]`)?.getBoundingClientRect();
    return box ? [{ direction, away: Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) }] : [];
  });
  const nearest = bars.sort((a, b) => a.away - b.away)[0];
  return nearest && nearest.away <= REACH ? nearest.direction : null;
}

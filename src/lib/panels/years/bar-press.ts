// Clicks on bars of the chart, as opposed to clicks that select a year.
import type { Direction } from '#lib/atlas/atlas.ts';

/** Px around a bar within which a click hits it: a fingertip, because a small value is a line of 1 px. */
const REACH = 12;

/** Px that the pointer may move during a click; beyond that it is a drag. */
const STILL = 4;

/**
 * Distinguishes a click on the year already shown from one that selects a year. Calls `onpress` with the position of a click that began on
 * the year shown and did not move. The bars are below the slider and get no pointer events themselves.
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
  // Runs before the slider, which changes the year on pointerdown.
  frame.addEventListener('pointerdown', down, { capture: true });
  frame.addEventListener('click', click);
  return () => {
    frame.removeEventListener('pointerdown', down, { capture: true });
    frame.removeEventListener('click', click);
  };
}

/** The direction whose bar of the year is nearest to a position in px, within REACH; null if there is none. */
export function barAt(frame: HTMLElement, year: number, { x, y }: { readonly x: number; readonly y: number }): Direction | null {
  const bars = (['export', 'import', 'total'] as const).flatMap((direction) => {
    const box = frame.querySelector(`[data-bar="${year} ${direction}"]`)?.getBoundingClientRect();
    return box ? [{ direction, away: Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) }] : [];
  });
  const nearest = bars.sort((a, b) => a.away - b.away)[0];
  return nearest && nearest.away <= REACH ? nearest.direction : null;
}

/** Changes of the year that follow one another within this many ms are one gesture: a drag, a held key, playing. */
export const GESTURE_MS = 1500;

/**
 * Tells whether a change of the year continues a gesture, so that only its first step makes an entry in the history
 * and the back button returns to the year before it. `now` in ms, ever growing.
 */
export function isSameGesture(): (now: number) => boolean {
  let last = -Infinity;
  return (now) => {
    const goesOn = now - last < GESTURE_MS;
    last = now;
    return goesOn;
  };
}

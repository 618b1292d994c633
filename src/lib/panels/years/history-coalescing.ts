// Makes one step of the history out of the years that a drag or a held key passes.

/** Changes of the year within this many ms belong to one gesture: a drag, a held key, playing. */
const GESTURE_MS = 1500;

/**
 * Returns a function that checks whether a change of the year continues a gesture, so that only its first step adds to the history and the
 * back button returns to the year before it. `now` in ms, increasing.
 */
export function isSameGesture(): (now: number) => boolean {
  let last = -Infinity;
  return (now) => {
    const continues = now - last < GESTURE_MS;
    last = now;
    return continues;
  };
}

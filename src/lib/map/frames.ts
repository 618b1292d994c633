// Gives deck.gl frames only while something changes (docs/decisions/frames-handed-to-deck.md).

/** Frames passed on after the requested time, so that the last change is drawn on a slow machine, too. */
const AFTER = 6;

/** Handle of a frame request that is held back. The browser's own handles start at 1. */
const HELD = 0;

/**
 * Animation frames for deck.gl's render loop (luma.gl's AnimationFrameProvider). By default the loop requests every frame
 * for as long as the map is open, which costs a phone's battery while nothing moves. This provider passes requests on to
 * the browser while the map changes, and holds them back until the next `wake` otherwise.
 */
export class Frames {
  #until = Infinity;
  #after = AFTER;
  #held: FrameRequestCallback | null = null;
  #released = HELD;

  requestAnimationFrame(run: FrameRequestCallback): number {
    const late = performance.now() >= this.#until;
    if (!late || this.#after > 0) {
      if (late) this.#after -= 1;
      return requestAnimationFrame(run);
    }
    this.#held = run;
    this.#released = HELD;
    return HELD;
  }

  cancelAnimationFrame(id: number): void {
    if (id !== HELD) return cancelAnimationFrame(id);
    this.#held = null;
    if (this.#released !== HELD) cancelAnimationFrame(this.#released);
  }

  /** Passes requests on for `ms` from now and for `AFTER` frames more. Until the first call, all requests are passed on. */
  wake(ms: number): void {
    const until = performance.now() + ms;
    this.#until = this.#until === Infinity ? until : Math.max(this.#until, until);
    this.#after = AFTER;
    if (!this.#held) return;
    this.#released = requestAnimationFrame(this.#held);
    this.#held = null;
  }
}

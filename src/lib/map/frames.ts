/** Frames served after the time that was asked for: the last change is drawn, however slow the machine. */
const AFTER = 6;

/** What a frame that is held back is called by; the browser's own numbers begin at 1. */
const HELD = 0;

/**
 * The frames in which deck.gl runs. Left alone, its loop asks for every frame of the screen for as long as the map stands
 * there, and a page at rest keeps a phone from resting. Here frames come while something changes, and are held back
 * otherwise. It stands in for the browser's two functions of the same names (luma.gl's AnimationFrameProvider).
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

  /** Lets frames come for `ms` from now, and some more. The first call ends the time of loading, in which all come. */
  wake(ms: number): void {
    const until = performance.now() + ms;
    this.#until = this.#until === Infinity ? until : Math.max(this.#until, until);
    this.#after = AFTER;
    if (!this.#held) return;
    this.#released = requestAnimationFrame(this.#held);
    this.#held = null;
  }
}

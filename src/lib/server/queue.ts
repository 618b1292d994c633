/**
 * Runs one task at a time and lets a limited number wait. Rendering blocks the process, so each task begins in a new turn of the event
 * loop: cached responses are sent in between.
 */
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';

/** Thrown if a request cannot be served in time; the client gets 503 and may try again. */
export class Overloaded extends Error {}

export class Queue {
  readonly #limit;
  readonly #waiting: number;
  readonly #patience: number;

  /**
   * `waiting`: most tasks that may wait; `patience`: ms after which a waiting task is refused; `atOnce`: number of tasks that run at a
   * time.
   */
  constructor({ waiting, patience, atOnce = 1 }: { readonly waiting: number; readonly patience: number; readonly atOnce?: number }) {
    this.#limit = pLimit(atOnce);
    this.#waiting = waiting;
    this.#patience = patience;
  }

  /** Number of waiting tasks. */
  get length(): number {
    return this.#limit.pendingCount;
  }

  /** Runs `work` when its turn comes. Throws Overloaded if too many tasks are waiting, or if its turn comes too late. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.length >= this.#waiting) return Promise.reject(new Overloaded(`${this.length} requests are waiting already`));
    const queuedAt = performance.now();
    return this.#limit(async () => {
      await setImmediate();
      if (performance.now() - queuedAt > this.#patience) throw new Overloaded('the request waited too long for its turn');
      return work();
    });
  }
}

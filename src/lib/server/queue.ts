/**
 * Lets one piece of work run at a time and a bounded number wait. Rendering holds the process while it runs, so work
 * begins in a turn of its own: what is cached is answered in between.
 */
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';

/** Says that a request cannot be answered in time: a client gets 503 and may come back. */
export class Overloaded extends Error {}

export class Queue {
  readonly #limit;
  readonly #waiting: number;
  readonly #patience: number;

  /** `waiting`: how many may wait; `patience`: ms after which one that waits is sent away; `atOnce`: how many run. */
  constructor({ waiting, patience, atOnce = 1 }: { readonly waiting: number; readonly patience: number; readonly atOnce?: number }) {
    this.#limit = pLimit(atOnce);
    this.#waiting = waiting;
    this.#patience = patience;
  }

  /** How many wait. */
  get length(): number {
    return this.#limit.pendingCount;
  }

  /** Runs `work` when its turn comes. Throws Overloaded where too many wait already, or the turn came too late. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.length >= this.#waiting) return Promise.reject(new Overloaded(`${this.length} requests are waiting already`));
    const asked = performance.now();
    return this.#limit(async () => {
      await setImmediate();
      if (performance.now() - asked > this.#patience) throw new Overloaded('the request waited too long for its turn');
      return work();
    });
  }
}

import { availableValues } from '#lib/atlas/lookup.ts';
import type { ViewStore } from '#lib/store/view-store.svelte.ts';
import { isSameGesture } from './history-coalescing.ts';

/** Ms a year stays while playing. */
const PACE = 1000;

/** Chooses years and plays them. The bar above the map and the chart of the years share one: each stops what the other plays. */
export class Player {
  readonly #store: ViewStore;
  readonly #goesOn = isSameGesture();
  #timer = $state<ReturnType<typeof setInterval>>();
  /** Years that can be chosen, in order. */
  readonly years: readonly number[];

  constructor(store: ViewStore) {
    this.#store = store;
    this.years = availableValues(store.atlas).years;
  }

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  /** Shows a year and stops playing. */
  choose(year: number): void {
    this.pause();
    this.#show(year, this.#goesOn(performance.now()));
  }

  pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Plays the years from the one shown, or from the first where the last is shown; stops them where they play. */
  toggle(): void {
    if (this.playing) return this.pause();
    const first = this.years[0];
    // The years that play are one step of the history, however slowly they come.
    if (this.#store.view.year === this.years.at(-1) && first !== undefined) this.#show(first, false);
    else this.#step();
    this.#timer = setInterval(() => this.#step(), PACE);
  }

  #step(): void {
    const next = this.years[this.years.indexOf(this.#store.view.year) + 1];
    if (next === undefined) this.pause();
    else this.#show(next, this.playing || this.#goesOn(performance.now()));
  }

  #show(year: number, replace: boolean): void {
    void this.#store.go({ year }, { replace });
  }
}

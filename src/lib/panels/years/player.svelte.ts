// Plays the years one after another. The bar above the map and the chart share one player.
import { availableValues } from '#lib/atlas/lookup.ts';
import type { ViewStore } from '#lib/store/view-store.svelte.ts';
import { isSameGesture } from './history-coalescing.ts';

/** Ms per year while playing. */
const PACE = 1000;

/** Selects and plays years. It is shared, so that either control stops what the other plays. */
export class Player {
  readonly #store: ViewStore;
  readonly #continues = isSameGesture();
  #timer = $state<ReturnType<typeof setInterval>>();
  /** Years that can be selected, in order. */
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
    this.#show(year, this.#continues(performance.now()));
  }

  pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Starts playing from the year shown, or from the first if the last is shown; stops if it is playing. */
  toggle(): void {
    if (this.playing) return this.pause();
    const first = this.years[0];
    // All years of one playback are one step in the history, however slow they are.
    if (this.#store.view.year === this.years.at(-1) && first !== undefined) this.#show(first, false);
    else this.#step();
    this.#timer = setInterval(() => this.#step(), PACE);
  }

  #step(): void {
    const next = this.years[this.years.indexOf(this.#store.view.year) + 1];
    if (next === undefined) this.pause();
    else this.#show(next, this.playing || this.#continues(performance.now()));
  }

  #show(year: number, replace: boolean): void {
    void this.#store.go({ year }, { replace });
  }
}

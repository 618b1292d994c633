import { known } from '#lib/atlas/lookup.ts';
import type { Reader } from '#lib/reader/reader.svelte.ts';
import { gesture } from './gesture.ts';

/** Ms a year stays while playing. */
const PACE = 1000;

/** Chooses years and plays them. The bar above the map and the chart of the years share one: each stops what the other plays. */
export class Player {
  readonly #reader: Reader;
  readonly #goesOn = gesture();
  #timer = $state<ReturnType<typeof setInterval>>();
  /** Years that can be chosen, in order. */
  readonly years: readonly number[];

  constructor(reader: Reader) {
    this.#reader = reader;
    this.years = known(reader.atlas).years;
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
    if (this.#reader.view.year === this.years.at(-1) && first !== undefined) this.#show(first, false);
    else this.#step();
    this.#timer = setInterval(() => this.#step(), PACE);
  }

  #step(): void {
    const next = this.years[this.years.indexOf(this.#reader.view.year) + 1];
    if (next === undefined) this.pause();
    else this.#show(next, this.playing || this.#goesOn(performance.now()));
  }

  #show(year: number, replace: boolean): void {
    void this.#reader.go({ year }, { replace });
  }
}

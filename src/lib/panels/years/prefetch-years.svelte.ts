// Loads the data of the years next to the one shown when the page is idle, so that a step to them does not wait.
import { loadParts } from '#lib/atlas/load-parts.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { NOTHING } from '#lib/selection/needs.ts';
import { savesData } from '#lib/startup/saves-data.ts';
import type { ViewStore } from '#lib/store/view-store.svelte.ts';
import { whenIdle } from '../idle.ts';

/** Follows the year of the page from now on, unless the reader saves data. Call it while a component is set up. */
export function prefetchYears(store: ViewStore): void {
  $effect(() => {
    const { years } = availableValues(store.atlas);
    const at = years.indexOf(store.view.year);
    const beside = [years[at - 1], years[at + 1]].filter((year) => year !== undefined);
    if (!savesData()) return whenIdle(() => void loadParts({ ...NOTHING, years: beside }).catch(() => undefined));
  });
}

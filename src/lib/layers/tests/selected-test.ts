// The missile test that a view names and that is not of its year.
import type { Atlas, MissileTest } from '#lib/atlas/atlas.ts';
import { during, periodOf } from '#lib/atlas/partial-dates.ts';
import type { View } from '#lib/view/view.ts';

/**
 * The chosen missile test where it is not of the view's year or month, as a list of one, or none: the map draws it beside those of the
 * year, with its date, as long as its record is open. Tests of years without a trade figure can be seen in no other way.
 */
export function selectedTestOutsideYear(atlas: Atlas, view: View): MissileTest[] {
  const { select, layers } = view;
  if (select?.kind !== 'test' || !layers.includes('missiles')) return [];
  return atlas.missileTests.filter(({ id, date }) => id === select.id && !during(date, periodOf(view)));
}

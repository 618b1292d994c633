// The selected missile test if it is not of the view's year.
import type { Atlas, MissileTest } from '#lib/atlas/atlas.ts';
import { during, periodOf } from '#lib/dates/partial-dates.ts';
import { showsLayer } from '#lib/view/layers.ts';
import type { View } from '#lib/view/view.ts';

/**
 * The selected missile test if it is outside the view's year or month, as a list of one or none. The map draws it beside those of the year,
 * with its date, while its record is open. Tests of years without a trade figure cannot be seen in any other way.
 */
export function selectedTestOutsideYear(atlas: Atlas, view: View): MissileTest[] {
  const { select } = view;
  if (select?.kind !== 'test' || !showsLayer(view, 'sites')) return [];
  return atlas.missileTests.filter(({ id, date }) => id === select.id && !during(date, periodOf(view)));
}

import type { Atlas, MissileTest } from '#lib/atlas/atlas.ts';
import type { Selection } from './selection.ts';

/**
 * The chosen missile test where it is not of the view's year, as a list of one, or none: the map draws it beside those of the
 * year, with its date, as long as its record is open. Tests of years without a trade figure can be seen in no other way.
 */
export function chosenApart(atlas: Atlas, { tests, view }: Selection): MissileTest[] {
  const { select, layers } = view;
  if (select?.kind !== 'test' || !layers.includes('missiles') || tests.some(({ id }) => id === select.id)) return [];
  return atlas.missileTests.filter(({ id }) => id === select.id);
}

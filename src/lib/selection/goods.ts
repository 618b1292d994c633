import type { Atlas, Fact, Lang } from '#lib/atlas/atlas.ts';
import { byId, localName } from '#lib/atlas/lookup.ts';
import { preferredFigures } from './preferred-figures.ts';
import { periodOf } from '#lib/atlas/partial-dates.ts';
import type { Arc, Selection } from './selection.ts';

/** What a code of goods is called in the language. */
export function goodsName(atlas: Atlas, code: string, lang: Lang): string {
  const found = byId(atlas.goods, code);
  return found ? localName(found.names, lang) : code;
}

/** What part of a partner's whole trade the arc of one kind of goods is. */
export interface Share {
  readonly arc: Arc;
  /** The figure of all goods that a view without the filter shows; absent where it shows none of the direction. */
  readonly whole?: Fact;
  /** In percent, above 0 up to 100; absent where the figure is no part of the whole. */
  readonly percent?: number;
}

/**
 * The parts that the arcs of a view of one kind of goods are, in the order of the arcs; none in a view of all goods. An
 * estimate (KOTRA's of crude oil) is no part of a customs figure, and neither is what exceeds it.
 */
export function shares(atlas: Atlas, { arcs, view }: Selection): Share[] {
  if (view.goods === null) return [];
  return arcs.map((arc) => {
    const whole = preferredFigures(atlas, arc.partner.id, periodOf(view), view.series)[arc.fact.direction];
    const inside = whole && arc.fact.value > 0 && arc.fact.value <= whole.value && (arc.fact.evidence !== 'estimated' || whole.evidence === 'estimated');
    return { arc, ...(whole && { whole }), ...(inside && { percent: (100 * arc.fact.value) / whole.value }) };
  });
}

// Names of goods, and their share of a partner's whole trade.
import type { Atlas, Fact, Lang } from '#lib/atlas/atlas.ts';
import { byId, localName } from '#lib/atlas/lookup.ts';
import { preferredFigures } from './preferred-figures.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import type { Arc, Selection } from './selection.ts';

/** The name of a code of goods in the language. */
export function goodsName(atlas: Atlas, code: string, lang: Lang): string {
  const found = byId(atlas.goods, code);
  return found ? localName(found.names, lang) : code;
}

/** The share of one kind of goods in a partner's whole trade. */
export interface GoodsShare {
  readonly arc: Arc;
  /** The figure for all goods that a view without the filter shows; absent if it shows none for the direction. */
  readonly whole?: Fact;
  /** In per cent, above 0 up to 100; absent if the figure is not part of the whole. */
  readonly percent?: number;
}

/**
 * The share of each arc in a view of one kind of goods, in the order of the arcs; empty in a view of all goods. An estimate (KOTRA's of
 * crude oil) is not part of a customs figure, and neither is a value larger than it.
 */
export function shares(atlas: Atlas, { arcs, view }: Selection): GoodsShare[] {
  if (view.goods === null) return [];
  return arcs.map((arc) => {
    const whole = preferredFigures(atlas, arc.partner.id, periodOf(view), view.series)[arc.fact.direction];
    const inside = whole && arc.fact.value > 0 && arc.fact.value <= whole.value && (arc.fact.evidence !== 'estimated' || whole.evidence === 'estimated');
    return { arc, ...(whole && { whole }), ...(inside && { percent: (100 * arc.fact.value) / whole.value }) };
  });
}

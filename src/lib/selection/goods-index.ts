// The figures for goods of a partner and period, found without a search through all rows.
import type { Atlas, CommodityFact, PartnerId } from '#lib/atlas/atlas.ts';
import type { Period } from '#lib/dates/partial-dates.ts';

const indexes = new WeakMap<Atlas, ReadonlyMap<string, readonly CommodityFact[]>>();

/** The rows of a partner for exactly this year or month, in the order of the table. */
export function goodsOf(atlas: Atlas, partner: PartnerId, period: Period): readonly CommodityFact[] {
  let index = indexes.get(atlas);
  if (!index) {
    const grown = new Map<string, CommodityFact[]>();
    for (const row of atlas.commodities) {
      const key = `${row.partner} ${row.period}`;
      const list = grown.get(key);
      if (list) list.push(row);
      else grown.set(key, [row]);
    }
    indexes.set(atlas, (index = grown));
  }
  return index.get(`${partner} ${period}`) ?? [];
}

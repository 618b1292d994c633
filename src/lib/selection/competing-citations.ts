import type { Atlas, CommodityFact, GatewayFact } from '#lib/atlas/atlas.ts';

/**
 * Other statements of a cited figure, in the order of its table: of the same partner, goods and direction, or of the same
 * measure at the same place, in exactly the same period. A value, a quantity and a share may state the same each in its way.
 */
export function competingCitations(atlas: Atlas, fact: CommodityFact | GatewayFact): readonly (CommodityFact | GatewayFact)[] {
  const same = (other: CommodityFact | GatewayFact): boolean => other.id !== fact.id && other.period === fact.period && other.direction === fact.direction;
  if ('placeKind' in fact) {
    return atlas.gateways.filter(
      (other) =>
        same(other) && other.placeKind === fact.placeKind && other.place === fact.place && (other.measure === fact.measure || stem(other.id) === stem(fact.id))
    );
  }
  return atlas.commodities.filter(
    (other) => same(other) && other.partner === fact.partner && (fact.hs === undefined ? other.goods === fact.goods : other.hs === fact.hs)
  );
}

/** What further statements of a figure share: their ids end in `-2`, `-3` …, and each may call its measure by a name of its own. */
const stem = (id: string): string => id.replace(/-[2-9]$/, '');

// Other statements of a cited figure, for its record.
import type { Atlas, CommodityFact, GatewayFact } from '#lib/atlas/atlas.ts';

/**
 * Other statements of a cited figure, in the order of its table: same partner, goods and direction, or same measure at the same place, for
 * exactly the same period. A value, a quantity and a share can state the same figure.
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

/** Statements of one figure have the same stem: their ids end in `-2`, `-3` …. Each may have its own name for the measure. */
const stem = (id: string): string => id.replace(/-[2-9]$/, '');

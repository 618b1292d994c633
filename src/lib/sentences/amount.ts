// The main amount of a cited figure as text.
import type { CommodityFact, GatewayFact, Lang } from '#lib/atlas/atlas.ts';
import { formatPerCent } from '#lib/format/money.ts';
import { withEvidenceMarks } from '#lib/format/figure.ts';
import { quantity } from '#lib/words/units.ts';

/** The main amount of a cited figure, with ? if it is doubtful; empty if it has none. */
export function amount(fact: CommodityFact | GatewayFact, lang: Lang): string {
  return withEvidenceMarks(main(fact, lang), [{ evidence: 'reported', status: fact.status }]);
}

/** The same as on the map: also with ≈ if its publisher estimated it. */
export function amountShown(fact: CommodityFact | GatewayFact, lang: Lang): string {
  return withEvidenceMarks(main(fact, lang), [fact]);
}

/** Dollars, else a quantity with its unit, else a share. */
function main(fact: CommodityFact | GatewayFact, lang: Lang): string {
  // Goods are valued in dollars; at a place the unit says whether the value is dollars, tonnes or containers.
  if (fact.value !== undefined) return quantity(fact.value, 'placeKind' in fact ? fact.unit : 'USD', lang);
  if ('quantity' in fact && fact.quantity !== undefined) return quantity(fact.quantity, fact.unit, lang);
  return fact.sharePct === undefined ? '' : formatPerCent(fact.sharePct, lang);
}

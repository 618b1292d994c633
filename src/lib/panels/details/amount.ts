import type { CommodityFact, GatewayFact, Lang } from '#lib/atlas/atlas.ts';
import { money } from '#lib/symbols/money.ts';
import { marked } from '#lib/symbols/shown.ts';

/** The main amount of a cited figure in words: dollars, else a quantity with its unit, else a share; empty if none. */
export function amount(fact: CommodityFact | GatewayFact, lang: Lang): string {
  const number = (value: number): string => new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(value);
  if (fact.value !== undefined) {
    // Goods are valued in dollars; at a place the unit says whether it is dollars, tonnes or containers.
    const unit = 'placeKind' in fact ? fact.unit : 'USD';
    return unit === 'USD' ? money(fact.value, lang) : `${number(fact.value)} ${unit ?? ''}`.trim();
  }
  if ('quantity' in fact && fact.quantity !== undefined) return `${number(fact.quantity)} ${fact.unit ?? ''}`.trim();
  return fact.sharePct === undefined ? '' : `${number(fact.sharePct)} %`;
}

/** The same as the map shows it: with ≈ where its publisher estimated it. */
export function amountShown(fact: CommodityFact | GatewayFact, lang: Lang): string {
  const { evidence } = fact;
  return evidence === 'claim' ? amount(fact, lang) : marked(amount(fact, lang), [{ evidence }]);
}

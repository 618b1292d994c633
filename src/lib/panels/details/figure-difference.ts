import type { Atlas, CommodityFact, Fact, GatewayFact, Lang } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import { formatDifference, formatExact, formatShare } from '#lib/format/money.ts';

/** How far another statement lies from a base figure, positive where it is greater: "+$12 m (+3 %)"; no share of a zero. */
export function differenceText(base: Pick<Fact, 'value'>, other: Pick<Fact, 'value'>, lang: Lang): string {
  const dollars = other.value - base.value;
  return formatDifference(dollars, lang) + shareOf(dollars, base.value, lang);
}

const shareOf = (difference: number, base: number, lang: Lang): string => (base === 0 ? '' : ` (${formatShare(difference / base, lang)})`);

/** The same for cited figures; undefined where they state no amount of one unit: a value is not held against a weight. */
export function citedDifferenceText(base: CommodityFact | GatewayFact, other: CommodityFact | GatewayFact, lang: Lang): string | undefined {
  const [one, two] = [measured(base), measured(other)];
  const like = one.find(({ unit }) => two.some((amount) => amount.unit === unit));
  const against = like && two.find(({ unit }) => unit === like.unit);
  if (!like || !against) return undefined;
  if (like.unit === 'USD') return differenceText(like, against, lang);
  const difference = against.value - like.value;
  return `${difference > 0 ? '+' : ''}${formatExact(difference, lang).replace('-', '−')} ${like.unit}${shareOf(difference, like.value, lang)}`;
}

/** What a row states in a unit, dollars first. Shares are left out: two of them may be of different wholes. */
function measured(fact: CommodityFact | GatewayFact): { readonly value: number; readonly unit: string }[] {
  const { value } = fact;
  const quantity = 'quantity' in fact ? fact.quantity : undefined;
  return [
    ...(value === undefined ? [] : [{ value, unit: 'placeKind' in fact ? (fact.unit ?? '') : 'USD' }]),
    ...(quantity === undefined ? [] : [{ value: quantity, unit: fact.unit ?? '' }])
  ];
}

/** What the row says of itself; where it is of another publication than the one it stands beside, else what is said of its publication. */
export function remarkOf(atlas: Atlas, fact: Fact, beside: Fact): string | undefined {
  return fact.note ?? (fact.publication === beside.publication ? undefined : byId(atlas.publications, fact.publication)?.note);
}

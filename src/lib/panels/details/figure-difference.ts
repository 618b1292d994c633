// Differences between statements of one figure as text.
import type { Atlas, CommodityFact, Fact, GatewayFact, Lang } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import { formatDifference, formatExact, formatShare } from '#lib/format/money.ts';

/** The difference of another statement from a base figure, positive if it is larger: "+$12 m (+3 %)". No percentage if the base is zero. */
export function differenceText(base: Pick<Fact, 'value'>, other: Pick<Fact, 'value'>, lang: Lang): string {
  const dollars = other.value - base.value;
  return formatDifference(dollars, lang) + shareOf(dollars, base.value, lang);
}

const shareOf = (difference: number, base: number, lang: Lang): string => (base === 0 ? '' : ` (${formatShare(difference / base, lang)})`);

/** The same for cited figures; undefined if they have no amount in the same unit: a value is not compared with a weight. */
export function citedDifferenceText(base: CommodityFact | GatewayFact, other: CommodityFact | GatewayFact, lang: Lang): string | undefined {
  const [one, two] = [measured(base), measured(other)];
  const like = one.find(({ unit }) => two.some((amount) => amount.unit === unit));
  const against = like && two.find(({ unit }) => unit === like.unit);
  if (!like || !against) return undefined;
  if (like.unit === 'USD') return differenceText(like, against, lang);
  const difference = against.value - like.value;
  return `${difference > 0 ? '+' : ''}${formatExact(difference, lang).replace('-', '−')} ${like.unit}${shareOf(difference, like.value, lang)}`;
}

/** The amounts of a row with their units, dollars first. Shares are left out, because two of them may be shares of different totals. */
function measured(fact: CommodityFact | GatewayFact): { readonly value: number; readonly unit: string }[] {
  const { value } = fact;
  const quantity = 'quantity' in fact ? fact.quantity : undefined;
  return [
    ...(value === undefined ? [] : [{ value, unit: 'placeKind' in fact ? (fact.unit ?? '') : 'USD' }]),
    ...(quantity === undefined ? [] : [{ value: quantity, unit: fact.unit ?? '' }])
  ];
}

/** The note of a row; without one, that of its publication if it differs from that of the figure it is compared with. */
export function differenceRemark(atlas: Atlas, fact: Fact, beside: Fact): string | undefined {
  return fact.note ?? (fact.publication === beside.publication ? undefined : byId(atlas.publications, fact.publication)?.note);
}

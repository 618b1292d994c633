// The precision of figures as text.
import type { CommodityFact, Fact, GatewayFact, Lang, Unit } from '#lib/atlas/atlas.ts';
import { formatPerCent, formatWhole } from '#lib/format/money.ts';
import { detailsWords } from '#lib/words/details.ts';
import { tableWords } from '#lib/words/figure-table.ts';
import { quantity } from '#lib/words/units.ts';

/** An amount of a row: its name among others, its unit, and the unit of its last published digit. */
interface Printed {
  readonly label: string;
  readonly unit: Unit | undefined;
  readonly rounding: number | undefined;
}

/** The precision of a figure in words: of its only amount, or of each amount by name. */
export function precisionText(fact: Fact | CommodityFact | GatewayFact, lang: Lang): string {
  // The error of an estimate, calculation or claim is not its rounding; its note says what is known about it.
  const counted = fact.evidence === 'reported' || fact.evidence === 'zero';
  const said = amounts(fact, lang).flatMap(({ label, unit, rounding }) =>
    rounding === undefined ? [] : [{ label, text: printed(rounding, unit, counted, lang) }]
  );
  return said.length === 1 ? (said[0]?.text ?? '') : said.map(({ label, text }) => `${label}: ${text}`).join(' · ');
}

function amounts(fact: Fact | CommodityFact | GatewayFact, lang: Lang): Printed[] {
  const words = detailsWords[lang];
  const value = { label: words.value, unit: 'placeKind' in fact ? fact.unit : 'USD', rounding: fact.rounding };
  if (!('goods' in fact || 'placeKind' in fact)) return [value];
  return [
    value,
    ...('goods' in fact ? [{ label: words.quantity, unit: fact.unit, rounding: fact.roundingQuantity }] : []),
    { label: words.share, unit: '%', rounding: fact.roundingPct }
  ];
}

function printed(rounding: number, unit: Unit | undefined, counted: boolean, lang: Lang): string {
  const words = detailsWords[lang];
  if (unit === 'USD') {
    if (rounding === 1) return words.exact;
    const rounded = tableWords[lang].rounded(formatWhole(rounding, lang));
    return counted ? `${rounded}; ${words.roundingError(formatWhole(rounding / 2, lang))}` : rounded;
  }
  // For tonnes and counts sources write "over", "up to" or "about", so half of the last digit would promise too much.
  if (unit === '%') return tableWords[lang].rounded(formatPerCent(rounding, lang));
  return rounding === 1 ? words.exact : tableWords[lang].rounded(quantity(rounding, unit, lang));
}

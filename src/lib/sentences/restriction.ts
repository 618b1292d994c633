// Restrictions on goods as text.
import type { Lang, Restriction } from '#lib/atlas/atlas.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatExact } from '#lib/format/money.ts';
import type { Exemption, StatePeriod } from '#lib/selection/restrictions.ts';
import { restrictionWords } from '#lib/words/restrictions.ts';
import { quantity } from '#lib/words/units.ts';

/** The cap with its period: "500,000 barrels a year"; undefined for a ban or a cap without an amount. */
export function capText({ cap, capUnit, capOther, capOtherUnit, capPer }: Restriction, lang: Lang): string | undefined {
  if (cap === undefined || capPer === undefined) return undefined;
  const words = restrictionWords[lang];
  const first = capUnit === 'USD' ? `${quantity(cap, capUnit, lang)} (${formatExact(cap, lang)})` : quantity(cap, capUnit, lang);
  return words.per(capOther === undefined ? first : words.or([first, quantity(capOther, capOtherUnit, lang)]), capPer);
}

/** The place of a restriction in its resolution, "paragraph 26 (b)"; undefined if no text that was read names it. */
export function placeText({ paragraph }: Pick<Restriction, 'paragraph'>, lang: Lang): string | undefined {
  const words = restrictionWords[lang];
  const annex = paragraph?.match(/^Annex (\w+)$/)?.[1];
  return annex === undefined ? paragraph && words.paragraph(paragraph.replaceAll(' ', '\u00A0')) : words.annex(annex);
}

/** A restriction by its resolution and, if known, its place there: "resolution 2321, paragraph 26 (b)". */
export function resolutionText(restriction: Restriction, lang: Lang): string {
  const place = placeText(restriction, lang);
  const number = restrictionWords[lang].resolution(restriction.resolution);
  return place === undefined ? number : `${number}${lang === 'zh' ? '' : ', '}${place}`;
}

/** A state of goods: "banned", or if it begins within the period shown, "from 2 Mar 2016 banned". */
export function stateText({ state, from }: StatePeriod, begins: boolean, lang: Lang): string {
  const words = restrictionWords[lang];
  return begins ? words.from(formatDate(from, lang), words.state[state]) : words.state[state];
}

/** An exemption, with its last day if it has one. */
export function exemptionText({ kind, until }: Exemption, lang: Lang): string {
  const words = restrictionWords[lang];
  return until === undefined ? words.exempt[kind] : words.until(words.exempt[kind], formatDate(until, lang));
}

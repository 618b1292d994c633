// Headings and sentences of a comparison.
import { punctuation } from '#lib/format/punctuation.ts';
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { localName, partnerOf } from '#lib/atlas/lookup.ts';
import { formatDollars, formatShare } from '#lib/format/money.ts';
import { withEvidenceMarks, formatSum } from '#lib/format/figure.ts';
import { comparedPartners, type Side } from '#lib/view/compare.ts';
import { compareWords } from '#lib/words/compare.ts';
import { formatList } from '#lib/words/format-list.ts';
import { differences, type Difference } from '#lib/selection/comparison.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { lacking, unsummed, type FormatTotal } from './describe.ts';

/** The heading of a comparison: its two sides, or if only their years differ, the partners and both years. */
export function compareHeading(atlas: Atlas, { a, b }: { readonly a: Side; readonly b: Side }, lang: Lang): string {
  const words = compareWords[lang];
  return alike(a, b) ? words.years(who(atlas, a, lang), a.year, b.year) : words.heading(sideName(atlas, a, lang), sideName(atlas, b, lang));
}

/** The name of a side: its partners and its year. */
export function sideName(atlas: Atlas, side: Side, lang: Lang): string {
  return compareWords[lang].side(who(atlas, side, lang), side.year);
}

function who(atlas: Atlas, side: Side, lang: Lang): string {
  const ids = comparedPartners(side);
  return ids === 'all'
    ? compareWords[lang].all
    : formatList(
        ids.map((id) => localName(partnerOf(atlas, id).names, lang)),
        lang
      );
}

/** Whether both sides have the same partners, in different years. */
function alike(a: Side, b: Side): boolean {
  return a.year !== b.year && String(comparedPartners(a)) === String(comparedPartners(b));
}

/** How the second side differs from the first, by direction, from the figures on the maps only. `say` formats a sum. */
export function comparison(atlas: Atlas, a: Selection, b: Selection, lang: Lang, say: FormatTotal = (sum) => formatSum(sum, lang)): string {
  const words = compareWords[lang];
  const found = differences(a, b);
  if (found.length === 0) return words.none;
  const called = (side: Side): string => (alike(a.view, b.view) ? words.ofYear(side.year) : sideName(atlas, side, lang));
  const sentences = found.flatMap((difference) => [
    sentence(difference, { a: called(a.view), b: called(b.view) }, lang, say),
    ...(difference.otherPublications ? [words.publications] : [])
  ]);
  // The note about publications appears once, after the last figures that it applies to.
  const last = sentences.lastIndexOf(words.publications);
  const shown = sentences.filter((text, i) => text !== words.publications || i === last);
  const beside = [a, b].flatMap((side) =>
    [side.arcs.length > 0 ? lacking(side) : '', unsummed(side)].filter(Boolean).map((text) => words.beside(called(side.view), text))
  );
  return [...shown, ...beside].join(punctuation[lang].space);
}

function sentence({ direction, a, b, change }: Difference, names: { readonly a: string; readonly b: string }, lang: Lang, say: FormatTotal): string {
  const words = compareWords[lang];
  if (!a && !b) return '';
  if (!a) return words.gap(direction, names.a, b ? say(b) : '');
  if (!b) return words.gap(direction, names.b, say(a));
  const [left, right] = [say(a), say(b)];
  if (!change) return words.notComparable(direction, left, right);
  if (change.dollars === 0) return words.same(direction, left);
  const share = change.share === undefined ? undefined : formatShare(change.share, lang);
  return words.changed(
    direction,
    left,
    right,
    withEvidenceMarks(formatDollars(Math.abs(change.dollars), lang), [...a.facts, ...b.facts]),
    change.dollars > 0,
    share
  );
}

// The states that stand for a view's partners in the years before these existed.
import { punctuation } from '#lib/format/punctuation.ts';
import type { Atlas, Lang, Names } from '#lib/atlas/atlas.ts';
import { localName } from '#lib/atlas/lookup.ts';
import { partnersInFilter, partnersOfAllYears } from '#lib/selection/filtered-partners.ts';
import { comparedPartners, type Side } from '#lib/view/compare.ts';
import { describeWords } from '#lib/words/describe.ts';
import { yearsWords } from '#lib/words/years.ts';

/** States that stand for partners in some years, until the end of the last. */
export interface EarlierPartners {
  /** Null if they stand for them in all years before. */
  readonly from: number | null;
  readonly to: number;
  readonly names: readonly Names[];
}

/** The states that a view shows in place of its own partners in some years, by their last year; empty if there are none. */
export function earlierPartners(atlas: Atlas, view: Side): EarlierPartners[] {
  // All partners contain the states that came before others.
  if (comparedPartners(view) === 'all') return [];
  const named = partnersInFilter(atlas, view);
  const earlier = partnersOfAllYears(atlas, view).filter((partner) => !named.includes(partner));
  const periods = new Map(earlier.flatMap(({ from = null, to }) => (to === undefined ? [] : [[`${from} ${to}`, { from, to }] as const])));
  return [...periods.values()]
    .sort((a, b) => a.to - b.to)
    .map(({ from, to }) => ({ from, to, names: earlier.filter((state) => (state.from ?? null) === from && state.to === to).map(({ names }) => names) }));
}

/** "Until 1991, up to the vertical line, the figures are those of the Soviet Union.", a sentence for each period. */
export function earlierText(earlier: readonly EarlierPartners[], lang: Lang): string {
  return earlier
    .map(({ from, to, names }) => yearsWords[lang].earlier(from, to, describeWords[lang].list(names.map((name) => localName(name, lang)))))
    .join(punctuation[lang].space);
}

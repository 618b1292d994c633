// A year of some partners in a few words: the value of the slider's year, and the name of its small map.
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { formatSum } from '#lib/format/figure.ts';
import { partnersInYear } from '#lib/selection/filtered-partners.ts';
import { periodSums, type ListedSums } from '#lib/selection/period-sums.ts';
import type { View } from '#lib/view/view.ts';
import { yearsWords } from '#lib/words/years.ts';

/** "2023: exports $292 m, imports $2 bn", or that there is no figure. */
export function yearInWords(atlas: Atlas, view: View, year: number): string {
  return sumsInWords(year, periodSums(atlas, partnersInYear(atlas, { ...view, year }), year, view, view.flow), view.lang);
}

/** The same of sums that are already known. */
export function sumsInWords(year: number, sums: ListedSums, lang: Lang): string {
  const amount = (sum: ListedSums['export']): string | null => (sum ? formatSum(sum, lang) : null);
  return yearsWords[lang].slot(year, amount(sums.export), amount(sums.import), amount(sums.total));
}

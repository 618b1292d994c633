// A year of some partners in a few words: the value of the slider's year, and the name of its small map.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { formatSum } from '#lib/format/figure.ts';
import { partnersInYear } from '#lib/selection/filtered-partners.ts';
import { periodSums } from '#lib/selection/period-sums.ts';
import type { View } from '#lib/view/view.ts';
import { yearsWords } from '#lib/words/years.ts';

/** "2023: exports $292 m, imports $2 bn", or that there is no figure. */
export function yearInWords(atlas: Atlas, view: View, year: number): string {
  const sums = periodSums(atlas, partnersInYear(atlas, { ...view, year }), year, view, view.flow);
  const amount = (sum: (typeof sums)['export']): string | null => (sum ? formatSum(sum, view.lang) : null);
  return yearsWords[view.lang].slot(year, amount(sums.export), amount(sums.import), amount(sums.total));
}

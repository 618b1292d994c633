// What the tables lack, counted from their rows, in words. For the page of the data, which has the whole Atlas.
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { availableValues, localName, NEIGHBOURS, partnerOf } from '#lib/atlas/lookup.ts';
import { calendarYears, hasFigure } from '#lib/selection/overview.ts';
import { dataPageWords } from '#lib/words/data-page.ts';
import { describeWords } from '#lib/words/describe.ts';

/** Sentences on how many partners have a figure, on the newest years of the neighbours, and on doubtful figures. */
export function countedLimits(atlas: Atlas, lang: Lang): string[] {
  const words = dataPageWords[lang];
  const counts = calendarYears(atlas).map((year) => ({ year, partners: availableValues(atlas).partners.filter((id) => hasYear(atlas, id, year)).length }));
  const [most, newest] = [counts.reduce((a, b) => (b.partners > a.partners ? b : a), { year: 0, partners: 0 }), counts.at(-1)];
  const doubted = atlas.trade.filter(({ status }) => status === 'doubted').length;
  return [
    ...(newest ? [words.partners(most.partners, most.year, newest.partners, newest.year)] : []),
    ...NEIGHBOURS.flatMap((id) => {
      const years = yearsWithout(atlas, id);
      return years.length > 0 ? [words.without(localName(partnerOf(atlas, id).names, lang), describeWords[lang].list(years.map(String)))] : [];
    }),
    ...(doubted > 0 ? [words.doubted(doubted)] : [])
  ];
}

const hasYear = (atlas: Atlas, partner: string, year: number): boolean => hasFigure(atlas, partner, year, { series: 'customs', goods: null }, 'both');

/** The years after a partner's last with a figure, up to the year in which the newest source was read. */
export function yearsWithout(atlas: Atlas, partner: string): number[] {
  const last = calendarYears(atlas).findLast((year) => hasYear(atlas, partner, year));
  const now = Math.max(...atlas.sources.map(({ read }) => Number(read.slice(0, 4))));
  return last === undefined ? [] : Array.from({ length: Math.max(0, now - last) }, (_, i) => last + 1 + i);
}

// Columns of limits: what the tables lack or cannot say, each with the day on which it was last found true.
import { day, idsOf, maybe, oneOf, slug, text } from './cells.ts';
import { table } from './table.ts';

/** Limits of a view whose text is a row of the table, since it changes with the world or the data. The texts of methods are in src/lib/words/limits.ts and in the folders of the layers. */
export const DATED_LIMITS = ['noStatistics', 'kotra', 'notCounted', 'arcMinutes'] as const;

export const limits = table('Known limits of the data, with the day on which each was last found true', ['id'], {
  id: slug('Id of the limit'),
  view: maybe(oneOf(DATED_LIMITS, 'The limit of a view that the text explains; blank: the page of the data alone shows it')),
  checked: day('Day on which the text was last found true'),
  text_en: text('The limit in English'),
  text_ko: text('The limit in Korean'),
  text_zh: text('The limit in Chinese'),
  text_ru: text('The limit in Russian'),
  facts: maybe(idsOf('trade', 'Yearly figures that show it')),
  source: idsOf('sources', 'Sources of what the text says')
});

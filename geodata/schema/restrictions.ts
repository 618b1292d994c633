// Columns of restrictions: what a Security Council resolution says about one kind of goods in one direction.
import { customsCodes, day, decimal, idOf, idsOf, maybe, oneOf, pattern, slug, someOf, text } from './cells.ts';
import { UNITS } from './figures.ts';
import { names } from './names.ts';
import { table } from './table.ts';

/** Exemptions from a restriction; src/lib/words/restrictions.ts has the words for each. */
const EXEMPT = ['livelihood', 'transit', 'committee', 'notice', 'aircraft', 'shipped', 'contracts', 'spare-parts'] as const;

const amount = (about: string) => maybe(decimal(0, 1e12, about));
const unit = (about: string) => maybe(oneOf(UNITS, about));

export const restrictions = table('Restrictions of goods by resolutions of the UN Security Council', ['id'], {
  id: slug('resolution-direction- and a word for the goods'),
  resolution: pattern(/^\d{4}$/, 'the number of a resolution', 'Number of the resolution'),
  event: idOf('events', 'Its adoption, in events'),
  paragraph: maybe(
    pattern(
      /^(\d{1,2}( \([a-z]\)( \([ivx]+\))?)?|Annex [IVX]+)$/,
      'a paragraph like 26 (b), or an annex like Annex IV',
      'Paragraph or annex, where a text that was read names it or lets it be counted; blank where none did'
    )
  ),
  direction: oneOf(['export', 'import'], 'export: the DPRK sells; import: it buys'),
  ...names,
  hs: maybe(customsCodes('Customs codes of the goods, as the sources under hs_source state them; blank where none was found')),
  hs_source: maybe(idsOf('sources', 'Sources that state the codes')),
  goods: maybe(idsOf('goods', 'Codes of goods that the words of the resolution name as a whole, by our reading, where no source states a code')),
  goods_part: maybe(idsOf('goods', 'Codes of goods of which the restriction names a part')),
  measure: oneOf(['ban', 'cap'], 'ban: none of it; cap: no more than an amount'),
  from: day('First day it holds: the day of adoption, unless the resolution names another'),
  to: maybe(day('Last day before another row takes its place or its own time ends; blank where none is known')),
  cap: amount('Most that may be traded'),
  cap_unit: unit('Unit of the cap'),
  cap_other: amount('A second amount in another unit, as it stands beside the first; the note says where the lower one counts'),
  cap_other_unit: unit('Unit of the second amount'),
  cap_per: maybe(oneOf(['the whole time', 'a year', '12 months'], 'What time the cap is for; the whole time: from its first day to its last')),
  exempt: maybe(someOf(EXEMPT, 'What it does not hold for')),
  exempt_until: maybe(day('Last day for goods shipped or contracts made before')),
  exemption: maybe(text('The exemption in words')),
  source: idsOf('sources', 'Sources of what the row says'),
  note: maybe(text('Remark'))
});

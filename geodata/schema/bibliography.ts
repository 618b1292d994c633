// Tables of sources, partners, publications, preferences, exclusions, doubts and changes.
import { calendarYear, idOf, idsOf, integer, link, maybe, oneOf, partialDate, pattern, rowsOf, slug, decimal, day, text } from './cells.ts';
import { table } from './table.ts';

export const sources = table('Sources', ['id'], {
  id: slug('Id of the source'),
  publisher: text('Who published it'),
  title: text('Title as published, or a description in our words'),
  url: link('Where it was read'),
  published: maybe(partialDate('Date of publication')),
  read: day('Day on which we read it'),
  licence: oneOf(
    ['facts-only', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ODbL-1.0', 'MIT', 'Apache-2.0', 'public-domain', 'unknown'],
    'Licence of the source; facts-only: nothing but figures and facts is taken, with credit'
  ),
  via: maybe(text('Publisher of the page that quotes the original')),
  note: maybe(text('Remark'))
});

export const partners = table('Partners', ['id'], {
  id: pattern(
    /^[a-z]{3}$/,
    'three lower-case letters',
    'Lower-case ISO 3166-1 alpha-3 code (of a former state ISO 3166-3), or one of UN Comtrade where ISO has none'
  ),
  iso3: pattern(/^[A-Z]{3}$/, 'three capital letters', 'The same code in capital letters'),
  kind: oneOf(
    ['country', 'group', 'world'],
    'group: countries of which a figure is one, so that no sum contains it; world: a total over all partners by its compiler'
  ),
  name_en: text('Name in English'),
  name_ko: maybe(text('Name in Korean')),
  name_zh: maybe(text('Name in Chinese')),
  name_ru: maybe(text('Name in Russian')),
  from: maybe(calendarYear('First calendar year as a partner, where it begins within the years of the tables')),
  to: maybe(calendarYear('Last calendar year as a partner, where it ends within the years of the tables')),
  part_of: maybe(idOf('partners', 'The partner it was a part of in the years before from, or became a part of after to')),
  place: maybe(text('Where the arc ends, schematically')),
  lon: maybe(decimal(-180, 180, 'Longitude of the place')),
  lat: maybe(decimal(-90, 90, 'Latitude of the place')),
  why: maybe(text('Why the arc ends there')),
  source: maybe(idsOf('sources', 'Sources of the position and the note')),
  note: maybe(text('Remark'))
});

export const publications = table('Publications', ['id'], {
  id: slug('Id of the publication'),
  family: oneOf(['customs', 'kotra', 'mirror'], "customs: the partner's own figures; kotra: with an estimate of crude oil from 2014 on; mirror: a compilation"),
  name_en: text('Name in English'),
  name_ko: text('Name in Korean'),
  name_zh: text('Name in Chinese'),
  name_ru: text('Name in Russian'),
  publisher: text('Who publishes it'),
  source: maybe(idsOf('sources', 'Sources of what the note says')),
  note: maybe(text('Remark'))
});

export const preferences = table('Order of preference among publications', ['partner', 'series', 'rank'], {
  partner: pattern(/^[a-z]{3}$/, 'an id of partners.csv, or any', 'Partner, or any for all partners without a list of their own'),
  series: oneOf(['customs', 'kotra'], 'The series the reader asks for'),
  rank: integer(1, 99, 'Place in the order, 1 first'),
  publication: idOf('publications', 'Publication'),
  reserve: maybe(oneOf(['yes'], 'yes: this publication and those after it are used only where none before it has any figure, a total included'))
});

export const exclusions = table('Partners that a publication leaves out of its world totals', ['publication', 'partner', 'from'], {
  publication: idOf('publications', 'Publication'),
  partner: idOf('partners', 'Partner left out of its world totals'),
  from: maybe(calendarYear('First year in which they do; blank: from its beginning')),
  to: maybe(calendarYear('Last year in which they do; blank: still in force')),
  source: idsOf('sources', 'Sources'),
  note: maybe(text('Remark'))
});

export const doubts = table('Partners and years whose figures other sources contradict', ['partner', 'from', 'direction'], {
  partner: idOf('partners', 'Partner whose figures are doubtful'),
  from: calendarYear('First year of these figures'),
  to: calendarYear('Last year of these figures'),
  direction: maybe(oneOf(['export', 'import'], 'Direction in which they are; blank: in all')),
  why: text('What contradicts them'),
  source: idsOf('sources', 'Sources of the reason')
});

/** Year, month and a number. */
export const VERSION = /^\d{4}\.([1-9]|1[0-2])\.(0|[1-9]\d*)$/;

export const changes = table('What changed from release to release', ['date', 'id'], {
  id: slug('Id of the change'),
  date: day('Day of the release'),
  version: pattern(VERSION, 'a version like 2026.11.0', 'First version that has the change'),
  what: text('What changed'),
  why: text('Why'),
  facts: maybe(rowsOf('Rows added or changed')),
  removed: maybe(rowsOf('Rows taken out'))
});

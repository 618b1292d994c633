// Tables of figures: trade by year and month, goods, places; and of events.
import { calendarYear, code, decimal, idOf, idsOf, integer, maybe, month, oneOf, partialDate, pattern, period, slug, text } from './cells.ts';
import { table } from './table.ts';

/** Units of quantities and of figures at places; src/lib/words/units.ts has the words for each. */
export const UNITS = ['USD', '%', 't', 't a year', 't a day', 'barrels', 'containers', 'vehicles', 'vehicles a day', 'cars', 'crossings', 'visits'] as const;

const EVIDENCE = ['reported', 'estimated', 'derived', 'zero'] as const;
const STATUS = ['final', 'provisional', 'doubted'] as const;

/** Columns that cited figures share. A check requires that a rounding is a power of ten. */
const precision = oneOf(
  ['exact', 'rounded'],
  'Precision of the first amount of the row: exact if published to the thousand dollars or finer, or to the unit of another measure; a share is always rounded'
);
const rounding = (about: string) => maybe(decimal(1e-6, 1e12, `Unit of the last printed digit ${about}; blank where the row states none`));
const status = maybe(
  oneOf(
    STATUS,
    'final or provisional when it was published, by the rule in the data dictionary; doubted: another source contradicts it, as the note says; blank: not stated'
  )
);

/** A column that yearly and monthly figures share. */
const valuation = oneOf(
  ['cif', 'fob', 'mixed', 'not-stated'],
  'cif: with freight and insurance to the importer; fob: without; mixed: a total of exports c.i.f. and imports f.o.b.; not-stated: no source says'
);

export const trade = table('Annual trade of the DPRK by partner', ['id'], {
  id: slug('partner-year-direction-publication, then -2, -3 … for further statements of the same figure'),
  partner: idOf('partners', 'Partner'),
  year: calendarYear('Calendar year'),
  direction: oneOf(['export', 'import', 'total'], 'export: the DPRK sells; import: it buys; total: only the sum is published'),
  value_usd: integer(0, 9_999_999_999, 'Value in nominal US dollars'),
  valuation,
  publication: idOf('publications', 'Publication the figure belongs to'),
  evidence: oneOf(EVIDENCE, 'reported, estimated by the publisher, derived by us, or a reported zero'),
  precision: oneOf(['exact', 'rounded'], 'exact if published to the thousand dollars or finer, else rounded'),
  rounding_usd: integer(1, 1_000_000_000, 'Unit of the last printed digit, in US dollars'),
  status: oneOf(STATUS, 'final or provisional when it was published; doubted: another source contradicts it, as the note says'),
  reporter: text('Who states the figure'),
  method: maybe(text('How a derived figure was computed')),
  source: idsOf('sources', 'Sources'),
  note: maybe(text('Remark'))
});

export const monthly = table('Trade of the DPRK by partner and month', ['id'], {
  id: slug('partner-month-direction-publication, then -2, -3 … for further statements of the same figure'),
  partner: idOf('partners', 'Partner'),
  month: month('Calendar month'),
  direction: oneOf(['export', 'import', 'total'], 'export: the DPRK sells; import: it buys; total: only the sum is published'),
  value_usd: integer(0, 9_999_999_999, 'Value in nominal US dollars'),
  valuation,
  publication: idOf('publications', 'Publication the figure belongs to'),
  evidence: oneOf(['reported', 'zero'], 'reported, or a reported zero; a month is never estimated, nor computed from figures of longer periods'),
  precision: oneOf(['exact', 'rounded'], 'exact if published to the thousand dollars or finer, else rounded'),
  rounding_usd: integer(1, 1_000_000_000, 'Unit of the last printed digit, in US dollars'),
  status: oneOf(
    STATUS,
    'final or provisional when it was published, by the rule in the data dictionary; doubted: another source contradicts it, as the note says'
  ),
  reporter: text('Who states the figure'),
  source: idsOf('sources', 'Sources'),
  note: maybe(text('Remark'))
});

export const commodities = table('Cited amounts of one kind of goods', ['id'], {
  id: slug('Id of the row'),
  partner: idOf('partners', 'Partner'),
  period: period('Year, month, or start/end'),
  direction: oneOf(['export', 'import'], 'export: the DPRK sells; import: it buys'),
  hs: maybe(idOf('goods', 'Harmonized System code or codes, as printed')),
  goods: text('Kind of goods'),
  value_usd: maybe(integer(0, 9_999_999_999, 'Value in nominal US dollars')),
  quantity: maybe(decimal(0, 1e12, 'Quantity')),
  unit: maybe(oneOf(UNITS, 'Unit of the quantity')),
  share_pct: maybe(decimal(0, 100, 'Share in per cent')),
  share_of: maybe(text('What it is a share of')),
  valuation: oneOf(['cif', 'fob', 'not-stated'], 'As in trade'),
  publication: maybe(idOf('publications', 'Publication the figure belongs to; blank where the source does not say whose it is')),
  evidence: oneOf(EVIDENCE, 'As in trade'),
  precision,
  rounding_usd: maybe(integer(1, 1_000_000_000, 'Unit of the last printed digit of the value, in US dollars; blank where the row states none')),
  rounding_quantity: rounding('of the quantity, in its unit'),
  rounding_pct: rounding('of the share, in points of a per cent'),
  status,
  reporter: text('Who states the figure'),
  source: idsOf('sources', 'Sources'),
  note: maybe(text('Remark'))
});

export const gateways = table('Cited shares and amounts at a crossing, port or province', ['id'], {
  id: slug('Id of the row'),
  place_kind: oneOf(['crossing', 'port', 'province', 'route', 'country'], 'What kind of place'),
  place: slug('Id of a crossing, port or partner; of a row of areas for a province or route'),
  period: maybe(period('Year, month, or start/end; blank if the source is undated')),
  measure: text('What was measured'),
  value: maybe(decimal(0, 1e12, 'The figure')),
  unit: maybe(oneOf(UNITS, 'Unit of the figure')),
  direction: maybe(oneOf(['export', 'import', 'both', 'transit'], "Direction, as the DPRK's")),
  share_pct: maybe(decimal(0, 100, 'Share in per cent')),
  evidence: oneOf([...EVIDENCE, 'claim'], 'As in trade, or a claim that no statistics office has made'),
  precision,
  rounding: rounding('of the figure, in its unit'),
  rounding_pct: rounding('of the share, in points of a per cent'),
  status,
  reporter: text('Who states the figure'),
  source: idsOf('sources', 'Sources'),
  note: maybe(text('Remark'))
});

/** Kinds of place of an event. */
export const EVENT_PLACES = ['crossing', 'port', 'zone', 'site', 'partner'] as const;

export const events = table('Events', ['id'], {
  id: code('Id of the event'),
  date: partialDate('Date'),
  kind: oneOf(['sanctions', 'border', 'trade', 'statistics', 'infrastructure', 'diplomacy', 'arms', 'inter-korean'], 'Kind of event'),
  title: text('Title'),
  title_ko: maybe(text('Title in Korean')),
  title_zh: maybe(text('Title in Chinese')),
  title_ru: maybe(text('Title in Russian')),
  summary: text('What happened'),
  place: maybe(pattern(new RegExp(`^(${EVENT_PLACES.join('|')}):[a-z0-9-]+$`), 'kind:id of a place', 'Where, as kind:id')),
  source: idsOf('sources', 'Sources')
});

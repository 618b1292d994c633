// Wrong cells that are likely in themselves, and that only other rows, columns or languages contradict. Used by corrupt.long.test.ts.
import type { Corruption } from './broken-cells.ts';

export const LIKELY_CELLS: readonly Corruption[] = [
  // What a publication has nowhere else.
  ['trade', 'abw-1995-export-wits', 'evidence', 'estimated', 'reported, as in'],
  ['trade', 'abw-1995-export-wits', 'valuation', 'not-stated', 'cif, as in'],
  ['trade', 'abw-1995-export-wits', 'status', 'provisional', 'final, as in'],
  ['trade', 'abw-1995-export-wits', 'source', 'oec-2018-02-06-exports', 'a source of wits'],
  ['trade', 'abw-1995-export-wits', 'reporter', 'Afghanistan, to UN Comtrade', 'a reporter of abw'],
  ['commodities', 'sau-2012-export-44', 'valuation', 'fob', 'cif, as in'],
  ['commodities', 'sau-2012-export-44', 'publication', 'baci', 'a source of baci'],
  ['commodities', 'rus-2017-export-27', 'source', 'yonhap-2021-01-18', 'a source of comtrade'],

  // What a slip makes of another figure.
  ['trade', 'uga-2008-import-wits', 'value_usd', '1482370', 'without a zero too many'],
  ['trade', 'uga-2008-import-wits', 'value_usd', '14823', 'without a zero too many'],
  ['trade', 'uga-2008-import-wits', 'value_usd', '184237', 'the same order of digits as 148237'],
  ['trade', 'uga-2008-import-wits', 'value_usd', '178237', 'the same digits as 148237'],
  ['trade', 'chn-2016-export-comtrade', 'value_usd', '2600000000', 'the unit of the last digit other than zero'],
  ['trade', 'zaf-1999-import-wits', 'value_usd', '5000000', 'the unit of the last digit other than zero'],
  ['trade', 'chn-2001-export-derived', 'value_usd', '175100000', '166786000, as its method gives'],
  ['trade', 'rus-2015-export-derived', 'value_usd', '6300000', '6030000, as its method gives'],
  ['trade', 'chn-2004-import-gacc', 'note', 'Sum differs by 20000: why.', 'no "Sum differs by": only a total is a sum'],

  // What other figures contradict.
  ['commodities', 'wld-2018-export-72', 'share_of', 'all imports', 'all exports of wld'],
  ['commodities', 'wld-2018-export-72', 'share_of', 'exports to China', 'all exports of wld'],
  ['gateways', 'kaesong-zone-2009-trade-export', 'value', '417935000000', 'no more than the largest figure of the year'],
  ['gateways', 'jilin-2020-trade', 'share_pct', '64', '4.5 to 6.3, as its value is'],
  ['restrictions', '2397-import-refined', 'cap_unit', 't', 'for the same goods'],
  ['restrictions', '2321-export-coal-2017', 'to', '2017-08-01', 'the day before line'],
  ['events', '2016-03-02-unsc-2270', 'kind', 'diplomacy', 'sanctions, as restrictions.csv names it'],

  // What other columns contradict.
  ['partners', 'svk', 'from', '1994', '1993, the year after csk ended'],
  ['nuclear_tests', 'punggye-ri-6', 'magnitude', '3.6', '4 to 6.5'],
  ['nuclear_tests', 'punggye-ri-5', 'date', '2016-01-06', 'a day of its own'],
  ['danger_areas', '2024-05-A2', 'kind', 'observed', 'declared, as the id ends'],
  ['danger_areas', '2023-11-A2', 'valid', '2022-11-22 00:00 to 2022-12-01 00:00 KST', 'a time in the month of 2023-11-21'],
  ['missile_tests', 'NK20121212-01', 'landing_at', 'land', 'words for the landing with inland'],
  ['crossing_status', 'tumen-road-bridge-ru all 2025-04-30', 'from', '1995-04-30', 'within 20 years before its sources'],
  ['zones', 'edz-hungnam', 'established', '2014-11-21', 'the date that its words about say'],

  // Names, texts and their languages.
  ['goods', '2613', 'name_ko', '텅스텐광', 'a name of its own'],
  ['goods', '30', 'name_en', 'Mediines', 'a name with medicines'],
  ['restrictions', '2094-import-programmes', 'name_ru', 'Предметы роскоши', 'with the same name_'],
  [
    'events',
    '2024-12-04-treaty-in-force',
    'summary',
    'In November 2020 China’s customs count 1.273 million dollars of trade with the DPRK.',
    'a text of its own'
  ],
  ['events', '2016-03-02-unsc-2270', 'title', 'UN Security Council resolution 2397', 'the numbers of title', 'events.csv'],
  ['events', '2016-03-02-unsc-2270', 'title_zh', '联合国安理会第2279号决议', 'the numbers of title, 2270 (this has 2279)'],
  ['railways', 'hongui', 'status', 'In us', 'In use, as'],
  ['publications', 'mou', 'name_en', 'Inter-Korean\u00a0trade', 'plain blanks'],

  // Sources.
  ['sources', 'asiapress-2019-05', 'publisher', 'Asiapress', 'ASIAPRESS, as'],
  ['sources', 'hankyoreh-2017-07-21', 'publisher', 'Hankyoreh', 'The Hankyoreh, as'],
  ['sources', '38north-2024-06', 'publisher', 'ASIAPRESS', 'with the same host'],
  ['sources', 'yonhap-2013-04-03', 'url', 'http://english.yonhapnews.co.kr/', 'the address of the page, not of the whole site'],
  ['sources', 'jp-mod-2023-03-16d', 'url', 'https://www.google.com/search?q=north+korea', 'not of a search']
];

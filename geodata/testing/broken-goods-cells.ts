// Wrong cells of goods, of restrictions on them and of known limits, with the messages that the checks must give. More CELLS of broken-cells.ts, for corrupt.long.test.ts.
import type { Corruption } from './broken-cells.ts';

/** As CELLS in broken-cells.ts. */
export const GOODS_CELLS: readonly Corruption[] = [
  ['restrictions', '2270-export-coal', 'id', '2270-import-coal', 'expected 2270-export- and a word for the goods'],
  ['restrictions', '2270-export-coal', 'resolution', '2207', '2207-export- and a word for the goods'],
  ['restrictions', '2270-export-coal', 'event', '2016-11-30-unsc-2321', 'an id that ends with -unsc-2270'],
  ['restrictions', '2270-export-coal', 'event', '2016-03-02-unsc-2207', 'an id of events.csv'],
  ['restrictions', '2270-export-coal', 'from', '2016-02-03', 'a day no earlier than 2016-03-02, the adoption'],
  ['restrictions', '2270-export-coal', 'to', '2016-12-29', 'a day before 2016-11-30, when 2321-export-coal-2016 takes its place'],
  ['restrictions', '2270-export-coal', 'to', '2016-01-29', 'a date no later than to 2016-01-29'],
  ['restrictions', '2270-export-coal', 'to', '2061-11-29', 'a date up to'],
  ['restrictions', '2270-export-coal', 'hs', '27011', 'customs codes or ranges of two, four or six digits'],
  ['restrictions', '2270-export-coal', 'hs', '9901', 'chapters 01 to 97 without 77'],
  ['restrictions', '2270-export-coal', 'hs', '', 'blank, as there is no code'],
  ['restrictions', '2270-export-coal', 'hs_source', '', 'the source that states the codes'],
  ['restrictions', '2321-export-coal-2017', 'paragraph', '26b', 'a paragraph like 26 (b)'],
  ['restrictions', '2397-import-metals', 'hs', '83-72', 'ranges of two codes of equal length in order'],
  ['restrictions', '2270-export-iron-ore', 'goods', '2602', 'an id of goods.csv'],
  ['restrictions', '2270-export-iron-ore', 'goods_part', '2601', 'codes that goods does not name as a whole'],
  ['restrictions', '2321-export-coal-2017', 'measure', 'ban', 'blank, as a ban has no amount'],
  ['restrictions', '2321-export-coal-2017', 'cap_unit', 'US', 'one of USD'],
  ['restrictions', '2321-export-coal-2017', 'cap_per', '', 'what time the cap is for'],
  ['restrictions', '2321-export-coal-2017', 'cap_other_unit', '', 'the unit of the second amount'],
  ['restrictions', '2397-import-crude-oil', 'cap', '4000000t', 'a plain number'],
  ['restrictions', '2270-export-coal', 'exempt', 'livelihoods', 'one or more of livelihood'],
  ['restrictions', '2270-export-coal', 'exemption', '', 'the exemption in words'],
  ['restrictions', '2375-export-textiles', 'exempt_until', '', 'the last day for what was shipped or agreed before'],
  ['restrictions', '2375-import-condensates', 'source', 'un-sc-2357', 'an id of sources.csv'],
  ['restrictions', '2375-export-textiles', 'name_zh', '섬유', 'words in Chinese'],

  ['commodities', 'chn-2007-import-27', 'value_usd', '40196140', 'a value within 6 times one of the years beside it'],
  ['commodities', 'chn-2007-import-27', 'value_usd', '401961', 'a value within 6 times one of the years beside it'],
  ['commodities', 'jpn-2005-export-44', 'value_usd', '683668', 'a value of its own (jpn-2004-export-44 has the same to the dollar)'],
  ['commodities', 'rus-2009-export-44', 'value_usd', '2822338', 'a value like those of its own direction'],
  ['commodities', 'ind-2008-import-27', 'status', 'final', 'doubted, as ind-2008-import-wits is'],
  ['commodities', 'chn-2016-export-27', 'publication', 'comtrad', 'did you mean "comtrade"?'],
  ['commodities', 'chn-2016-export-27', 'valuation', 'mixed', 'one of cif, fob, not-stated'],

  ['limits', 'kotra', 'view', 'kotr', 'did you mean "kotra"?'],
  ['limits', 'russia', 'view', 'kotra', 'one row for kotra'],
  ['limits', 'russia', 'checked', '2062-11-29', 'a date up to'],
  ['limits', 'russia', 'text_ko', 'Russia has published none', 'words in Korean'],
  ['limits', 'russia', 'text_zh', '', 'some words'],
  ['limits', 'russia', 'facts', 'rus-2022-total-drived', 'an id of trade.csv'],
  ['limits', 'russia', 'source', 'tass-2024-06-71', 'an id of sources.csv']
];

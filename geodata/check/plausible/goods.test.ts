// Values of goods that their years, totals or other rows contradict, and those that only look so.
import { describe, expect, test } from 'vitest';
import { readTables } from '../../typed-tables.ts';
import type { Tables } from '../../schema/rows.ts';
import { readRawDataset } from '../../raw-dataset.ts';
import { suspectGoods } from './goods.ts';

const folder = readRawDataset('geodata');
const HEAD =
  'id,partner,period,direction,hs,goods,value_usd,quantity,unit,share_pct,share_of,valuation,publication,evidence,precision,rounding_usd,rounding_quantity,rounding_pct,status,reporter,source,note';

/** Totals of both directions for the years around 2040, which large goods need. */
const TRADE = [2038, 2039, 2040, 2041].flatMap((year) =>
  ['export', 'import'].map((way) => `abw-${year}-${way}-kita,abw,${year},${way},900000000,not-stated,kita,reported,exact,1,final,r,,un-comtrade-notes,\n`)
);

/** Rows of goods of a partner without other rows: year, direction, code, value, publication, status. */
function found(...rows: readonly (readonly [number, string, string, number, string?, string?])[]): string[] {
  const lines = rows.map(
    ([year, direction, hs, value, publication = 'gacc', status = 'final'], i) =>
      `abw-${i},abw,${year},${direction},${hs},g,${value},,,,,not-stated,${publication},reported,exact,1,,,${status},r,un-comtrade-notes,`
  );
  const { tables } = readTables({
    ...folder,
    tables: { ...folder.tables, trade: `${folder.tables['trade'] ?? ''}${TRADE.join('')}`, commodities: `${[HEAD, ...lines].join('\n')}\n` }
  });
  return suspectGoods(tables as Tables).map(({ line, expected }) => `${line - 2} ${expected}`);
}

describe('values of goods', () => {
  test('a code is no larger than a wider one', () => {
    expect(found([2040, 'export', '27', 100_000], [2040, 'export', '2701', 110_000])).toEqual([expect.stringMatching(/^1 no more than 100000 of 27,/)]);
    expect(found([2040, 'export', '27', 100_000], [2040, 'export', '2701', 110_000, 'kita'])).toEqual([]);
    expect(found([2040, 'export', '27', 100_001], [2040, 'export', '2701', 100_001])).toEqual([]);
    expect(found([2040, 'export', '27', 100_000], [2040, 'import', '2701', 110_000])).toEqual([]);
  });

  test('a value ten times off the years beside it needs another that supports it', () => {
    const years = [2039, 2041].map((year) => [year, 'export', '27', 9_000_000 + year] as const);
    expect(found(...years, [2040, 'export', '27', 90_000_000])).toEqual([expect.stringContaining('2 a value within 6 times')]);
    expect(found(...years, [2040, 'export', '27', 900_000])).toEqual([expect.stringContaining('2 a value within 6 times')]);
    expect(found(...years, [2040, 'export', '27', 90_000_000], [2040, 'export', '27', 80_000_000, 'kita'])).toEqual([]);
    expect(found(...years.map(([year, way, hs]) => [year, way, hs, 9_000 + year] as const), [2040, 'export', '27', 90_000])).toEqual([]);
  });

  test('a large value without a total of its partner, year and direction is doubted or excused', () => {
    expect(found([2050, 'export', '27', 5_000_000])).toEqual([expect.stringMatching(/^0 a total of the partner, year and direction/)]);
    expect(found([2050, 'export', '27', 4_999_999])).toEqual([]);
    expect(found([2050, 'export', '27', 5_000_000, 'gacc', 'doubted'])).toEqual([]);
    expect(found([2040, 'export', '27', 5_000_000])).toEqual([]);
  });

  test('a value of the other direction, or of another row, is reported', () => {
    const rows = [2038, 2039, 2041].flatMap(
      (year) =>
        [
          [year, 'export', '44', 2_000_000 + year],
          [year, 'import', '44', 300_000 + year]
        ] as const
    );
    expect(found(...rows, [2040, 'import', '44', 2_500_000])).toEqual([expect.stringContaining('6 a value like those of its own direction')]);
    expect(found(...rows, [2040, 'import', '44', 302_041])).toEqual([expect.stringContaining('6 a value of its own')]);
  });
});

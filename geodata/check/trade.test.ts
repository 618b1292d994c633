// Totals compared with the sum of both directions.
import { expect, test } from 'vitest';
import { readTables } from '../typed-tables.ts';
import { sentence } from '../problem.ts';
import { readRawDataset } from '../raw-dataset.ts';
import { TABLES } from '../schema/tables.ts';
import { checkFigures, checkSums } from './trade.ts';

const header = Object.keys(TABLES.trade.columns).join(',');

/** Invented rows: direction, value, rounding, note. All other cells are the same in every row. */
function problemsOf(...rows: readonly (readonly [string, number, number, string?])[]): string[] {
  const lines = rows.map(
    ([direction, value, rounding, note = '']) =>
      `chn-2001-${direction}-gacc,chn,2001,${direction},${value},not-stated,gacc,reported,${rounding > 1000 ? 'rounded' : 'exact'},${rounding},final,test,,s1,${note}`
  );
  const folder = readRawDataset('geodata/nowhere');
  const { tables } = readTables({ ...folder, tables: { ...folder.tables, trade: `${header}\n${lines.join('\n')}\n` } });
  return [...checkFigures(tables), ...checkSums(tables)].map(sentence);
}

test('a total within half of each rounding is accepted', () => {
  expect(problemsOf(['export', 167_000_000, 1_000_000], ['import', 573_000_000, 1_000_000], ['total', 740_500_000, 100_000])).toEqual([]);
});

test('a total beyond the rounding is reported, with the excuse it would need', () => {
  expect(problemsOf(['export', 167_000_000, 1_000_000], ['import', 573_000_000, 1_000_000], ['total', 738_000_000, 1_000_000])).toEqual([
    'trade.csv:4 value_usd: expected export + import (740000000) within the rounding, or a note "Sum differs by -2000000: why", got "738000000"'
  ]);
});

test('an excuse is valid only for the difference it was written for', () => {
  const parts = [
    ['export', 100, 1],
    ['import', 200, 1]
  ] as const;
  expect(problemsOf(...parts, ['total', 310, 1, 'Sum differs by 10: rounding of the parts.'])).toEqual([]);
  expect(problemsOf(...parts, ['total', 320, 1, 'Sum differs by 10: rounding of the parts.'])).toHaveLength(1);
  expect(problemsOf(...parts, ['total', 300, 1, 'Sum differs by 10: rounding of the parts.'])).toHaveLength(1);
});

test('one direction and a total are not compared', () => {
  expect(problemsOf(['export', 167_000_000, 1_000_000], ['total', 738_000_000, 1_000_000])).toEqual([]);
});

test('a value has no digits smaller than its rounding', () => {
  expect(problemsOf(['export', 167_500_000, 1_000_000])).toEqual(['trade.csv:2 value_usd: expected a multiple of its rounding_usd 1000000, got "167500000"']);
});

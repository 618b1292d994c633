// Suspicions, and the notes that excuse them.
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { readRawDataset } from '../../raw-dataset.ts';
import { sentence } from '../../problem.ts';
import { readTable } from '../../csv.ts';
import { csvLine } from '../../update/csv.ts';

const folder = readRawDataset('geodata');
const VALUE = '2537313613';
const TENTH = '253731361';

/** The real tables with China's exports of 2016 in UN Comtrade changed. */
function problemsOf(value: string, note: string): string[] {
  const { columns, rows } = readTable('trade.csv', folder.tables.trade);
  const changed = rows.map(({ cells }) => csvLine(columns, cells['id'] === 'chn-2016-export-comtrade' ? { ...cells, value_usd: value, note } : cells));
  const trade = `${[columns.join(','), ...changed].join('\n')}\n`;
  return check({ ...folder, tables: { ...folder.tables, trade } }).problems.map(sentence);
}

test('a figure a tenth of its neighbours is reported, with the excuse that it needs', () => {
  expect(problemsOf(TENTH, '')).toEqual([
    expect.stringMatching(
      /^trade\.csv:\d+ value_usd: expected a figure within 2 times another of its year: .*, or a note "Checked 253731361: why", got "253731361"$/
    )
  ]);
});

test('an excuse is valid only for the figure it was written for', () => {
  expect(problemsOf(TENTH, `Checked ${TENTH}: printed so.`)).toEqual([]);
  expect(problemsOf(TENTH, `Checked ${VALUE}: printed so.`)).toEqual([expect.stringContaining('a figure within 2 times another of its year')]);
});

test('an unnecessary excuse is reported', () => {
  expect(problemsOf(VALUE, `Checked ${VALUE}: printed so.`)).toEqual([
    expect.stringContaining(`note: expected no "Checked ${VALUE}:", as nothing in the row is unusual`)
  ]);
});

// Errors that change several cells or whole rows of the real tables are reported in the row where they are.
import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { readTable } from '../csv.ts';
import { readRawDataset } from '../raw-dataset.ts';
import { sentence } from '../problem.ts';
import type { Cells } from '../schema/rows.ts';
import type { ShapeName, TableName } from '../schema/tables.ts';
import { csvLine } from '../update/csv.ts';

type Row = Readonly<Record<string, string>>;

const folder = readRawDataset('geodata');

/** The problems of a table whose rows are changed: each row may become none, one or several. */
function problemsOf(table: TableName, change: (cells: Cells) => readonly Row[]): readonly string[] {
  const { columns, rows } = readTable(`${table}.csv`, folder.tables[table]);
  const changed = rows.flatMap(({ cells }) => change(cells).map((cell) => csvLine(columns, { ...cells, ...cell })));
  // As a spreadsheet sorts them by the first column.
  const text = `${[columns.join(','), ...changed.sort((a, b) => ((a.split(',')[0] ?? '') < (b.split(',')[0] ?? '') ? -1 : 1))].join('\n')}\n`;
  return check({ ...folder, tables: { ...folder.tables, [table]: text } }).problems.map(sentence);
}

const byId =
  (changes: Readonly<Record<string, readonly Row[]>>) =>
  (cells: Cells): readonly Row[] =>
    changes[cells['id'] ?? ''] ?? [{}];

test('export and import exchanged in the middle of a series', () => {
  const problems = problemsOf('trade', byId({ 'blr-2008-export-wits': [{ value_usd: '1089700' }], 'blr-2008-import-wits': [{ value_usd: '3062400' }] }));
  expect(problems).toEqual([expect.stringMatching(/^trade\.csv:\d+ value_usd: expected an export like those of the years beside it: .*, 3062400, would fit/)]);
});

test('export and import exchanged in one of two publications, less than twofold apart', () => {
  const exchanged = (note: string): readonly string[] =>
    problemsOf('trade', byId({ 'esp-2005-export-wits': [{ value_usd: '9553217', note }], 'esp-2005-import-wits': [{ value_usd: '13788302' }] }));
  expect(exchanged('')).toEqual([
    expect.stringMatching(/^trade\.csv:\d+ value_usd: expected an export like that of oec, 13740842 .*, or a note "Checked 9553217: why", got "9553217"$/)
  ]);
  expect(exchanged('Checked 9553217: printed so.')).toEqual([]);
});

test('a row entered under another partner, id and all', () => {
  const problems = problemsOf('trade', byId({ 'irn-2005-export-wits': [{ id: 'irq-2005-export-wits', partner: 'irq' }] }));
  expect(problems).toEqual([expect.stringMatching(/^trade\.csv:\d+ reporter: expected a reporter of irq, /)]);
});

test('a series that a spreadsheet continued', () => {
  const problems = problemsOf('trade', byId({ 'gtm-2011-import-oec': [{ value_usd: '448691' }] }));
  expect(problems.join('\n')).toContain('a figure that does not continue that of line');
});

test('a total in a publication that has none', () => {
  const problems = problemsOf('trade', byId({ 'tto-2001-export-wits': [{ id: 'tto-2001-total-wits', direction: 'total', valuation: 'mixed' }] }));
  expect(problems.join('\n')).toContain('direction: expected export or import, as in');
});

test('a month copied to the next', () => {
  const copied = { id: 'chn-2022-09-export-gacc', month: '2022-09' };
  expect(problemsOf('monthly', byId({ 'chn-2022-08-export-gacc': [{}, copied] })).join('\n')).toContain('value_usd: expected a figure of its own');
});

test('a month that leaves twelve short of their year', () => {
  const month = (number: string, value: string): Row => ({ id: `chn-2022-${number}-import-gacc`, month: `2022-${number}`, value_usd: value });
  /** The nine months of the table and three more, of which the last has this value. */
  const problems = (last: string): string =>
    problemsOf('monthly', byId({ 'chn-2022-03-import-gacc': [{}, month('01', '41230000'), month('02', '42340000'), month('05', last)] })).join('\n');
  const expected = /value_usd: expected twelve months that make no less than the \d+ dollars of their year less 2 per cent \(they make \d+\)/;
  expect(problems('13450000')).toMatch(expected);
  expect(problems('43450000')).not.toMatch(expected);
});

test('a numbered row whose predecessor is gone', () => {
  expect(problemsOf('commodities', byId({ 'chn-2016-export-2701': [] })).join('\n')).toContain('id: expected a row chn-2016-export-2701 before it');
  expect(problemsOf('missile_tests', byId({ 'NK20140227-02': [] })).join('\n')).toContain('id: expected a row NK20140227-02 before it');
});

test('the outline of another zone', () => {
  expect(problemsOf('zones', byId({ 'edz-chongsu': [{ outline: 'rason-land' }] })).join('\n')).toContain('outline: expected a text of its own');
});

test('a vertex far off the way of a line', () => {
  const name: ShapeName = 'railways';
  const text = folder.shapes[name].replace('[129.746,42.4411]', '[128.646,42.4411]');
  expect(text).not.toBe(folder.shapes[name]);
  const problems = check({ ...folder, shapes: { ...folder.shapes, [name]: text } }).problems.map(sentence);
  expect(problems).toEqual([expect.stringContaining('a line without a vertex far off the way (128.646, 42.4411 is one)')]);
});

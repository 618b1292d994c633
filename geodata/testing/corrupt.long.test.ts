// One wrong cell of each kind in the real tables is reported where it is, and nothing else is.
import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { readRawDataset, type RawDataset } from '../raw-dataset.ts';
import { saveAnswers } from '../saved-answers.ts';
import { sentence, type Problem } from '../problem.ts';
import { readTable } from '../csv.ts';
import { CELLS, SHAPE_TEXTS } from './broken-cells.ts';
import { GOODS_CELLS } from './broken-goods-cells.ts';
import { LIKELY_CELLS } from './broken-likely-cells.ts';
import { TABLES, TABLE_NAMES, type TableName } from '../schema/tables.ts';

const folder = readRawDataset('geodata');
const problemsOf = (changed: RawDataset): readonly Problem[] => check(changed).problems;

/** The real table with one cell changed, and the line of that cell's row. */
function corrupt(name: TableName, key: string, column: string, bad: string): { folder: RawDataset; line: number } {
  const { columns } = rowsOf(name);
  const row = rowByKey(name).get(key);
  if (row === undefined) throw new Error(`broken-cells.ts: expected a row "${key}" in ${name}.csv`);
  if (!columns.includes(column)) throw new Error(`broken-cells.ts: expected a column of ${name}.csv, got "${column}"`);
  if (row.cells[column] === bad) throw new Error(`broken-cells.ts: ${name} "${key}" ${column} is "${bad}" already`);
  const lines = folder.tables[name].split('\n');
  lines[row.line - 1] = columns.map((c) => quoted(c === column ? bad : (row.cells[c] ?? ''))).join(',');
  return { folder: withTable(name, lines.join('\n')), line: row.line };
}

const rowsOf = saveAnswers((name: TableName) => readTable(name, folder.tables[name]), TABLE_NAMES.length);

const rowByKey = saveAnswers((name: TableName) => {
  const keyed = rowsOf(name).rows.map((row) => [TABLES[name].key.map((part) => row.cells[part]).join(' '), row] as const);
  return new Map(keyed);
}, TABLE_NAMES.length);

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const withTable = (name: TableName, text: string): RawDataset => ({ ...folder, tables: { ...folder.tables, [name]: text } });

const WRONG = [...CELLS, ...GOODS_CELLS, ...LIKELY_CELLS];

test('the real tables have no problem', () => {
  expect(problemsOf(folder).map(sentence)).toEqual([]);
});

describe('one wrong cell is reported with file, line and expected value, and nothing else is', () => {
  const cells = WRONG.map(([name, key, column, bad, expected, alsoBroken]) => ({ name, key, column, bad, expected, alsoBroken }));
  test.each(cells)('$name $key $column ← $bad', ({ name, key, column, bad, expected, alsoBroken }) => {
    const changed = corrupt(name, key, column, bad);
    const problems = problemsOf(changed.folder);
    const here = problems.filter(({ file, line }) => file === `${name}.csv` && line === changed.line);
    expect(here.map(sentence).join('\n')).toContain(expected);
    if (alsoBroken === undefined) expect(problems.map(sentence)).toEqual(here.map(sentence));
    else expect(problems.filter((p) => !here.includes(p)).map(({ file }) => file)).toEqual(expect.arrayContaining([alsoBroken]));
  });
});

test('every table has a wrong cell in this test', () => {
  expect([...new Set(WRONG.map(([name]) => name))].sort()).toEqual([...TABLE_NAMES].sort());
  expect(WRONG.length).toBeGreaterThanOrEqual(40);
});

describe('a broken shape is reported with file and feature', () => {
  test.each(SHAPE_TEXTS)('%s: %s', (name, _, from, to, expected) => {
    const before = folder.shapes[name];
    const text = before.replace(from, to);
    if (text === before) throw new Error(`broken-cells.ts: expected ${String(from)} in ${name}.geojson`);
    const problems = problemsOf({ ...folder, shapes: { ...folder.shapes, [name]: text } });
    const line = before.slice(0, before.search(from)).split('\n').length;
    expect(
      problems
        .filter((p) => p.file === `${name}.geojson` && p.line === line)
        .map(sentence)
        .join('\n')
    ).toContain(expected);
  });
});

describe.each(TABLE_NAMES)('%s as a whole', (name) => {
  const [header = '', ...rows] = folder.tables[name].split('\n');

  test('a renamed column is reported on line 1, and nothing else', () => {
    const problems = problemsOf(withTable(name, [header.replace(/[a-z_]+$/, 'other'), ...rows].join('\n')));
    expect(problems.map(({ file, line, got }) => [file, line, got])).toEqual([[`${name}.csv`, 1, 'other']]);
  });

  test('a repeated row is reported at its second line', () => {
    const { rows: parsed } = rowsOf(name);
    const last = parsed[parsed.length - 1]?.line ?? 0;
    const doubled = [header, ...rows.slice(0, -1), ...rows.slice(last - 2)].join('\n');
    const problems = problemsOf(withTable(name, doubled));
    expect(
      problems
        .filter(({ line }) => line > last)
        .map(sentence)
        .join('\n')
    ).toContain('of its own');
  });

  test('a row copied under another id is reported', () => {
    const { columns, rows: parsed } = rowsOf(name);
    // Two missiles of one salvo may have equal rows.
    if (columns[0] !== 'id' || name === 'missile_tests') return;
    const copied = parsed[0];
    const at = copied?.line ?? 0;
    const line = (rows[at - 2] ?? '').replace(copied?.cells['id'] ?? '', (id) => `${id}-2`);
    const problems = problemsOf(withTable(name, [header, ...rows.slice(0, at - 1), line, ...rows.slice(at - 1)].join('\n')));
    expect(problems.filter((problem) => problem.file === `${name}.csv` && problem.line === at + 1).length).toBeGreaterThan(0);
  });

  test('a missing file is reported, but nothing that depends on it', () => {
    const problem = { file: `${name}.csv`, line: 1, column: 'file', expected: `a file tables/${name}.csv`, got: 'none' };
    expect(problemsOf({ ...withTable(name, ''), problems: [problem] })).toEqual([problem]);
  });
});

// Rows read from CSV files, with their lines.
import { expect, test } from 'vitest';
import { readTable } from './csv.ts';
import { sentence } from './problem.ts';

test('a row has its line, however often its line is there', () => {
  const { rows } = readTable('x.csv', 'id,note\na,"one, ""two"""\nb,\na,"one, ""two"""\n');
  expect(rows).toEqual([
    { line: 2, cells: { id: 'a', note: 'one, "two"' } },
    { line: 3, cells: { id: 'b', note: '' } },
    { line: 4, cells: { id: 'a', note: 'one, "two"' } }
  ]);
});

test('a row with too few cells is reported and left out', () => {
  const { rows, problems } = readTable('x.csv', 'id,note\na\nb,c\n');
  expect(rows.map(({ line }) => line)).toEqual([3]);
  expect(problems).toEqual([{ file: 'x.csv', line: 2, column: 'row', expected: '2 cells', got: '1 cells' }]);
});

test.each([
  ['a mark before the header', '\uFEFFid\na\n', 1],
  ['a line that tells a spreadsheet the separator', 'sep=,\nid\na\n', 1],
  ['a carriage return', 'id\na\r\nb\n', 2],
  ['no line feed at the end', 'id\na', 2],
  ['a quote that is never closed', 'id\na\n"b\n', 3],
  ['a cell that spans lines', 'id,note\na,"one\ntwo"\nb,\n', 2],
  ['a pair of quotes in the middle of a cell', 'id\na\na\nb"c"\n', 4],
  ['a quote in the middle of a cell', 'id\na"b\n', 2],
  ['a merge that is not finished', 'id\na\n<<<<<<< HEAD\nb\n=======\nc"\n>>>>>>> other\n', 3],
  ['a line of a million cells', `id\n${','.repeat(1_000_000)}\n`, 2],
  ['most rows with a cell more than the header', 'id,note\na,b,\nb,c,\nc,d,\nd,e,\ne,f\n', 2]
])('%s is reported with its line', (_, text, line) => {
  const { form } = readTable('x.csv', text);
  expect(form.map((problem) => [problem.column, problem.line])).toEqual([['file', line]]);
});

test('what a spreadsheet with other settings writes is told at once', () => {
  const { form } = readTable('x.csv', '\uFEFFid;lon\r\na;129,5\r\n');
  expect(form.map(sentence)).toEqual([
    'x.csv:1 file: expected UTF-8 without a byte order mark; commas between the cells; lines that end in LF, got "a byte order mark; ;; CR"'
  ]);
});

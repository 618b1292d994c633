// The report of many problems stays short, and hides none of another kind.
import { expect, test } from 'vitest';
import { sentences, type Problem } from './problem.ts';

const problem = (line: number, column = 'name', file = 'goods.csv'): Problem => ({ file, line, column, expected: 'some words', got: '' });
const range = (length: number): number[] => Array.from({ length }, (_, i) => i + 1);

test('a column that is wrong throughout does not hide what is wrong elsewhere', () => {
  const lines = sentences([...range(500).map((line) => problem(line)), problem(501, 'id'), problem(1, 'id', 'zones.csv')]);
  expect(lines.length).toBeLessThan(15);
  expect(lines[0]).toBe('goods.csv:1 name: expected some words, got ""');
  expect(lines).toContain('goods.csv:501 id: expected some words, got ""');
  expect(lines).toContain('zones.csv:1 id: expected some words, got ""');
  expect(lines.at(-1)).toBe('goods.csv: and 490 more');
});

test('no more problems of a file are listed than anyone corrects at a time, and the others are counted', () => {
  const lines = sentences(range(100).map((line) => problem(line, `column ${line}`)));
  expect([lines.length, lines.at(-1)]).toEqual([41, 'goods.csv: and 60 more']);
});

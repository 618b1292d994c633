// Which cited figures compete with each other.
import { expect, test } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { competingCitations } from './competing-citations.ts';

const idsBeside = (id: string): string[] => {
  const fact = [...atlas.commodities, ...atlas.gateways].find((row) => row.id === id);
  return fact ? competingCitations(atlas, fact).map((other) => other.id) : [];
};

test('statements of one month compete, but not with those of another period', () => {
  expect(idsBeside('chn-2023-04-export-6704')).toEqual(['chn-2023-04-export-6704-2']);
  expect(idsBeside('chn-2023-04-export-6704-2')).toEqual(['chn-2023-04-export-6704']);
});

test('a row with only a share or a weight competes with rows that have a value', () => {
  expect(idsBeside('wld-2015-export-61-62')).toEqual(['wld-2015-export-61-62-2']);
  expect(idsBeside('chn-2016-export-2701-5')).toContain('chn-2016-export-2701');
});

test('at a place, statements of one measure compete; other measures do not', () => {
  expect(idsBeside('rajin-2015-russian-coal')).toEqual(['rajin-2015-russian-coal-2']);
  expect(idsBeside('linjiang-junggang-2004-freight')).toEqual([]);
});

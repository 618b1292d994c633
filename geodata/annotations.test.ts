// Problems as annotations of GitHub Actions: their format, and where they are given.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { annotation, readsAnnotations } from './annotations.ts';

const problem = { file: 'crossings.csv', line: 12, column: 'neighbour', expected: 'one of chn, rus, kor', got: 'c\nh: 5 %,::warning::m' };

it('gives paths from the project’s root, and escapes text that could end the message or begin another', () => {
  const text = annotation(problem, import.meta.dirname);
  expect(text).toBe(
    '::error file=geodata/tables/crossings.csv,line=12,title=crossings.csv%2C neighbour::' +
      'crossings.csv:12 neighbour: expected one of chn, rus, kor, got "c\\u{a}h: 5 %25,::warning::m"'
  );
  expect(text.split('\n')).toHaveLength(1);
});

it.each([
  ['zones.geojson', 'shapes'],
  ['alternative-relations.md', 'stories'],
  ['VERSION', ''],
  ['README.md', '']
])('finds %s in its folder', (file, folder) => {
  expect(existsSync(join(import.meta.dirname, folder, file))).toBe(true);
  expect(annotation({ ...problem, file }, import.meta.dirname)).toContain(`file=${['geodata', folder, file].filter(Boolean).join('/')},`);
});

it('annotations are given to GitHub Actions only', () => {
  expect([{}, { CI: 'true' }, { GITHUB_ACTIONS: 'true' }].map(readsAnnotations)).toEqual([false, false, true]);
});

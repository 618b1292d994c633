// Citations as text and as BibTeX.
import { expect, test } from 'vitest';
import { bibtex, citation } from './cite.ts';

const view = {
  title: 'North Korea’s trade routes: China, 2023',
  contributors: 'The contributors',
  version: '2026.11.0',
  date: '2026-11-23',
  url: 'https://example.org/map/chn/2023/?flow=export'
};

test('a citation has author, date, title, version and address', () => {
  expect(citation({ ...view, kind: 'Data set' }, 'version 2026.11.0')).toBe(
    'The contributors (2026). North Korea’s trade routes: China, 2023, version 2026.11.0 (2026-11-23) [Data set]. https://example.org/map/chn/2023/?flow=export'
  );
});

test('a BibTeX entry has one field per line and a key of its own for each page', () => {
  expect(bibtex(view)).toBe(`@misc{nktr-2026.11.0-map-chn-2023,
  author = {{The contributors}},
  title = {{North Korea’s trade routes: China, 2023}},
  year = {2026},
  month = {11},
  version = {2026.11.0},
  url = {https://example.org/map/chn/2023/?flow=export}
}`);
});

test('characters with a meaning in TeX are escaped', () => {
  expect(bibtex({ ...view, title: '50 % & {more}_$1' })).toContain('title = {{50 \\% \\& \\{more\\}\\_\\$1}}');
});

// The description of the data set for search engines.
import { expect, test } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { dataset } from './dataset.ts';
import { scriptText, viewDataset } from '#lib/head/json-ld.ts';

const change = { id: 'a', version: '1', what: '', why: '', facts: [], removed: [] };
const made = dataset(
  fixture,
  [
    { ...change, date: '2026-11-23' },
    { ...change, date: '2026-12-05' }
  ],
  'https://example.org/map/',
  { name: 'n', description: 'd' }
);

test('the data set has its date, place and files', () => {
  expect(made).toMatchObject({
    '@type': 'Dataset',
    url: 'https://example.org/map/data/',
    version: fixture.version,
    datePublished: '2026-11-23',
    dateModified: '2026-12-05',
    temporalCoverage: '2022/2024',
    spatialCoverage: [{ name: 'North Korea', geo: { box: '39.20 124.39 42.23 130.30' } }, { name: 'China' }, {}, {}, {}]
  });
  const { distribution } = made as { distribution: { contentUrl: string; encodingFormat: string }[] };
  expect(distribution).toContainEqual(expect.objectContaining({ contentUrl: 'https://example.org/map/data/trade.csv', encodingFormat: 'text/csv' }));
  expect(distribution).toContainEqual(expect.objectContaining({ contentUrl: 'https://example.org/map/data/ports.geojson' }));
});

test('a view is part of it, with its own table', () => {
  const view = viewDataset({ name: 'n', description: 'd', site: 'https://example.org/map/', path: 'chn/2023/', table: 'chn/2023/table.csv', period: '2023' });
  expect(view).toMatchObject({
    isPartOf: { '@id': (made as { '@id': string })['@id'] },
    temporalCoverage: '2023',
    distribution: { contentUrl: 'https://example.org/map/chn/2023/table.csv' }
  });
});

test('no text in it can end the element that holds it', () => {
  expect(scriptText({ a: '</script><script>alert(1)' })).not.toContain('<');
  expect(JSON.parse(scriptText({ a: '</script>' }))).toEqual({ a: '</script>' });
});

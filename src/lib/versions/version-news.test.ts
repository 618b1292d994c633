// Which changes concern a page of an earlier version.
import { expect, test } from 'vitest';
import { standaloneAddress, isVersions, changesForView, viewsOfPage, type Versions } from './version-news.ts';

const change = (id: string, ...facts: { id: string; partner?: string; year?: number }[]) => ({ id, what: id, why: 'found', facts, removed: [] });
const versions: Versions = {
  version: '2027.1.0',
  releases: [
    { version: '2026.11.0', date: '2026-11-23', changes: [change('first')] },
    { version: '2026.12.0', date: '2026-12-05', changes: [change('china-2023', { id: 'chn-2023-import-gacc', partner: 'chn', year: 2023 })] },
    {
      version: '2027.1.0',
      date: '2027-01-09',
      changes: [
        change('tests-2023', { id: 'test:t1', year: 2023 }),
        change('bridge', { id: 'crossing:new-yalu' }),
        { ...change('india-2014'), removed: [{ id: 'ind-2014-export-cow', partner: 'ind', year: 2014 }] }
      ]
    }
  ]
};
const ids = (own: string, ...shown: Parameters<typeof changesForView>[2]): string[] | undefined =>
  changesForView(versions, own, shown)?.changes?.map(({ id }) => id);

test('the partners and year of a view are read from its address', () => {
  expect(viewsOfPage('embed/chn-rus/2023/', '')).toEqual([{ partners: ['chn', 'rus'], year: 2023 }]);
  expect(viewsOfPage('all/2020/', '?only=chn,ind,%3Cb%3E')).toEqual([{ partners: ['chn', 'ind'], year: 2020 }]);
  expect(viewsOfPage('embed/all/2020/', '')).toEqual([{ year: 2020 }]);
  expect(viewsOfPage('embed/ko/chn/2020/', '')).toEqual([{ partners: ['chn'], year: 2020 }]);
  expect(viewsOfPage('ko/chn/2020/', '')).toEqual([{ partners: ['chn'], year: 2020 }]);
  expect(viewsOfPage('embed/ko/compare/', '?a=chn/2016&b=all/2023')).toEqual([{ partners: ['chn'], year: 2016 }, { year: 2023 }]);
  expect(viewsOfPage('embed/compare/', '?a=chn/2016&b=all/2023')).toEqual([{ partners: ['chn'], year: 2016 }, { year: 2023 }]);
  expect(['', 'data/', 'embed/story/alternative-relations/', 'ko/story/alternative-relations/', 'compare/'].flatMap((rest) => viewsOfPage(rest, ''))).toEqual(
    []
  );
});

test('an embed has a standalone page, in its language', () => {
  expect(standaloneAddress('embed/chn/2023/', '?flow=import')).toBe('chn/2023/?flow=import');
  expect(standaloneAddress('embed/ko/chn/2023/', '')).toBe('ko/chn/2023/');
  expect(standaloneAddress('embed/ko/chn/2023/', '?flow=import')).toBe('ko/chn/2023/?flow=import');
  expect(standaloneAddress('embed/ko/chn/2023/', '?lang=ru')).toBe('ru/chn/2023/');
  expect(standaloneAddress('chn/2023/', '?lang=zh')).toBe('zh/chn/2023/');
  expect(standaloneAddress('zh/chn/2023/', '')).toBe('zh/chn/2023/');
});

test('a view gets the changes to its own partners and year, and those without either', () => {
  expect(ids('2026.11.0', { partners: ['chn'], year: 2023 })).toEqual(['china-2023', 'tests-2023', 'bridge']);
  expect(ids('2026.11.0', { partners: ['rus'], year: 2014 })).toEqual(['bridge']);
  expect(ids('2026.11.0', { year: 2014 })).toEqual(['bridge', 'india-2014']);
  expect(ids('2026.12.0', { partners: ['chn'], year: 2023 })).toEqual(['tests-2023', 'bridge']);
});

test('both sides of a comparison count, and a page without a view is only told that newer data is available', () => {
  expect(ids('2026.11.0', { partners: ['chn'], year: 2023 }, { partners: ['ind'], year: 2014 })).toEqual(['china-2023', 'tests-2023', 'bridge', 'india-2014']);
  expect(changesForView(versions, '2026.11.0', [])).toEqual({ version: '2027.1.0', date: '2027-01-09', changes: null });
});

test('the current version, and an unlisted one, get no notice', () => {
  expect(changesForView(versions, '2027.1.0', [])).toBeNull();
  expect(changesForView(versions, '2020.1.0', [])).toBeNull();
});

test('a response of another format is not accepted as the list', () => {
  expect(isVersions(versions)).toBe(true);
  expect([null, [], {}, { version: 1, releases: [] }, { version: '1', releases: [null] }, '<html>'].some(isVersions)).toBe(false);
});

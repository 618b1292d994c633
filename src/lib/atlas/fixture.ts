// A small invented Atlas for unit tests.
import type { Atlas, Direction, Evidence, Fact } from './atlas.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** One invented figure; nothing in this file is data. */
export function fact(partner: string, year: number, direction: Direction, publication: string, value: number, more: Partial<Fact> = {}): Fact {
  const evidence: Evidence = value === 0 ? 'zero' : 'reported';
  return {
    id: `${partner}-${year}-${direction}-${publication}`,
    partner,
    year,
    direction,
    publication,
    value,
    evidence,
    valuation: 'not-stated',
    precision: 'rounded',
    rounding: 10_000,
    status: 'final',
    reporter: 'test',
    sources: ['s1'],
    ...more
  };
}

export const fixture: Atlas = {
  schema: SCHEMA_VERSION,
  version: '0.0.0',
  sources: [
    {
      id: 's1',
      publisher: 'Publisher one',
      title: 'First source',
      url: 'https://example.org/1',
      published: '2024-01-18',
      read: '2026-11-23',
      licence: 'facts-only'
    },
    { id: 's2', publisher: 'Publisher two', title: 'Second source', url: 'https://example.org/2', read: '2026-11-23', licence: 'CC-BY-4.0' }
  ],
  partners: [
    {
      id: 'chn',
      kind: 'country',
      names: { en: 'China', ko: '중국', zh: '中国', ru: 'Китай' },
      place: 'Beijing',
      lon: 116.397,
      lat: 39.907,
      why: 'capital'
    },
    {
      id: 'ind',
      kind: 'country',
      names: { en: 'India', ko: '인도', zh: '印度', ru: 'Индия' },
      place: 'New Delhi',
      lon: 77.231,
      lat: 28.652,
      why: 'capital'
    },
    {
      id: 'kor',
      kind: 'country',
      names: { en: 'South Korea', ko: '남한', zh: '韩国', ru: 'Республика Корея' },
      place: 'Seoul',
      lon: 126.978,
      lat: 37.568,
      why: 'capital'
    },
    {
      id: 'rus',
      kind: 'country',
      names: { en: 'Russia', ko: '러시아', zh: '俄罗斯', ru: 'Россия' },
      place: 'Vladivostok',
      lon: 131.886,
      lat: 43.106,
      why: 'border region'
    },
    { id: 'wld', kind: 'world', names: { en: 'World' } }
  ],
  publications: [
    { id: 'comtrade', family: 'customs', names: { en: 'UN Comtrade' }, publisher: 'United Nations' },
    { id: 'gacc', family: 'customs', names: { en: 'GACC first release' }, publisher: 'GACC' },
    { id: 'kotra', family: 'kotra', names: { en: 'KOTRA', ko: 'KOTRA 연간 집계' }, publisher: 'KOTRA' },
    { id: 'cow', family: 'mirror', names: { en: 'Correlates of War' }, publisher: 'COW' }
  ],
  preferences: [
    { partner: 'any', series: 'customs', groups: [['comtrade', 'gacc', 'kotra', 'cow']] },
    { partner: 'any', series: 'kotra', groups: [['kotra', 'comtrade', 'gacc', 'cow']] }
  ],
  exclusions: [{ publication: 'kotra', partner: 'kor', sources: ['s1'] }],
  trade: [
    fact('chn', 2022, 'export', 'comtrade', 133_677_748),
    fact('chn', 2022, 'import', 'comtrade', 894_039_906),
    fact('chn', 2022, 'import', 'kotra', 1_398_830_000, { evidence: 'estimated' }),
    fact('chn', 2022, 'export', 'kotra', 133_660_000),
    // One publication with both directions is preferred to a better publication with one of them.
    fact('chn', 2023, 'export', 'comtrade', 291_871_001),
    fact('chn', 2023, 'export', 'gacc', 291_890_000),
    fact('chn', 2023, 'import', 'gacc', 2_003_500_000),
    // No publication has both directions.
    fact('chn', 2024, 'export', 'comtrade', 346_949_415),
    fact('chn', 2024, 'import', 'cow', 1_833_440_000, { evidence: 'derived', method: 'total less export' }),
    fact('chn', 2024, 'total', 'gacc', 2_180_390_000),
    fact('ind', 2022, 'import', 'kotra', 3_000_000),
    fact('kor', 2022, 'total', 'gacc', 100_000_000),
    fact('rus', 2022, 'export', 'gacc', 40_469),
    fact('rus', 2022, 'import', 'gacc', 0),
    fact('wld', 2022, 'total', 'kotra', 1_585_610_000)
  ],
  monthly: [
    { ...fact('chn', 2023, 'export', 'gacc', 24_820_000), id: 'chn-2023-10-export-gacc', month: '2023-10', evidence: 'reported' },
    { ...fact('chn', 2023, 'import', 'gacc', 167_600_000), id: 'chn-2023-10-import-gacc', month: '2023-10', evidence: 'reported' },
    { ...fact('chn', 2023, 'import', 'gacc', 182_430_000), id: 'chn-2023-10-import-gacc-2', month: '2023-10', evidence: 'reported' },
    { ...fact('chn', 2023, 'export', 'gacc', 9_370_000), id: 'chn-2023-02-export-gacc', month: '2023-02', evidence: 'reported' },
    { ...fact('chn', 2023, 'total', 'gacc', 121_210_000), id: 'chn-2023-02-total-gacc', month: '2023-02', evidence: 'reported' },
    { ...fact('chn', 2023, 'total', 'gacc', 224_300_000), id: 'chn-2023-08-total-gacc', month: '2023-08', evidence: 'reported' }
  ],
  goods: [
    { id: '2709', names: { en: 'Crude oil', ko: '원유', zh: '原油', ru: 'Сырая нефть' } },
    { id: '6704', names: { en: 'Wigs', ko: '가발', zh: '假发', ru: 'Парики' } }
  ],
  commodities: [],
  areas: [],
  gateways: [],
  crossings: [
    {
      id: 'bridge',
      names: { en: 'Bridge', ko: '다리' },
      neighbour: 'chn',
      sideDprk: 'Sinuiju',
      sideOther: 'Dandong',
      kind: 'rail-road',
      sources: ['s2'],
      position: { lon: 124.3923, lat: 40.1151, basis: 'two-sources', accuracy: 21, sources: ['s2'] },
      statuses: [
        { from: '2020-01-31', to: '2022-01-15', state: 'closed', part: 'all', sources: ['s1'] },
        { from: '2022-01-16', state: 'freight-only', part: 'all', sources: ['s1'] }
      ]
    }
  ],
  ports: [
    {
      id: 'rajin',
      names: { en: 'Rajin' },
      country: 'prk',
      sources: ['s2'],
      position: { lon: 130.3, lat: 42.233, basis: 'one-source', accuracy: 1900, sources: ['s2'] }
    }
  ],
  zones: [{ id: 'rason', names: { en: 'Rason' }, level: 'central', established: '1991-12-28', sources: ['s1'] }],
  launchSites: [
    { id: 'sunan', names: { en: 'Sunan' }, type: 'airfield', sources: ['s1'], position: { lon: 125.673, lat: 39.2, basis: 'one-source', sources: ['s1'] } }
  ],
  missileTests: [
    {
      id: 't1',
      date: '2022-11-18',
      missile: 'Hwasong-17',
      class: 'icbm',
      site: 'sunan',
      count: 1,
      outcome: 'success',
      sources: ['s1'],
      impact: { lon: 136.7, lat: 42.1, basis: 'stated', radiusKm: 50 }
    },
    { id: 't2', date: '2023-02-18', missile: 'Hwasong-15', class: 'icbm', site: 'sunan', count: 1, outcome: 'success', sources: ['s1'] }
  ],
  nuclearTests: [],
  dangerAreas: [],
  railways: [],
  events: [{ id: 'e1', date: '2022-01-16', kind: 'border', titles: { en: 'Freight trains resume' }, summary: 'First since 2020.', sources: ['s1'] }],
  restrictions: [],
  limits: []
};

// Which limits a view states.
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/atlas/atlas.ts';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { defaultView, LAYERS, SERIES, type View } from '#lib/view/view.ts';
import { allLimits, limits } from './limits.ts';
import { select } from './select.ts';

const base = defaultView(availableValues(atlas));
const of = (patch: Partial<View>): string[] => limits(atlas, select(atlas, { ...base, ...patch })).map(({ id }) => id);
const LIMITS = allLimits(atlas).map(({ id }) => id);
const camera = { bearing: 0, pitch: 0 };

describe('the limits of a view', () => {
  it.each<[string, Partial<View>, readonly string[], readonly string[]]>([
    [
      'China, 2023, nothing but arcs',
      { partners: ['chn'], year: 2023, layers: [] },
      ['noStatistics', 'unrecorded', 'sides', 'notJoined'],
      ['gaps', 'publications', 'kotra', 'estimated', 'crossings', 'arcMinutes', 'unplaced', 'rason', 'computed', 'railways', 'rivers', 'goods']
    ],
    ['China, 2023, after KOTRA', { partners: ['chn'], year: 2023, series: 'kotra', layers: [] }, ['kotra', 'estimated'], ['mirror']],
    ['a partner without a figure', { partners: ['rus'], year: 2025, layers: [] }, ['gaps'], ['unrecorded', 'sides', 'totals']],
    ['all partners, 2013, with doubted figures', { year: 2013, layers: [] }, ['doubted', 'publications', 'gaps'], ['goods', 'ranges']],
    ['one kind of goods', { partners: ['chn'], year: 2023, goods: '6704', layers: [] }, ['goods'], ['publications', 'totals']],
    ['crossings', { year: 2023, layers: ['crossings'] }, ['crossings', 'derivedPositions', 'unplaced'], ['arcMinutes', 'rason', 'townPositions']],
    ['ports', { year: 2023, layers: ['ports'] }, ['arcMinutes', 'townPositions'], ['crossings', 'derivedPositions', 'rason']],
    ['zones', { year: 2023, layers: ['zones'] }, ['rason', 'townPositions', 'unplaced'], ['crossings', 'arcMinutes']],
    ['tests of 2022', { year: 2022, layers: ['missiles'] }, ['notCounted', 'computed', 'stated', 'cruise'], ['ranges', 'dangerAreas']],
    ['tests of 2023', { year: 2023, layers: ['missiles'] }, ['dangerAreas', 'unplaced'], ['ranges']],
    ['a year without tests', { year: 2018, layers: ['missiles'] }, [], ['notCounted', 'stated', 'computed', 'cruise', 'dangerAreas']],
    ['railways and rings', { year: 2022, layers: ['railways', 'ranges'] }, ['railways', 'ranges'], ['computed', 'crossings']],
    ['the Yalu from close by', { at: { lon: 124.39, lat: 40.12, zoom: 12, ...camera } }, ['rivers'], []],
    ['the Yalu from afar', { at: { lon: 124.39, lat: 40.12, zoom: 6, ...camera } }, [], ['rivers']],
    ['Pyongyang from close by', { at: { lon: 125.75, lat: 39.03, zoom: 12, ...camera } }, [], ['rivers']]
  ])('%s', (_, patch, some, none) => {
    const found = of(patch);
    expect(found).toEqual(expect.arrayContaining([...some]));
    expect(found.filter((id) => none.includes(id))).toEqual([]);
    expect(found).toEqual(LIMITS.filter((id) => found.includes(id)));
  });

  it('name estimated, calculated, doubtful and undirected figures only if the view has one', () => {
    for (const year of availableValues(atlas).years) {
      for (const series of SERIES) {
        const { arcs, world } = select(atlas, { ...base, year, series, layers: [] });
        const figures = [...arcs.map(({ fact }) => fact), ...world];
        const found = of({ year, series, layers: [] });
        const where = `${year} ${series}`;
        for (const [limit, evidence] of [
          ['estimated', 'estimated'],
          ['derived', 'derived'],
          ['zero', 'zero']
        ] as const satisfies readonly [string, Evidence][]) {
          expect(found.includes(limit), `${where} ${limit}`).toBe(figures.some((figure) => figure.evidence === evidence));
        }
        expect(found.includes('doubted'), where).toBe(figures.some(({ status }) => status === 'doubted'));
        expect(found.includes('totals'), where).toBe(figures.some(({ direction }) => direction === 'total'));
        const family = new Set(figures.map(({ publication }) => atlas.publications.find(({ id }) => id === publication)?.family));
        for (const limit of ['kotra', 'mirror'] as const) expect(found.includes(limit), `${where} ${limit}`).toBe(family.has(limit));
      }
    }
  });

  it('each apply to some view', () => {
    const { years } = availableValues(atlas);
    const close = { lon: 124.39, lat: 40.12, zoom: 12, ...camera };
    const held = new Set(
      years
        .flatMap((year) => [...of({ year, layers: LAYERS }), ...of({ year, series: 'kotra', goods: availableValues(atlas).goods[0] ?? null, at: close })])
        .concat(of({ year: 2023, month: '2023-10' }))
    );
    expect(LIMITS.filter((id) => !held.has(id))).toEqual([]);
  });
});

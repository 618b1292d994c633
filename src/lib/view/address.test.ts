// The codec of addresses: one table of addresses and views, and properties of all others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '#lib/atlas/records.ts';
import type { AvailableValues } from '#lib/atlas/atlas.ts';
import { beside, decode, encode, encodeHome, encodePage } from './address.ts';
import { PATH_LANGS } from './lang.ts';
import { defaultView, LANGS, LAYERS, SERIES, THEMES, UIS, FLOWS, FRAMES, type View } from './view.ts';

const known: AvailableValues = {
  partners: ['chn', 'ind', 'jpn', 'kor', 'rus'],
  years: [1995, 2010, 2023, 2025],
  months: ['2023-09', '2023-10', '2025-12'],
  goods: ['2709', '61-62', '6704']
};
const read = (address: string): View => {
  const url = new URL(address, 'http://x/');
  const [, lang, partners, year] = new RegExp(`^/(?:(${PATH_LANGS.join('|')})/)?([^/]*)/?([^/]*)`).exec(url.pathname) ?? [];
  return decode(partners, year, url.search, known, lang);
};

const table: readonly [address: string, canonical: string, patch: Partial<View>][] = [
  ['', 'all/2025/', {}],
  ['all/2023/', 'all/2023/', { year: 2023 }],
  ['chn/2023/', 'chn/2023/', { partners: ['chn'], year: 2023 }],
  ['rus-chn/2023/', 'chn-rus/2023/', { partners: ['chn', 'rus'], year: 2023 }],
  ['chn-jpn/2023/', 'all/2023/?only=chn,jpn', { only: ['chn', 'jpn'], year: 2023 }],
  ['all/2023/?only=rus,chn,xyz', 'all/2023/?only=chn,rus', { year: 2023, only: ['chn', 'rus'] }],
  ['chn/2023/?only=rus', 'chn/2023/', { partners: ['chn'], year: 2023 }],
  ['xyz/2023/', 'all/2023/', { year: 2023 }],
  ['chn-xyz/2023/', 'all/2023/', { year: 2023 }],
  ['chn/1900/', 'chn/2025/', { partners: ['chn'] }],
  ['all/2023/?flow=export', 'all/2023/?flow=export', { year: 2023, flow: 'export' }],
  ['all/2023/?flow=both', 'all/2023/', { year: 2023 }],
  ['all/2023/?flow=<script>', 'all/2023/', { year: 2023 }],
  ['all/2023/?goods=6704&flow=export', 'all/2023/?flow=export&goods=6704', { year: 2023, flow: 'export', goods: '6704' }],
  ['chn/2023/?goods=61-62', 'chn/2023/?goods=61-62', { partners: ['chn'], year: 2023, goods: '61-62' }],
  ['chn/2023/?goods=gold', 'chn/2023/', { partners: ['chn'], year: 2023 }],
  ['chn/2023/?month=2023-10', 'chn/2023/?month=2023-10', { partners: ['chn'], year: 2023, month: '2023-10' }],
  ['?month=2025-12', 'all/2025/?month=2025-12', { month: '2025-12' }],
  ['chn/2023/?month=2025-12', 'chn/2023/', { partners: ['chn'], year: 2023 }],
  ['chn/2010/?month=2010-10', 'chn/2010/', { partners: ['chn'], year: 2010 }],
  ['chn/2023/?month=2023-13', 'chn/2023/', { partners: ['chn'], year: 2023 }],
  ['chn/2023/?month=10', 'chn/2023/', { partners: ['chn'], year: 2023 }],
  ['chn/2023/?month=2023-10"><b>', 'chn/2023/', { partners: ['chn'], year: 2023 }],
  [
    'chn/2023/?series=kotra&month=2023-09&flow=import',
    'chn/2023/?flow=import&series=kotra&month=2023-09',
    { partners: ['chn'], year: 2023, month: '2023-09', series: 'kotra', flow: 'import' }
  ],
  ['all/2023/?series=kotra', 'all/2023/?series=kotra', { year: 2023, series: 'kotra' }],
  ['all/2023/?layers=zones,crossings,nope', 'all/2023/?layers=crossings,zones', { year: 2023, layers: ['crossings', 'zones'] }],
  ['all/2023/?layers=', 'all/2023/?layers=', { year: 2023, layers: [] }],
  [
    'all/2023/?at=124.39233,40.11513,13.456',
    'all/2023/?at=124.3923,40.1151,13.46',
    { year: 2023, at: { lon: 124.3923, lat: 40.1151, zoom: 13.46, bearing: 0, pitch: 0 } }
  ],
  ['all/2023/?at=124,40,9,-30,20', 'all/2023/?at=124,40,9,-30,20', { year: 2023, at: { lon: 124, lat: 40, zoom: 9, bearing: -30, pitch: 20 } }],
  ['all/2023/?at=124,95,9', 'all/2023/', { year: 2023 }],
  ['all/2023/?at=a,b,c', 'all/2023/', { year: 2023 }],
  [
    'all/2023/?select=crossing:khasan-tumangang-rail',
    'all/2023/?select=crossing:khasan-tumangang-rail',
    { year: 2023, select: { kind: 'crossing', id: 'khasan-tumangang-rail' } }
  ],
  ['all/2023/?select=area:liaoning', 'all/2023/?select=area:liaoning', { year: 2023, select: { kind: 'area', id: 'liaoning' } }],
  ['all/2023/?select=province:liaoning', 'all/2023/', { year: 2023 }],
  ['all/2023/?select=crossing:"><img>', 'all/2023/', { year: 2023 }],
  ['ko/all/2023/?theme=dark&ui=none', 'ko/all/2023/?theme=dark&ui=none', { year: 2023, lang: 'ko', theme: 'dark', ui: 'none' }],
  ['all/2023/?lang=zh', 'zh/all/2023/', { year: 2023, lang: 'zh' }],
  ['ko/all/2023/?lang=en', 'all/2023/', { year: 2023 }],
  ['ko/all/2023/?lang=xx', 'ko/all/2023/', { year: 2023, lang: 'ko' }]
];

describe('address', () => {
  it.each(table)('%s gives the view of %s', (address, canonical, patch) => {
    const view = read(address);
    expect(view).toEqual({ ...defaultView(known), ...patch });
    expect(encode(view, known)).toBe(canonical);
    expect(read(canonical)).toEqual(view);
  });

  it('has the home page, pages without a view and files beside one in the same language', () => {
    const view: View = { ...defaultView(known), lang: 'ko', flow: 'export', theme: 'dark' };
    expect(encodeHome(view, known)).toBe('ko/?flow=export&theme=dark');
    expect(encodePage('data/', view)).toBe('ko/data/?theme=dark');
    expect(encodePage('', { lang: 'en', theme: 'auto' })).toBe('');
    expect(beside(encode(view, known), 'poster.png')).toBe('ko/all/2025/poster.png?flow=export&theme=dark');
    expect(beside('chn/2023/', 'table.csv')).toBe('chn/2023/table.csv');
  });

  it('drops the month when the year changes', () => {
    const view: View = { ...defaultView(known), year: 2023, month: '2023-10' };
    expect(encode(view, known)).toBe('all/2023/?month=2023-10');
    expect(encode({ ...view, year: 2010 }, known)).toBe('all/2010/');
    expect(encode({ ...view, month: null }, known)).toBe('all/2023/');
  });

  it('never fails, and its output is canonical, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (partners, year, search) => {
        const once = encode(decode(partners, year, search, known), known);
        expect(encode(read(once), known)).toBe(once);
      })
    );
  });

  it('never fails for known keys with unknown values', () => {
    const keys = Object.keys(defaultView(known));
    const query = fc.array(fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'binary' }))).map((pairs) => `?${new URLSearchParams(pairs)}`);
    fc.assert(
      fc.property(query, (search) => {
        const once = encode(decode('all', '2023', search, known), known);
        expect(once).not.toMatch(/[<>"'\s]/);
        expect(encode(read(once), known)).toBe(once);
      })
    );
  });

  it('restores every view from its own output', () => {
    const slug = fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/);
    const decimals = (min: number, max: number, scale: number): fc.Arbitrary<number> =>
      fc.integer({ min: min * scale, max: max * scale }).map((n) => n / scale);
    const pages = fc.constantFrom<View['partners']>('all', ['chn'], ['jpn'], ['chn', 'rus']);
    const view: fc.Arbitrary<View> = fc
      .record({
        partners: pages,
        year: fc.constantFrom(...known.years),
        month: fc.option(fc.constantFrom(...known.months)),
        only: fc.subarray([...known.partners]),
        flow: fc.constantFrom(...FLOWS),
        goods: fc.option(fc.constantFrom(...known.goods)),
        series: fc.constantFrom(...SERIES),
        layers: fc.subarray([...LAYERS]),
        frame: fc.constantFrom(...FRAMES),
        at: fc.option(
          fc.record({
            lon: decimals(-180, 180, 1e4),
            lat: decimals(-85, 85, 1e4),
            zoom: decimals(-1, 22, 100),
            bearing: decimals(-180, 180, 10),
            pitch: decimals(0, 60, 10)
          })
        ),
        select: fc.option(fc.record({ kind: fc.constantFrom(...KINDS), id: slug })),
        lang: fc.constantFrom(...LANGS),
        theme: fc.constantFrom(...THEMES),
        ui: fc.constantFrom(...UIS)
      })
      .map((made) => ({ ...made, only: made.partners === 'all' ? made.only : [], month: made.month?.startsWith(`${made.year}-`) ? made.month : null }));
    fc.assert(
      fc.property(view, (v) => {
        expect(read(encode(v, known))).toEqual(v);
      })
    );
  });
});

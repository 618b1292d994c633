// The addresses of comparisons, and the bounds of both sides.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AvailableValues } from '#lib/atlas/atlas.ts';
import { decodeCompare, encodeCompare, sharedCamera } from './compare.ts';
import { FLOWS, LANGS, LAYERS, SERIES, THEMES, UIS } from './view.ts';

const known: AvailableValues = { partners: ['chn', 'jpn', 'kor', 'rus'], years: [2001, 2016, 2022, 2023], months: ['2023-10'], goods: ['6704'] };
const read = (address: string): ReturnType<typeof decodeCompare> => {
  const [path = '', query = ''] = address.split('?');
  return decodeCompare(query, known, path.split('/')[0]);
};

describe('the address of a comparison', () => {
  it.each([
    ['compare/?a=chn/2016&b=chn/2023', 'compare/?a=chn/2016&b=chn/2023'],
    ['compare/?b=rus/2016&a=chn/2016&flow=export&lang=ko', 'ko/compare/?a=chn/2016&b=rus/2016&flow=export'],
    ['ru/compare/?a=chn/2016&b=chn/2023', 'ru/compare/?a=chn/2016&b=chn/2023'],
    ['compare/?a=kor-jpn/2001/&b=rus-chn/2023', 'compare/?a=jpn-kor/2001&b=chn-rus/2023'],
    ['compare/', 'compare/?a=all/2022&b=all/2023'],
    ['compare/?a=xyz/2016&b=chn/1900', 'compare/?a=all/2022&b=all/2023'],
    ['compare/?a=chn&b=../../etc/2023', 'compare/?a=all/2022&b=all/2023'],
    ['compare/?a=chn/2016&b=chn/2023&only=jpn&flow=sideways', 'compare/?a=chn/2016&b=chn/2023'],
    ['compare/?a=chn/2016&b=chn/2023&at=126,40,6', 'compare/?a=chn/2016&b=chn/2023&at=126,40,6']
  ])('%s is %s', (written, canonical) => {
    expect(encodeCompare(read(written), known)).toBe(canonical);
  });

  it('never fails, and its output is canonical, whatever the query', () => {
    const side = fc.oneof(fc.string(), fc.constantFrom('chn/2016', 'jpn-kor/2001', 'all/2023', 'all-chn/2023', 'chn-chn/2016', '/2016', 'chn/'));
    const query = fc.record({ a: side, b: side, flow: fc.constantFrom('', 'export', 'x'), at: fc.string(), select: fc.string(), only: fc.string() });
    fc.assert(
      fc.property(query, (parts) => {
        const once = encodeCompare(decodeCompare(new URLSearchParams(parts).toString(), known), known);
        expect(once).not.toMatch(/[<>"'\s]/);
        expect(encodeCompare(read(once), known)).toBe(once);
      })
    );
  });

  it('restores every comparison from its own output', () => {
    const partners = fc.oneof(
      fc.constant('all'),
      fc.subarray([...known.partners], { minLength: 1 }).map((ids) => ids.join('-'))
    );
    const side = fc.tuple(partners, fc.constantFrom(...known.years)).map((parts) => parts.join('/'));
    const rest = fc.record({
      flow: fc.constantFrom(...FLOWS),
      series: fc.constantFrom(...SERIES),
      layers: fc.subarray([...LAYERS]).map((ids) => ids.join(',')),
      lang: fc.constantFrom(...LANGS),
      theme: fc.constantFrom(...THEMES),
      ui: fc.constantFrom(...UIS)
    });
    fc.assert(
      fc.property(side, side, rest, (a, b, shared) => {
        const pair = decodeCompare(new URLSearchParams({ a, b, ...shared }).toString(), known);
        expect(read(encodeCompare(pair, known))).toEqual(pair);
        expect(encodeCompare(pair, known)).toContain(`a=${a}&b=${b}`);
      })
    );
  });

  it('gives both sides the same bounds: those of the partners of either', () => {
    expect(sharedCamera(read('?a=chn/2016&b=rus/2016'))).toEqual({ partners: 'all', only: ['chn', 'rus'] });
    expect(sharedCamera(read('?a=all/2016&b=rus/2016'))).toEqual({ partners: 'all', only: [] });
  });
});

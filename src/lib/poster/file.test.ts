import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { headline } from '#lib/sentences/describe.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { decodeCompare } from '#lib/view/compare.ts';
import { defaultView, LANGS, type View } from '#lib/view/view.ts';
import { compareSheet, drawCompareFile } from './compare-file.ts';
import { drawFile, fileSheet } from './file.ts';
import { groundZoom } from './file-map.ts';

const view = (patch: Partial<View>): View => ({ ...defaultView(known(fixture)), year: 2022, ...patch });
const draw = (patch: Partial<View>): string => drawFile(fixture, select(fixture, view(patch)), 'maps.example');
const compared = (query: string): string => {
  const { a, b } = decodeCompare(query, known(fixture));
  return drawCompareFile(fixture, select(fixture, a), select(fixture, b), 'maps.example');
};

describe('a file', () => {
  it('is dark where the view is, wholly, and light for every other reader', () => {
    expect(draw({ theme: 'auto' })).toBe(draw({ theme: 'light' }));
    const colours = (svg: string): Set<string> => new Set(svg.match(/#[0-9a-f]{6}/g));
    for (const [light, dark] of [[draw({}), draw({ theme: 'dark' })], [compared(''), compared('theme=dark')]] as const) {
      expect(dark).toContain(palettes.dark.water);
      expect([...colours(dark)].filter((colour) => colours(light).has(colour))).toEqual([]);
    }
  });

  it('looks where the view’s camera does, on either side of a comparison, with the coasts of its zoom', () => {
    const at = { lon: 124.4, lat: 40.1, zoom: 9, bearing: 0, pitch: 0 };
    const pair = decodeCompare('at=124.4,40.1,9', known(fixture));
    for (const sheet of [fileSheet(fixture, view({ at })), compareSheet(fixture, pair)]) expect(groundZoom(sheet)).toBeCloseTo(10);
    expect(compared('at=124.4,40.1,9')).not.toBe(compared(''));
  });

  it.each(LANGS)('has its title whole, however much it says (%s)', (lang) => {
    const years = known(atlas).years.map((year) => select(atlas, { ...defaultView(known(atlas)), year, lang }));
    const longest = years.reduce((a, b) => (headline(atlas, b).length > headline(atlas, a).length ? b : a));
    const title = [...drawFile(atlas, longest, 'maps.example').matchAll(/<text [^>]*font-weight="600" font-size="\d+" fill="#1c2126">([^<]*)</g)].map(([, line]) => line).join('');
    const letters = (text: string): string => text.replace(/&#?\w+;|\s/g, '');
    expect(letters(title)).toBe(letters(headline(atlas, longest)).replace(/['"&<>]/g, ''));
  });
});

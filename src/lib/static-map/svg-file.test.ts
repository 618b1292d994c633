// The map as an SVG file.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { headline } from '#lib/sentences/describe.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { decodeCompare } from '#lib/view/compare.ts';
import { defaultView, LANGS, type View } from '#lib/view/view.ts';
import { svgComparisonProjection, drawSvgComparison } from './svg-compare.ts';
import { drawSvgFile, svgFileProjection } from './svg-file.ts';
import { coastZoom } from './svg-map.ts';

const view = (patch: Partial<View>): View => ({ ...defaultView(availableValues(fixture)), year: 2022, ...patch });
const draw = (patch: Partial<View>): string => drawSvgFile(fixture, select(fixture, view(patch)), 'maps.example');
const compared = (query: string): string => {
  const { a, b } = decodeCompare(query, availableValues(fixture));
  return drawSvgComparison(fixture, select(fixture, a), select(fixture, b), 'maps.example');
};

describe('an SVG file', () => {
  it('is dark if the view is, in all its parts, and light otherwise', () => {
    expect(draw({ theme: 'auto' })).toBe(draw({ theme: 'light' }));
    const colours = (svg: string): Set<string> => new Set(svg.match(/#[0-9a-f]{6}/g));
    for (const [light, dark] of [
      [draw({}), draw({ theme: 'dark' })],
      [compared(''), compared('theme=dark')]
    ] as const) {
      expect(dark).toContain(palettes.dark.water);
      expect([...colours(dark)].filter((colour) => colours(light).has(colour))).toEqual([]);
    }
  });

  it('uses the view’s camera, on either side of a comparison, with the coastlines of its zoom', () => {
    const at = { lon: 124.4, lat: 40.1, zoom: 9, bearing: 0, pitch: 0 };
    const pair = decodeCompare('at=124.4,40.1,9', availableValues(fixture));
    for (const canvas of [svgFileProjection(fixture, view({ at })), svgComparisonProjection(fixture, pair)]) expect(coastZoom(canvas)).toBeCloseTo(10);
    expect(compared('at=124.4,40.1,9')).not.toBe(compared(''));
  });

  it.each(LANGS)('has its whole title, however long (%s)', (lang) => {
    const years = availableValues(atlas).years.map((year) => select(atlas, { ...defaultView(availableValues(atlas)), year, lang }));
    const longest = years.reduce((a, b) => (headline(atlas, b).length > headline(atlas, a).length ? b : a));
    const title = [...drawSvgFile(atlas, longest, 'maps.example').matchAll(/<text [^>]*font-weight="600" font-size="\d+" fill="#1c2126">([^<]*)</g)]
      .map(([, line]) => line)
      .join('');
    const letters = (text: string): string => text.replace(/&#?\w+;|\s/g, '');
    expect(letters(title)).toBe(letters(headline(atlas, longest)).replace(/['"&<>]/g, ''));
  });
});

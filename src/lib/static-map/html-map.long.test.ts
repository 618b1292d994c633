// The static map as HTML: complete, escaped, and the same every time.
import { describe, expect, it } from 'vitest';
import { atlas as real } from '#lib/atlas/load.ts';
import { fixture } from '#lib/atlas/fixture.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { partnersListedBelow } from '#lib/selection/overflow-partners.ts';
import { select } from '#lib/selection/select.ts';
import { arcStyle } from '#lib/symbols/arc-style.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { FRAME_WIDTHS } from '#lib/labels/layout.ts';
import { drawHtmlMap } from './html-map.ts';

const draw = (patch: Partial<View>, atlas: Atlas = fixture): string => drawHtmlMap(atlas, select(atlas, { ...defaultView(availableValues(atlas)), ...patch }));
const selection = (patch: Partial<View>): ReturnType<typeof select> => select(fixture, { ...defaultView(availableValues(fixture)), ...patch });
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('drawHtmlMap', () => {
  it.each<Partial<View>>([
    { year: 2022 },
    { year: 2023 },
    { year: 2024, partners: ['chn', 'rus'] },
    { year: 2022, series: 'kotra' },
    { year: 2022, flow: 'import' }
  ])('draws every arc above zero once, with its width, dash, arrowhead and value: %o', (patch) => {
    const html = draw(patch);
    const shown = selection(patch).arcs.filter((arc) => arc.fact.value > 0);
    expect(count(html, 'data-arc=')).toBe(shown.length);
    for (const arc of shown) {
      const ink = arcStyle(arc);
      const path = new RegExp(
        `<path class="arc ${ink.direction}" data-arc="${ink.id}" style="stroke:var\\(--map-[a-z]+\\);stroke-width:([\\d.]+)px(;stroke-dasharray:([\\d ]+))?" d="M[^"]+Q[^"]+"/>`
      ).exec(html);
      expect(Number(path?.[1])).toBeCloseTo(ink.width, 1);
      expect(path?.[3]).toBe(ink.dash?.join(' '));
      expect(count(html, `data-arrow="${ink.id}"`)).toBe(ink.arrow ? 1 : 0);
      expect(count(html, `data-fact="${ink.id}"`)).toBeGreaterThan(0);
    }
  });

  it('labels the side of a comparison and the view with its bounds each with its own figures', () => {
    const all = select(real, { ...defaultView(availableValues(real)), partners: 'all', year: 2023 });
    const side = { ...select(real, { ...all.view, partners: ['chn'] }), view: all.view };
    const label = /<span class="at [^>]*data-fact="rus-2023-total-ru-official"/;
    expect(drawHtmlMap(real, side)).not.toMatch(label);
    expect(drawHtmlMap(real, all)).toMatch(label);
  });

  it('draws the lines of doubtful figures hollow, and no others', () => {
    const shown = select(real, { ...defaultView(availableValues(real)), year: 1995 });
    const doubted = shown.arcs.filter(({ fact, minor }) => fact.status === 'doubted' && !minor).map(({ fact }) => fact.id);
    expect(doubted).toContain('mex-1995-export-wits');
    const drawn = drawHtmlMap(real, shown);
    const hollow = [...drawn.matchAll(/<path class="arc \w+" data-arc="([^"]+)"[^>]*><path class="inside /g)].map(([, id]) => id);
    expect(hollow.sort()).toEqual(doubted.sort());
  });

  it('draws the thin lines of doubtful figures hollow, and no others', () => {
    const shown = select(real, { ...defaultView(availableValues(real)), year: 2013 });
    const count = shown.arcs.filter(({ fact, minor }) => fact.status === 'doubted' && minor && fact.value > 0).length;
    expect(count).toBeGreaterThan(0);
    const hollow = [...drawHtmlMap(real, shown).matchAll(/<path class="minor \w+" data-arcs="(\d+)"[^>]*><path class="inside /g)];
    expect(hollow.reduce((sum, [, arcs]) => sum + Number(arcs), 0)).toBe(count);
  });

  it.each(availableValues(real).years)(
    'gives every arc of %i except minor ones its value in a frame of any width from 260 px, or leaves it to the list below',
    (year) => {
      const shown = select(real, { ...defaultView(availableValues(real)), year });
      const html = drawHtmlMap(real, shown, { hasOverflowList: true });
      const labels = [...html.matchAll(/<span class="at ([a-z ]+)"[^>]* data-fact="([^"]+)"/g)].map(([, classes = '', id]) => ({
        sizes: classes.split(' '),
        id
      }));
      for (const [size, width] of Object.entries(FRAME_WIDTHS)) {
        const left = partnersListedBelow(real, shown, width);
        const arcs = shown.arcs.filter(({ fact, partner, minor }) => fact.value > 0 && !minor && !left.has(partner.id)).map(({ fact }) => fact.id);
        expect([
          size,
          labels
            .filter(({ sizes }) => sizes.includes(size))
            .map(({ id }) => id)
            .sort()
        ]).toEqual([size, arcs.sort()]);
      }
      // All minor arcs are drawn as lines, in one path for each direction and dash.
      const minor = [...html.matchAll(/class="minor (\w+)" data-arcs="(\d+)"[^>]* d="([^"]+)"/g)].map(([, direction, arcs, d = '']) => ({
        direction,
        arcs: Number(arcs),
        lines: d.split('M').length - 1
      }));
      for (const direction of ['export', 'import', 'total'] as const) {
        const own = minor.filter((path) => path.direction === direction);
        const expected = shown.arcs.filter(({ fact, minor }) => minor && fact.value > 0 && fact.direction === direction).length;
        expect([direction, own.reduce((sum, { arcs }) => sum + arcs, 0), own.reduce((sum, { lines }) => sum + lines, 0)]).toEqual([
          direction,
          expected,
          expected
        ]);
      }
    }
  );

  it('draws no arc for a reported zero, but mentions it in the partner’s label', () => {
    const html = draw({ year: 2022, partners: ['rus'] });
    expect(html).not.toContain('data-arc="rus-2022-import-gacc"');
    expect(html).toContain('imports: $0 reported');
  });

  it('escapes all text of the tables', () => {
    const [china, ...others] = fixture.partners;
    if (!china) throw new Error('the fixture has no partner');
    const hostile = '<img src=x onerror="alert(1)">';
    const html = draw(
      { year: 2022 },
      { ...fixture, partners: [{ ...china, names: { en: hostile } }, ...others], ports: fixture.ports.map((port) => ({ ...port, names: { en: hostile } })) }
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  it('never prints NaN, undefined or Infinity', () => {
    for (const year of [2022, 2023, 2024])
      expect(draw({ year, layers: ['crossings', 'ports', 'zones', 'missiles', 'railways'] })).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each([
    [0, 0],
    [30, 0],
    [0, 45],
    [-120, 60]
  ])('draws what a camera shows, within its box and nothing behind it: bearing %d, pitch %d', (bearing, pitch) => {
    const size = { width: 900, height: 600 };
    const html = drawHtmlMap(fixture, selection({ year: 2022, at: { lon: 124.4, lat: 40.1, zoom: 8.5, bearing, pitch } }), { size });
    expect(html).toContain('--w:900;--h:600');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    // The frame plus half its size on every side, at two units per px.
    for (const [, x, y] of html.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Math.abs(Number(x) - 900)).toBeLessThan(900 * 1.9);
      expect(Math.abs(Number(y) - 600)).toBeLessThan(600 * 1.9);
    }
    for (const [, left, top] of html.matchAll(/<span[^>]*left:(?:calc\()?(-?[\d.]+)%[^;]*;top:(?:calc\()?(-?[\d.]+)%/g)) {
      expect(Number(left)).toBeGreaterThan(-20);
      expect(Number(left)).toBeLessThan(120);
      expect(Number(top)).toBeLessThan(120);
    }
  });

  it('highlights the place that a view selects', () => {
    const html = draw({ year: 2022, select: { kind: 'crossing', id: 'bridge' }, at: { lon: 124.4, lat: 40.1, zoom: 8.5, bearing: 0, pitch: 0 } });
    expect(html.match(/class="[^"]*\bring"/g)).toHaveLength(1);
    expect(draw({ year: 2022 })).not.toMatch(/\bring"/);
  });

  it('shows only land for a view without figures', () => {
    const html = draw({ year: 2023, partners: ['ind'] });
    expect(html).toContain('class="land"');
    expect(html).not.toContain('data-arc=');
  });
});

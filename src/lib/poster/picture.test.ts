import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { known } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { arcInk } from '#lib/symbols/ink.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { drawPicture } from './picture.ts';

const draw = (patch: Partial<View>, atlas: Atlas = fixture): string => drawPicture(atlas, select(atlas, { ...defaultView(known(atlas)), ...patch }));
const selection = (patch: Partial<View>): ReturnType<typeof select> => select(fixture, { ...defaultView(known(fixture)), ...patch });
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('drawPicture', () => {
  it.each<Partial<View>>([{ year: 2022 }, { year: 2023 }, { year: 2024, partners: ['chn', 'rus'] }, { year: 2022, series: 'kotra' }, { year: 2022, flow: 'import' }])(
    'draws every arc above zero once, with its width, dash, arrowhead and value: %o',
    (patch) => {
      const html = draw(patch);
      const shown = selection(patch).arcs.filter((arc) => arc.fact.value > 0);
      expect(count(html, 'data-arc=')).toBe(shown.length);
      for (const arc of shown) {
        const ink = arcInk(arc);
        const path = new RegExp(`<path class="arc ${ink.direction}" data-arc="${ink.id}" stroke-width="([\\d.]+)"( stroke-dasharray="([\\d ]+)")? d="M[^"]+Q[^"]+"/>`).exec(html);
        expect(Number(path?.[1])).toBeCloseTo(ink.width, 1);
        expect(path?.[3]).toBe(ink.dash?.join(' '));
        expect(count(html, `data-arrow="${ink.id}"`)).toBe(ink.arrow ? 1 : 0);
        expect(count(html, `data-fact="${ink.id}"`)).toBeGreaterThan(0);
      }
    }
  );

  it('draws no arc for a reported zero, and says it in words at the partner', () => {
    const html = draw({ year: 2022, partners: ['rus'] });
    expect(html).not.toContain('data-arc="rus-2022-import-gacc"');
    expect(html).toContain('imports: $0 reported');
  });

  it('escapes every text of the tables', () => {
    const [china, ...others] = fixture.partners;
    if (!china) throw new Error('the fixture has no partner');
    const hostile = '<img src=x onerror="alert(1)">';
    const html = draw({ year: 2022 }, { ...fixture, partners: [{ ...china, names: { en: hostile } }, ...others], ports: fixture.ports.map((port) => ({ ...port, names: { en: hostile } })) });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  it('never prints NaN, undefined or Infinity', () => {
    for (const year of [2022, 2023, 2024]) expect(draw({ year, layers: ['crossings', 'ports', 'zones', 'missiles', 'railways'] })).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('shows a view without figures as land alone', () => {
    const html = draw({ year: 2023, partners: ['ind'] });
    expect(html).toContain('class="land"');
    expect(html).not.toContain('data-arc=');
  });
});

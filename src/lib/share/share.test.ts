// What the share dialog offers for a page.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { decodeCompare } from '#lib/view/compare.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { fileName } from './embed-code.ts';
import { shareCompare, shareView } from './share.ts';

const view = (patch: Partial<View>): View => ({ ...defaultView(availableValues(fixture)), ...patch });
const gone = (path: string): URL => new URL(path, 'https://maps.example/trade/embed/');

describe('what is shared', () => {
  it('is the page with the editor’s settings, and only its figures', () => {
    const share = shareView(fixture, view({ year: 2022, partners: ['chn'], flow: 'export', select: { kind: 'crossing', id: 'x' } }), {
      theme: 'dark',
      lang: 'ko'
    });
    expect(share.embed).toBe('ko/chn/2022/?flow=export&theme=dark');
    expect(share.table?.arcs.map(({ fact }) => fact.direction)).toEqual(['export']);
  });

  it('has the server’s images if they show exactly that, and the selection to draw', () => {
    const own = view({ year: 2022, partners: ['chn'] });
    for (const patch of [{ ui: 'none' }, { theme: 'light' }] satisfies Partial<View>[]) {
      expect(shareView(fixture, own, patch).pictures).toMatchObject({ folder: 'chn/2022/', name: 'chn-2022' });
    }
    for (const [patch, name] of [
      [{ flow: 'export' }, 'flow-export'],
      [{ theme: 'dark', ui: 'none' }, 'theme-dark'],
      [{ layers: [] }, 'layers'],
      [{ at: { lon: -125, lat: 39, zoom: 6.5, bearing: 0, pitch: 0 } }, 'at--125-39-6.5']
    ] satisfies [Partial<View>, string][]) {
      expect(shareView(fixture, own, patch).pictures).toEqual({ folder: null, name: `chn-2022-${name}`, show: [select(fixture, { ...own, ...patch })] });
    }
    expect(shareView(fixture, own, { lang: 'ru', theme: 'light' }).pictures).toMatchObject({ folder: 'ru/chn/2022/', name: 'ru-chn-2022' });
    const pair = decodeCompare('', availableValues(fixture));
    expect(shareCompare(fixture, pair, { theme: 'light' }).pictures?.folder).toBe('compare/');
    const other = decodeCompare('a=chn/2022&b=chn/2023', availableValues(fixture));
    expect(shareCompare(fixture, other, {}).pictures).toEqual({
      folder: null,
      name: 'compare-a-chn-2022-b-chn-2023',
      show: [select(fixture, other.a), select(fixture, other.b)]
    });
    expect(shareCompare(fixture, pair, { lang: 'ko' }).pictures?.folder).toBe('ko/compare/');
  });

  it('has file names that any system accepts', () => {
    expect(fileName('all/2022/?only=chn,rus&layers=')).toBe('all-2022-only-chn-rus-layers');
    expect(fileName(`all/2022/?only=${Array.from({ length: 99 }, () => 'chn').join()}`).length).toBeLessThanOrEqual(120);
    expect(fileName('../"<é>\\:*?')).toMatch(/^[\w.-]*$/);
  });

  it('follows the preview to its new address', () => {
    expect(shareView(fixture, view({ year: 2022 }), { ui: 'none' }, gone('chn/2023/?theme=dark&live=1&select=crossing:x')).embed).toBe(
      'chn/2023/?theme=dark&ui=none'
    );
    const pair = decodeCompare('?a=chn/2022&b=chn/2023', availableValues(fixture));
    expect(shareCompare(fixture, pair, { theme: 'dark' }, gone('compare/?a=rus/2022&b=chn/2024&flow=export')).embed).toBe(
      'compare/?a=rus/2022&b=chn/2024&flow=export&theme=dark'
    );
  });
});

import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { known } from '#lib/atlas/lookup.ts';
import { headline } from '#lib/selection/describe.ts';
import { select } from '#lib/selection/select.ts';
import { HEADER } from '#lib/panels/table/csv.ts';
import { decodeCompare } from '#lib/view/compare.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { COLUMNS, viewCsv } from './csv.ts';
import { tableMetadata } from './csvw.ts';
import { shareCompare, shareView } from './share.ts';

const view = (patch: Partial<View>): View => ({ ...defaultView(known(fixture)), ...patch });
const gone = (path: string): URL => new URL(path, 'https://maps.example/trade/embed/');

describe('what is shared', () => {
  it('is the page with the editor’s choices, and its figures alone', () => {
    const share = shareView(fixture, view({ year: 2022, partners: ['chn'], flow: 'export', select: { kind: 'crossing', id: 'x' } }), { theme: 'dark', lang: 'ko' });
    expect(share.embed).toBe('ko/chn/2022/?flow=export&theme=dark');
    expect(share.table?.arcs.map(({ fact }) => fact.direction)).toEqual(['export']);
  });

  it('says what the pictures beside the page show where that is something else', () => {
    const own = view({ year: 2022, partners: ['chn'] });
    expect(shareView(fixture, own, { theme: 'dark', ui: 'none' }).files).toEqual({ folder: 'chn/2022/', show: null });
    for (const patch of [{ flow: 'export' }, { lang: 'ru' }, { layers: [] }, { at: { lon: 125, lat: 39, zoom: 6, bearing: 0, pitch: 0 } }] satisfies Partial<View>[]) {
      expect(shareView(fixture, own, patch).files).toEqual({ folder: 'chn/2022/', show: headline(fixture, select(fixture, own)) });
    }
  });

  it('follows the preview to where it has gone', () => {
    expect(shareView(fixture, view({ year: 2022 }), { ui: 'none' }, gone('chn/2023/?theme=dark&live=1&select=crossing:x')).embed).toBe('chn/2023/?theme=dark&ui=none');
    const pair = decodeCompare('?a=chn/2022&b=chn/2023', known(fixture));
    expect(shareCompare(fixture, pair, { theme: 'dark' }, gone('compare/?a=rus/2022&b=chn/2024&flow=export')).embed).toBe('compare/?a=rus/2022&b=chn/2024&flow=export&theme=dark');
  });
});

describe('tableMetadata', () => {
  it('describes every column of both tables, and carries title, version, sources and disclaimer', () => {
    const selection = select(fixture, view({ year: 2022, partners: ['chn'] }));
    const figures = selection.arcs.map(({ fact }) => fact);
    expect(viewCsv(fixture, selection).split('\n')[0]).toBe(COLUMNS.join(','));
    for (const columns of [COLUMNS, HEADER]) {
      const told = JSON.parse(tableMetadata(fixture, { file: 'table.csv', title: 'T', columns, figures, lang: 'en' })) as { tableSchema: { columns: { name: string; 'dc:description': { '@value': string } }[] } };
      expect(told).toMatchObject({ url: 'table.csv', 'dc:title': 'T', 'schema:version': fixture.version, 'dc:description': expect.stringMatching(/take no side/) });
      expect(told).toHaveProperty('dc:source.0.@id');
      expect(told.tableSchema.columns.map(({ name }) => name)).toEqual([...columns]);
      expect(told.tableSchema.columns.filter((column) => column['dc:description']['@value'] === '')).toEqual([]);
    }
  });
});

// The table of the page as CSV, and the metadata of both tables.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { VIEW_COLUMNS, viewCsv } from '#lib/files/csv.ts';
import { tableMetadata } from '#lib/files/csvw.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { HEADER } from './csv.ts';

describe('tableMetadata', () => {
  it('describes every column of both tables, and contains title, version, sources and disclaimer', () => {
    const selection = select(fixture, { ...defaultView(availableValues(fixture)), year: 2022, partners: ['chn'] });
    const figures = selection.arcs.map(({ fact }) => fact);
    expect(viewCsv(fixture, selection).split('\n')[0]).toBe(VIEW_COLUMNS.join(','));
    for (const columns of [VIEW_COLUMNS, HEADER]) {
      const metadata = JSON.parse(tableMetadata(fixture, { file: 'table.csv', title: 'T', columns, figures, lang: 'en' })) as {
        tableSchema: { columns: { name: string; 'dc:description': { '@value': string } }[] };
      };
      expect(metadata).toMatchObject({
        url: 'table.csv',
        'dc:title': 'T',
        'schema:version': fixture.version,
        'dc:description': expect.stringMatching(/take no side/)
      });
      expect(metadata).toHaveProperty('dc:source.0.@id');
      expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual([...columns]);
      expect(metadata.tableSchema.columns.filter((column) => column['dc:description']['@value'] === '')).toEqual([]);
    }
  });
});

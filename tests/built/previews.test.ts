// The files beside an exported view.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { exported } from '#lib/server/export-rule.ts';
import { iframeCode } from '#lib/share/embed-code.ts';
import { BUILD, SAMPLE } from '../serve.ts';
import { membersIn } from '../unit/raw-trade.ts';
import { pages, text } from './export.ts';

/** Every exported view of the site: its folder, and the parts of its path. */
const views = pages.flatMap((page) => {
  const [, lang = '', partners = '', year = ''] = /^((?:ko|zh|ru)\/)?([a-z]{3}(?:-[a-z]{3})*)\/(\d{4})\/index\.html$/.exec(page) ?? [];
  return partners ? [{ lang, partners, year, folder: `${lang}${partners}/${year}` }] : [];
});

describe('the files beside an exported view', () => {
  test('are its own preview, a table with metadata, and an oEmbed response', () => {
    const due = exported({ sample: SAMPLE !== undefined }).flatMap(({ addresses }) => addresses.filter((address) => address.endsWith('view.json')));
    expect(due.length).toBeGreaterThan(50);
    expect(views.map(({ folder }) => `${folder}/view.json`).toSorted()).toEqual(due.toSorted());
    const seen = new Map<string, string>();
    for (const { lang, partners, year, folder } of views) {
      const png = readFileSync(join(BUILD, folder, 'poster.png'));
      expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)], folder).toEqual(['PNG', 1200, 630]);
      expect(text(`${folder}/poster.svg`), folder).toContain(year);
      // Partners, year and language are in the image, so only views of the same countries share one: before 1992, Russia’s shows the Soviet
      // Union.
      const bytes = png.toString('latin1');
      const countries = `${lang}${membersIn(partners.split('-'), Number(year)).join('-')}/${year}`;
      expect(seen.get(bytes) ?? countries, folder).toBe(countries);
      seen.set(bytes, countries);

      const html = text(`${folder}/index.html`);
      expect(html, folder).toMatch(new RegExp(`property="og:image" content="[^"]+/${lang}${partners}/${year}/poster.png"`));
      expect(text(`${folder}/table.csv`), folder).toMatch(
        /^partner,year,direction,value_usd,valuation,evidence,publication,status,source_ids,source_urls,month\n/
      );
      const table = JSON.parse(text(`${folder}/table.csv-metadata.json`)) as Record<string, unknown>;
      expect(table, folder).toMatchObject({ url: 'table.csv', 'dc:title': expect.stringContaining(year), 'schema:version': atlas.version });
      // Catalogues of each language are tested elsewhere; here the English one has its disclaimer.
      if (lang === '') expect(table, folder).toMatchObject({ 'dc:description': expect.stringMatching(/take no side/) });
      else expect(table['dc:description'], folder).toEqual(expect.stringMatching(/\S.{20}/));

      const answer = JSON.parse(text(`${folder}/oembed.json`)) as Record<string, unknown>;
      expect(answer, folder).toMatchObject({
        version: '1.0',
        type: 'rich',
        width: expect.any(Number),
        height: expect.any(Number),
        thumbnail_width: 1200,
        thumbnail_height: 630
      });
      const address = new URL(`/embed/${lang}${partners}/${year}/`, String(answer['provider_url'])).href;
      expect(answer['html'], folder).toBe(
        iframeCode({ address, title: String(answer['title']), width: Number(answer['width']), height: Number(answer['height']) })
      );
      expect(answer['thumbnail_url'], folder).toBe(new URL(`/${lang}${partners}/${year}/poster.png`, address).href);
    }
  });
});

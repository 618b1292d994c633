// Responses of the routes for the files beside a view: images, table, its metadata, view.json.
import { LRUCache } from 'lru-cache';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { drawSvgFile } from '#lib/static-map/svg-file.ts';
import { siteRoot } from '#lib/store/site-root.ts';
import { headline } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { png } from './png.ts';
import { decode, encode } from '#lib/view/address.ts';
import type { PagePath } from '#lib/view/pages.ts';
import { shortAddress } from '#lib/share/embed-code.ts';
import { VIEW_COLUMNS, viewCsv } from '#lib/files/csv.ts';
import { tableMetadata } from '#lib/files/csvw.ts';
import { viewDocument } from '#lib/files/view-document.ts';

/** Makes the response for a file beside a view from its selection, its address below the site's root, and that root. */
export type FileMaker = (selection: Selection, address: string, site: string) => Promise<Response> | Response;

/** The SVG files drawn last, by address: whoever requests a view's SVG and PNG, as the export does, has it drawn once. */
const drawn = new LRUCache<string, string>({ max: 16 });

function svgFile(selection: Selection, address: string, site: string): string {
  const key = `${site} ${address}`;
  const svg = drawn.get(key) ?? drawSvgFile(atlas, selection, shortAddress(site));
  drawn.set(key, svg);
  return svg;
}

export const posterSvg: FileMaker = (selection, address, site) => answer(svgFile(selection, address, site), 'image/svg+xml');

export const posterPng: FileMaker = async (selection, address, site) => answer(await png(() => svgFile(selection, address, site)), 'image/png');

export const tableCsv: FileMaker = (selection) => answer(viewCsv(atlas, selection), 'text/csv; charset=utf-8');

export const tableJson: FileMaker = (selection, address) =>
  answer(
    tableMetadata(atlas, {
      file: `table.csv${queryOf(address)}`,
      title: headline(atlas, selection),
      columns: VIEW_COLUMNS,
      figures: selection.arcs.map(({ fact }) => fact),
      lang: selection.view.lang
    }),
    'application/csvm+json'
  );

export const viewJson: FileMaker = (selection, address, site) =>
  answer(JSON.stringify(viewDocument(atlas, selection, new URL(address, site).href)), 'application/json');

/** The route of such a file. hooks.server.ts has checked that the address is a view's. */
export function fileRoute(make: FileMaker): {
  readonly GET: (event: { readonly params: Partial<PagePath> & { lang?: string }; readonly url: URL }) => Promise<Response> | Response;
} {
  return {
    GET: ({ params, url }) => {
      const view = decode(params.partners, params.year, url.search, availableValues(atlas), params.lang);
      return make(select(atlas, view), encode(view, availableValues(atlas)), siteRoot(url));
    }
  };
}

/** A response with a content type. */
export function answer(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } });
}

function queryOf(address: string): string {
  return /\?.*$/.exec(address)?.[0] ?? '';
}

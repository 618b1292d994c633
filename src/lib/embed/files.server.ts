import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { drawFile } from '#lib/poster/file.ts';
import { png } from '#lib/poster/png.server.ts';
import { headline } from '#lib/selection/describe.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { decode, encode } from '#lib/view/address.ts';
import { pages, type PagePath } from '#lib/view/pages.ts';
import { short } from './code.ts';
import { COLUMNS, viewCsv } from './csv.ts';
import { tableMetadata } from './csvw.ts';

/** A file that lies beside every view, here and under embed/, made while the site is built. */
export type Make = (selection: Selection, path: string, site: string) => Promise<Response> | Response;

export const posterSvg: Make = (selection, _path, site) => answer(drawFile(atlas, selection, short(site)), 'image/svg+xml');

const pictures = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Drawn once, for the page and for its embed. */
export const posterPng: Make = async (selection, path, site) => {
  let picture = pictures.get(path);
  if (!picture) pictures.set(path, (picture = png(drawFile(atlas, selection, short(site)))));
  return answer(await picture, 'image/png');
};

export const tableCsv: Make = (selection) => answer(viewCsv(atlas, selection), 'text/csv; charset=utf-8');

/** Beside the page's table alone: the embed's is the same one. */
export const tableJson: Make = (selection) => answer(tableMetadata(atlas, {
  file: 'table.csv', title: headline(atlas, selection), columns: COLUMNS, figures: selection.arcs.map(({ fact }) => fact), lang: selection.view.lang
}), 'application/csvm+json');

/** What a route of such a file exports: all views' addresses, and the answer for one. */
export function fileRoute(make: Make): {
  readonly entries: () => PagePath[];
  readonly GET: (event: { readonly params: Partial<PagePath>; readonly url: URL }) => Promise<Response> | Response;
} {
  return {
    entries: () => pages(known(atlas)),
    GET: ({ params, url }) => {
      const view = decode(params.partners, params.year, '', known(atlas));
      const path = encode(view, known(atlas));
      if (path !== `${params.partners}/${params.year}/`) return new Response('There is no such view.', { status: 404 });
      // The site's root is what stands before the view in the address, less "embed/".
      const before = url.pathname.slice(0, url.pathname.lastIndexOf(path)).replace(/embed\/$/, '');
      return make(select(atlas, view), path, new URL(before, url).href);
    }
  };
}

/** A file of a type. */
export function answer(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } });
}

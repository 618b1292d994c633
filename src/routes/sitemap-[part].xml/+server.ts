import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listedPaths } from '#lib/embed/listed.server.ts';
import { partsOf, sitemapPart } from '#lib/embed/sitemap.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** Of one part alone, sitemap.xml is it. */
export const entries: EntryGenerator = () => (partsOf(listedPaths) === 1 ? [] : Array.from({ length: partsOf(listedPaths) }, (_, i) => ({ part: String(i + 1) })));

export const GET: RequestHandler = ({ params, url }) => {
  const part = /^[1-9]\d*$/.test(params.part) ? sitemapPart(new URL(resolve('/'), url).href, listedPaths, Number(params.part)) : null;
  if (part === null) error(404);
  return new Response(part, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

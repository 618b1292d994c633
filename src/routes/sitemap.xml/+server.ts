import { listedPaths } from '#lib/server/listed.ts';
import { sitemap } from '#lib/server/sitemap.ts';
import { siteRoot } from '#lib/reader/site-root.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
  new Response(sitemap(siteRoot(url), listedPaths), { headers: { 'content-type': 'application/xml; charset=utf-8' } });

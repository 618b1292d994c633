// The sitemap, or the index of its parts.
import { sitemapPages } from '#lib/server/sitemap-pages.ts';
import { sitemap } from '#lib/server/sitemap.ts';
import { siteRoot } from '#lib/store/site-root.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
  new Response(sitemap(siteRoot(url), sitemapPages), { headers: { 'content-type': 'application/xml; charset=utf-8' } });

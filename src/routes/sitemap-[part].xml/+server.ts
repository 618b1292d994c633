// One part of the sitemap, if it has several.
import { error } from '@sveltejs/kit';
import { sitemapPages } from '#lib/server/sitemap-pages.ts';
import { sitemapPart } from '#lib/server/sitemap.ts';
import { siteRoot } from '#lib/store/site-root.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => {
  const part = /^[1-9]\d*$/.test(params.part) ? sitemapPart(siteRoot(url), sitemapPages, Number(params.part)) : null;
  if (part === null) error(404);
  return new Response(part, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

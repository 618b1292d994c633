import { resolve } from '$app/paths';
import { listedPaths } from '#lib/embed/listed.server.ts';
import { sitemap } from '#lib/embed/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
  new Response(sitemap(new URL(resolve('/'), url).href, listedPaths), { headers: { 'content-type': 'application/xml; charset=utf-8' } });

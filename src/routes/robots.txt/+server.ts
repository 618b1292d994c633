// robots.txt.
import { robots } from '#lib/server/sitemap.ts';
import { siteRoot } from '#lib/store/site-root.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => new Response(robots(siteRoot(url)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

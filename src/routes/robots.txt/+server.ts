import { resolve } from '$app/paths';
import { robots } from '#lib/embed/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => new Response(robots(new URL(resolve('/'), url).href), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

// The licences of the software in the site's pages.
import { licenceNotices } from '#lib/server/licence-notices.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => new Response(licenceNotices('src', 'node_modules'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

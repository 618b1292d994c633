import { notices } from '#lib/server/notices.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => new Response(notices('src', 'node_modules'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

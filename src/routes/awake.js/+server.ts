import { bundle } from '../embed.js/bundle.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () =>
  new Response(await bundle('awake.ts'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

import { resolve } from '$app/paths';
import { changes } from '#lib/atlas/changes.ts';
import { feed } from '#lib/panels/release/feed.ts';
import type { RequestHandler } from './$types';


export const GET: RequestHandler = ({ url }) =>
  new Response(feed(changes, new URL(resolve('/'), url).href), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });

// The Atom feed of the log of changes.
import { changes } from '#lib/atlas/changes.ts';
import { feed } from '#lib/panels/changes/feed.ts';
import { siteRoot } from '#lib/store/site-root.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
  new Response(feed(changes, siteRoot(url)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });

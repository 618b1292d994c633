// The routes of oEmbed: the endpoint, and the file beside a page, `chn/2023/oembed.json`.
import { base } from '$app/paths';
import { atlas } from '#lib/atlas/load.ts';
import { stories } from '#lib/atlas/stories.ts';
import { siteRoot } from '#lib/store/site-root.ts';
import { answerOembed } from './oembed.ts';

/** Responds to a request to the endpoint. */
export function oembedEndpoint(url: URL): Response {
  return respond(url.searchParams, siteRoot(url));
}

/** Parameters for oEmbed, not for the page. */
const OWN = ['url', 'format', 'maxwidth', 'maxheight'] as const;

/** Responds for the page beside the file at `url`; the other parameters of the query belong to that page. */
export function oembedFile(url: URL): Response {
  const site = siteRoot(url);
  const query = new URLSearchParams(url.search);
  const page = new URL(url.pathname.slice(`${base}/`.length).replace(/[^/]*$/, ''), site);
  page.search = String(new URLSearchParams([...query].filter(([name]) => !OWN.some((own) => own === name))));
  query.set('url', page.href);
  query.delete('format');
  return respond(query, site);
}

function respond(query: URLSearchParams, site: string): Response {
  const { status, type, body } = answerOembed(query, site, atlas, stories);
  return new Response(body, { status, headers: { 'content-type': type } });
}

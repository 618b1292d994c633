// The routes of oEmbed: the endpoint, and the answer that lies beside a page, `chn/2023/oembed.json`.
import { base } from '$app/paths';
import { atlas } from '#lib/atlas/load.ts';
import { stories } from '#lib/atlas/stories.ts';
import { siteRoot } from '#lib/store/site-root.ts';
import { answerOembed } from './oembed.ts';

/** Answers a request to the endpoint. */
export function oembedEndpoint(url: URL): Response {
  return respond(url.searchParams, siteRoot(url));
}

/** Parameters that are the consumer's and not of the page. */
const OWN = ['url', 'format', 'maxwidth', 'maxheight'] as const;

/** Answers for the page in whose folder the file at `url` lies, with the rest of the query as that page's. */
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

// Hooks of the server: canonical redirects, the cache of responses, the rendering queue, and what is added to every page.
import type { Handle, HandleServerError, RequestEvent, ResolveOptions, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import { env } from '$env/dynamic/private';
import { render } from 'svelte/server';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { stories } from '#lib/atlas/stories.ts';
import { withFirstStyles } from '#lib/head/first-styles.ts';
import { withOembedFile } from '#lib/head/oembed-links.ts';
import { deferStart, START_SCRIPT } from '#lib/startup/defer-start.ts';
import NotFoundText from '#lib/panels/NotFoundText.svelte';
import { pagesWithoutView } from '#lib/panels/sources/publishers.ts';
import { findRecord } from '#lib/selection/find-record.ts';
import { siteRoot, stateSiteRoot } from '#lib/store/site-root.ts';
import { AnswerCache } from '#lib/server/cache.ts';
import { cachingOf, headersOf } from '#lib/server/headers.ts';
import { Overloaded, Queue } from '#lib/server/queue.ts';
import { parseSiteOrigin } from '#lib/server/site-origin.ts';
import { decode } from '#lib/view/address.ts';
import { canonicalAddress } from '#lib/view/canonical.ts';
import { langOf } from '#lib/view/lang.ts';
import { rootAttributes } from '#lib/view/root.ts';
import { LANGS, type Selected } from '#lib/view/view.ts';
import { gaps } from '#lib/words/missing-translations.ts';
import { pageWords } from '#lib/words/page.ts';

// A message missing in a language fails the build, which runs this file before any page.
const missing = Object.entries(import.meta.glob<Record<string, object>>(['./lib/words/*.ts', '!./lib/words/*.test.ts'], { eager: true })).flatMap(
  ([file, catalogues]) =>
    Object.values(catalogues)
      .filter((catalogue): catalogue is Record<string, unknown> => LANGS.some((lang) => lang in catalogue))
      .flatMap((catalogue) => gaps({ ...Object.fromEntries(LANGS.map((lang) => [lang, {}])), ...catalogue }))
      .map((path) => `${file.replace('./lib', 'src/lib')}: no message at ${path}; write it in that language`)
);
if (missing.length > 0) throw new Error(`Every message must exist in ${LANGS.join(', ')}.\n${missing.join('\n')}`);

/** Routes of pages that other sites frame. */
const EMBEDS = new Set<string | null>(['/embed/[[lang=lang]]/[partners]/[year]', '/embed/[[lang=lang]]/story/[story]', '/embed/[[lang=lang]]/compare']);

/** The only address beside views that depends on its query. */
const OEMBED = '/oembed';

/** The page with which a static host responds to a wrong address, 404.html. */
const FALLBACK = '/[fallback]';

/** The content of 404.html without JavaScript; with it the application shows the same in the reader's language. */
function withoutScripts(html: string): string {
  const { head, body } = render(NotFoundText, { props: { lang: 'en', root: `${base}/`, missing: true } });
  return html
    .replace('</head>', () => `<title>${pageWords.en.notFoundTitle}</title></head>`)
    .replace('</body>', () => `<noscript>${head}<main>${body}</main></noscript></body>`);
}

export const init: ServerInit = () => {
  if (env['SITE_ORIGIN']) stateSiteRoot(parseSiteOrigin(env['SITE_ORIGIN']).href);
};

/**
 * Whether responses become files of the static export. They differ from the server's in only these points: the policy is in the page (a
 * static host sends none), <html> has `data-static`, by which scripts know that the query has not been evaluated, notes about that are in
 * the page, and the head links to the oEmbed file beside the page instead of the endpoint.
 */
const STATIC = env['STATIC_EXPORT'] === 'yes';

/** Bytes of responses cached in memory. */
const CACHE_BYTES = 64 * 1024 * 1024;

const cache = new AnswerCache(STATIC ? 0 : CACHE_BYTES);
/** Pages are rendered one at a time; a longer queue could not be served in time. */
const rendering = new Queue({ waiting: 200, patience: 15_000 });
/** Seconds after which a refused client may try again. */
const RETRY_AFTER = '5';

const site = { ...availableValues(atlas), stories, pages: pagesWithoutView(atlas.sources), has: (selected: Selected) => findRecord(atlas, selected) !== null };

/**
 * Responds to every address: other spellings are redirected to the canonical address, responses are cached under it, and requests that
 * cannot be rendered in time are refused.
 */
export const handle: Handle = async ({ event, resolve }) => {
  if (event.url.pathname === FALLBACK) return resolve(event, { transformPageChunk: ({ html }) => withFirstStyles(withoutScripts(html)) });
  if (building) return resolve(event);
  const { pathname, search } = event.url;
  const found = canonicalAddress(pathname, search, site);
  if (found?.redirect) return redirected(event.url, found.address);
  // Cached responses are rendered for the canonical query only, so that nothing else from an address gets into them.
  const address = found?.address ?? unnamed(event);
  if (event.route.id !== OEMBED) event.url.search = found ? (/\?.*$/.exec(found.address)?.[0] ?? '') : '';
  const state = address !== null && cache.has(address) ? 'hit' : 'miss';
  try {
    const response = await cache.respond(event.request, address, () => make(event, resolve));
    response.headers.set('x-cache', state);
    return response;
  } catch (error) {
    if (!(error instanceof Overloaded)) throw error;
    return new Response('The server has more to draw than it can. Please try again in a moment.\n', {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'retry-after': RETRY_AFTER }
    });
  }
};

type Resolve = Parameters<Handle>[0]['resolve'];

/** Renders the response to a request. Images have a queue of their own (server/png.ts). */
function make(event: RequestEvent, resolve: Resolve): Promise<Response> {
  const answer = async (): Promise<Response> => {
    const response = await resolve(event, optionsFor(event));
    return dressed(event.url, response.headers.get('content-type') === 'text/html' ? await ofPage(response) : response);
  };
  return event.route.id?.endsWith('.png') ? answer() : rendering.run(answer);
}

/** The cache key of other responses: the path of files and scripts; null for addresses that do not exist, which are unlimited in number. */
function unnamed({ url, route }: RequestEvent): string | null {
  return route.id !== null && route.id !== OEMBED && !route.id.includes('[') ? url.pathname : null;
}

function redirected(url: URL, address: string): Response {
  // Built from the site's own root, so that no path can redirect to another host.
  const location = new URL(siteRoot(url)).pathname + address.slice(1);
  return new Response(null, { status: 308, headers: { location, 'cache-control': 'public, max-age=3600' } });
}

/**
 * Moves the list of a page's modules from a header of several kilobytes, which some proxies refuse, to its start script. They are requested
 * when the application starts (lib/startup/load-app.ts).
 */
async function ofPage(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  const modules = (headers.get('link') ?? '').split(', ').flatMap((link) => /^<([^>]+)>; rel="modulepreload"/.exec(link)?.[1] ?? []);
  headers.delete('link');
  headers.set('content-type', 'text/html; charset=utf-8');
  const policy = STATIC ? `<meta http-equiv="content-security-policy" content="${headers.get('content-security-policy') ?? ''}">` : '';
  const html = (await response.text())
    .replace('<meta charset="utf-8" />', (tag) => tag + policy)
    .replace(` id="${START_SCRIPT}"`, (id) => (modules.length > 0 ? `${id} data-modules="${modules.join(' ')}"` : id));
  return new Response(html, { status: response.status, headers });
}

/** Removes notes that apply to static hosts only. The elements stay, because the application expects them. */
function withoutStaticNotes(html: string): string {
  return html.replaceAll(/(<noscript data-static(?:="")?>)[\s\S]*?(<\/noscript>)/g, '$1$2');
}

/** Adds the headers of server/headers.ts, and to the page's policy who may frame it. */
function dressed(url: URL, response: Response): Response {
  const { headers } = response;
  const location = headers.get('location');
  if (location?.startsWith('/')) headers.set('location', new URL(siteRoot(url)).pathname + location.replace(/^\/+/, ''));
  const framed = headersOf(url.pathname)['Content-Security-Policy'];
  const own = headers.get('content-security-policy');
  if (own && framed) headers.set('content-security-policy', `${own}; ${framed}`);
  headers.set('cache-control', cachingOf(url.pathname, response.status));
  return response;
}

/** Logs our own errors once, with their stack. A reader's wrong address is already in the log. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status >= 500) console.error(`${event.request.method} ${event.url.pathname}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { message };
};

/** Relative path from a page to the site's root, because pages may be served from folders that they do not know. */
function toRoot(url: URL): string {
  return '../'.repeat(url.pathname.slice(base.length + 1).split('/').length - 1);
}

function optionsFor({ route, url }: RequestEvent): ResolveOptions {
  const embedded = EMBEDS.has(route.id);
  // Sets language and theme of the address, so that they apply at first paint.
  const view = decode(undefined, undefined, url.search, availableValues(atlas), langOf({ pathname: url.pathname.slice(base.length + 1), search: url.search }));
  const asAsked = (html: string): string =>
    withFirstStyles(STATIC ? withOembedFile(html) : withoutStaticNotes(html)).replace(
      '<html lang="en">',
      `<html ${rootAttributes(view, embedded)}${STATIC ? ' data-static' : ''}>`
    );
  // Every page contains its start script as text. On pages of the site start-site.js runs it once all modules have loaded; in an embed
  // start-embed.js waits until the reader asks for the live map.
  const script = embedded ? 'start-embed.js' : 'start-site.js';
  return { transformPageChunk: ({ html }) => asAsked(deferStart(html, toRoot(url) + script)) };
}

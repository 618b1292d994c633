import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import { render } from 'svelte/server';
import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { asleep } from '#lib/embed/sleep.ts';
import NotFoundText from '#lib/panels/NotFoundText.svelte';
import { decode } from '#lib/view/address.ts';
import { langOf } from '#lib/view/lang.ts';
import { rootAttributes } from '#lib/view/root.ts';
import { LANGS } from '#lib/view/view.ts';
import { gaps } from '#lib/words/gaps.ts';
import { panelWords } from '#lib/words/panels.ts';

// A message that a language lacks fails the build, which runs this file before any page.
const missing = Object.entries(import.meta.glob<Record<string, object>>(['./lib/words/*.ts', '!./lib/words/*.test.ts'], { eager: true })).flatMap(([file, catalogues]) =>
  Object.values(catalogues)
    .filter((catalogue): catalogue is Record<string, unknown> => LANGS.some((lang) => lang in catalogue))
    .flatMap((catalogue) => gaps({ ...Object.fromEntries(LANGS.map((lang) => [lang, {}])), ...catalogue }))
    .map((path) => `${file.replace('./lib', 'src/lib')}: no message at ${path}; write it in that language`));
if (missing.length > 0) throw new Error(`Every message must be there in ${LANGS.join(', ')}.\n${missing.join('\n')}`);

/** Pages shown in other sites' articles. */
const EMBEDS = new Set<string | null>(['/embed/[[lang=lang]]/[partners]/[year]', '/embed/[[lang=lang]]/story/[story]', '/embed/compare']);

/** The page that a host answers a wrong address with, 404.html. */
const FALLBACK = '/[fallback]';

/** What 404.html says without scripts; with them the application says it in the reader's language. */
function withoutScripts(html: string): string {
  const { head, body } = render(NotFoundText, { props: { lang: 'en', root: `${base}/`, missing: true } });
  return html.replace('</head>', () => `<title>${panelWords.en.notFoundTitle}</title></head>`).replace('</body>', () => `<noscript>${head}<main>${body}</main></noscript></body>`);
}

/** Language and colours as the address asks for them, at first paint. */
function asAsked(html: string, { pathname, search }: Pick<URL, 'pathname' | 'search'>, embedded: boolean): string {
  const view = decode(undefined, undefined, search, known(atlas), langOf({ pathname, search }));
  return html.replace('<html lang="en">', `<html ${rootAttributes(view, embedded)}>`);
}

/** Embeds are sent asleep: picture and words, and no application until the reader asks for the live map. */
export const handle: Handle = ({ event, resolve }) => {
  if (event.url.pathname === FALLBACK) return resolve(event, { transformPageChunk: ({ html }) => withoutScripts(html) });
  // Query parameters are unknown while prerendering, and reading them there fails the build.
  const address = { pathname: event.url.pathname, search: building ? '' : event.url.search };
  if (!EMBEDS.has(event.route.id)) return resolve(event, { transformPageChunk: ({ html }) => asAsked(html, address, false) });
  const below = event.url.pathname.split('/embed/')[1]?.split('/').filter(Boolean) ?? [];
  return resolve(event, {
    preload: ({ type }) => type === 'css',
    transformPageChunk: ({ html }) => asAsked(asleep(html, `${'../'.repeat(below.length)}wake.js`), address, true)
  });
};

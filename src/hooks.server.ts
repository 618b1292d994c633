import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { render } from 'svelte/server';
import { asleep } from '#lib/embed/sleep.ts';
import NotFoundText from '#lib/panels/NotFoundText.svelte';
import { langOf } from '#lib/view/lang.ts';
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
const EMBEDS = new Set<string | null>(['/embed/[[lang=lang]]/[partners]/[year]', '/embed/[[lang=lang]]/story/[story]', '/embed/[[lang=lang]]/compare']);

/** The page that a host answers a wrong address with, 404.html. */
const FALLBACK = '/[fallback]';

/** What 404.html says without scripts; with them the application says it in the reader's language. */
function withoutScripts(html: string): string {
  const { head, body } = render(NotFoundText, { props: { lang: 'en', root: `${base}/`, missing: true } });
  return html.replace('</head>', () => `<title>${panelWords.en.notFoundTitle}</title></head>`).replace('</body>', () => `<noscript>${head}<main>${body}</main></noscript></body>`);
}

/** Embeds are sent asleep: picture and words, and no application until the reader asks for the live map. */
export const handle: Handle = ({ event, resolve }) => {
  if (event.url.pathname === FALLBACK) return resolve(event, { transformPageChunk: ({ html }) => withoutScripts(html) });
  const inLang = (html: string): string => html.replace('<html lang="en">', `<html lang="${langOf({ pathname: event.url.pathname.slice(base.length + 1), search: event.url.search })}">`);
  if (!EMBEDS.has(event.route.id)) return resolve(event, { transformPageChunk: ({ html }) => inLang(html) });
  const below = event.url.pathname.split('/embed/')[1]?.split('/').filter(Boolean) ?? [];
  return resolve(event, {
    preload: ({ type }) => type === 'css',
    transformPageChunk: ({ html }) => inLang(asleep(html, `${'../'.repeat(below.length)}wake.js`))
  });
};

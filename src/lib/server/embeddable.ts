// Reads an address copied from a browser, and finds what an article can embed of it. For oEmbed.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Story } from '#lib/atlas/stories.ts';
import { decode } from '#lib/view/address.ts';
import { decodeCompare } from '#lib/view/compare.ts';
import { isPathLang } from '#lib/view/lang.ts';
import { hasPage } from '#lib/view/pages.ts';
import { shareCompare, shareStory, shareView, type Share } from '#lib/share/share.ts';

/**
 * What can be shared of a page or an embed of the site; null for an address of another site, or one that has no such page. `site` is the
 * site's root. http: and https: are treated alike, since one redirects to the other.
 */
export function embeddable(address: string, site: URL, atlas: Atlas, stories: readonly Story[]): Share | null {
  const below = belowRoot(address, site);
  if (!below) return null;
  const { segments, search } = below;
  const embedded = segments[0] === 'embed';
  if (embedded) segments.shift();
  const lang = isPathLang(segments[0]) ? segments.shift() : undefined;
  const [first, second] = segments;
  const all = availableValues(atlas);
  if (segments.length === 0) return embedded ? null : shareView(atlas, decode(undefined, undefined, search, all, lang), {});
  if (segments.length === 1 && first === 'compare') {
    const { a, b } = decodeCompare(search, all);
    const language = decode(undefined, undefined, search, all, lang).lang;
    return shareCompare(atlas, { a: { ...a, lang: language }, b: { ...b, lang: language } }, {});
  }
  if (segments.length !== 2 || first === undefined || second === undefined) return null;
  const view = decode(first, second, search, all, lang);
  if (first === 'story') {
    const story = stories.find(({ id }) => id === second);
    return story ? shareStory(atlas, story, view, {}) : null;
  }
  return hasPage({ partners: first, year: second }, all) ? shareView(atlas, view, {}) : null;
}

/** The path segments of an address below the site's root, and its query; null if it is not below it. */
function belowRoot(address: string, site: URL): { segments: string[]; search: string } | null {
  try {
    const { protocol, host, pathname, search } = new URL(address);
    if (!/^https?:$/.test(protocol) || host !== site.host || !pathname.startsWith(site.pathname)) return null;
    const path = pathname.slice(site.pathname.length).replace(/\/$/, '');
    return { segments: path === '' ? [] : path.split('/').map(decodeURIComponent), search };
  } catch {
    // Not an address, or one with a stray %.
    return null;
  }
}

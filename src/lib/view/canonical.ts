// The canonical address of any request. The server uses it to redirect and as the key of its cache.
import type { AvailableValues, Lang } from '#lib/atlas/atlas.ts';
import { beside, decode, encode, encodeHome, encodePage } from './address.ts';
import { decodeCompare, encodeCompare } from './compare.ts';
import { addressInOwnLanguage } from './lang.ts';
import { without } from './query.ts';
import { LANGS, type Selected } from './view.ts';

/** What can have an address. */
export interface Site extends AvailableValues {
  readonly stories: readonly { readonly id: string; readonly steps: readonly { readonly id: string }[] }[];
  /** Paths of the pages without a view, without their last slash. */
  readonly pages: readonly string[];
  /** Whether the data has the record that an address selects. */
  has(selected: Selected): boolean;
}

export interface Canonical {
  /** The canonical address, path and query from the site's root (`/ko/chn/2023/?flow=export`). */
  readonly address: string;
  /** Whether the request's path differs, or its query has the language. The reader is then redirected to `address`. */
  readonly redirect: boolean;
}

/** Files beside every view, and those beside a comparison. */
const FILES: readonly string[] = ['poster.svg', 'poster.png', 'table.csv', 'table.csv-metadata.json', 'view.json', 'oembed.json'];
const COMPARE_FILES: readonly string[] = ['poster.svg', 'poster.png', 'oembed.json'];

/**
 * The canonical address of a page, an embed, or a file beside one: the language is in the path, partners are sorted, unknown and default
 * parameters are removed. Null for anything else: another file, or an address that does not exist. A response cached under this address
 * must be rendered for it, not for the query of the request. `pathname` is the path below the site's root, beginning with a slash.
 */
export function canonicalAddress(pathname: string, query: string, site: Site): Canonical | null {
  const segments = segmentsOf(pathname);
  if (!segments) return null;
  const { select } = decode(undefined, undefined, query, site);
  const search = select && !site.has(select) ? without(query, 'select') : query;
  const embed = segments[0] === 'embed';
  const [first, ...more] = embed ? segments.slice(1) : segments;
  const inPath = LANGS.find((lang) => lang === first);
  const path = inPath || first === undefined ? more : [first, ...more];
  const request: AddressRequest = { path, search, lang: decode(undefined, undefined, search, site, inPath).lang, site };
  const page = (embed ? null : homeOf(request)) ?? pageOf(request);
  // Only pages of the site have files beside them.
  const below = page === null ? fileOf(request) : embed ? `embed/${page}${liveOf(page, search)}` : page;
  if (below === null) return null;
  return { address: `/${below}`, redirect: `/${below}`.split('?')[0] !== pathname || addressInOwnLanguage({ pathname, search }) !== null };
}

/** An address, taken apart. */
interface AddressRequest {
  /** The path after the language. */
  readonly path: readonly string[];
  readonly search: string;
  readonly lang: Lang;
  readonly site: Site;
}

/** Pages that exist on the site only, not as embeds. */
function homeOf({ path, search, lang, site }: AddressRequest): string | null {
  const view = decode(undefined, undefined, search, site, lang);
  if (path.length === 0) return encodeHome(view, site);
  const name = path.join('/');
  return site.pages.includes(name) ? encodePage(`${name}/`, view) : null;
}

/** Pages that are also embeds: views, comparisons, stories. */
function pageOf({ path, search, lang, site }: AddressRequest): string | null {
  const [first, second] = path;
  if (path.length === 1 && first === 'compare') return encodeCompare(decodeCompare(search, site, lang), site);
  if (path.length !== 2) return null;
  const story = first === 'story' ? site.stories.find(({ id }) => id === second) : undefined;
  if (story) return encodePage(`story/${story.id}/`, decode(undefined, undefined, search, site, lang));
  return isView(first, second, site) ? encode(decode(first, second, search, site, lang), site) : null;
}

/** A file beside one of those. */
function fileOf(request: AddressRequest): string | null {
  const [name = '', ...folder] = [...request.path].reverse();
  const path = folder.reverse();
  const page = pageOf({ ...request, path });
  return page !== null && filesBeside(path, request.site).includes(name) ? beside(page, name) : null;
}

function filesBeside([first, second]: readonly string[], { stories }: Site): readonly string[] {
  if (first === 'compare') return COMPARE_FILES;
  return first === 'story' ? (stories.find(({ id }) => id === second)?.steps ?? []).map(({ id }) => `${id}.svg`).concat('oembed.json') : FILES;
}

/** The only parameter that an embed has and a view does not: whether its live map starts immediately. */
function liveOf(page: string, search: string): string {
  return new URLSearchParams(search).get('live') === '1' ? `${page.includes('?') ? '&' : '?'}live=1` : '';
}

/** Existing partners in any order, and a year with data. Anything else is not a view. */
function isView(partners = '', year = '', site: Site): boolean {
  const known = partners === 'all' || partners.split('-').every((id) => site.partners.includes(id));
  return known && site.years.some((one) => String(one) === year);
}

/** The segments of a path: decoded, lower case, without empty ones; null if it cannot be decoded. */
function segmentsOf(pathname: string): string[] | null {
  try {
    const segments = pathname
      .split('/')
      .map((part) => decodeURIComponent(part).toLowerCase())
      .filter((part) => part !== '');
    if (segments.at(-1) === 'index.html') segments.pop();
    // An escaped slash is part of a name, and no name here contains one.
    return segments.some((part) => part.includes('/')) ? null : segments;
  } catch {
    return null;
  }
}

import type { Lang } from '#lib/atlas/atlas.ts';
import type { AvailableValues } from '#lib/atlas/lookup.ts';
import { beside, decode, encode, encodeHome, encodePage } from './address.ts';
import { decodeCompare, encodeCompare } from './compare.ts';
import { addressInOwnLanguage, without } from './lang.ts';
import { STANDING } from './pages.ts';
import { LANGS, type Selected } from './view.ts';

/** What there is to have an address. */
export interface Site extends AvailableValues {
  readonly stories: readonly { readonly id: string; readonly steps: readonly { readonly id: string }[] }[];
  /** Whether the data have the thing that an address chooses. */
  has(selected: Selected): boolean;
}

export interface Canonical {
  /** The one address, path and query from the site's root on (`/ko/chn/2023/?flow=export`), of all that ask for the same. */
  readonly address: string;
  /** Whether the path is spelled otherwise, or the language is in the query: then the reader is sent to `address`. */
  readonly redirect: boolean;
}

/** Files beside every view, and those of them beside a comparison. */
const FILES: readonly string[] = ['poster.svg', 'poster.png', 'table.csv', 'table.csv-metadata.json', 'view.json', 'oembed.json'];
const COMPARE_FILES: readonly string[] = ['poster.svg', 'poster.png', 'oembed.json'];

/**
 * The canonical address of a page, of an embed, or of a file beside one, whatever it was asked for by: the language is in
 * the path, partners are in order, unknown and default parameters are gone. Null for what is none of these: the address
 * of another file, or of nothing at all. What is kept under the address must have been drawn for it, and not for the
 * query that asked. `pathname` is the path below the site's root, with a slash before it.
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
  const asked: Asked = { path, search, lang: decode(undefined, undefined, search, site, inPath).lang, site };
  const page = (embed ? null : homeOf(asked)) ?? pageOf(asked);
  // Files lie beside the page of the site alone.
  const below = page === null ? fileOf(asked) : embed ? `embed/${page}${liveOf(page, search)}` : page;
  if (below === null) return null;
  return { address: `/${below}`, redirect: `/${below}`.split('?')[0] !== pathname || addressInOwnLanguage({ pathname, search }) !== null };
}

/** An address, taken apart. */
interface Asked {
  /** Below the language. */
  readonly path: readonly string[];
  readonly search: string;
  readonly lang: Lang;
  readonly site: Site;
}

/** The pages that only the site has. */
function homeOf({ path, search, lang, site }: Asked): string | null {
  const view = decode(undefined, undefined, search, site, lang);
  if (path.length === 0) return encodeHome(view, site);
  const name = STANDING.find((one) => path.length === 1 && one === path[0]);
  return name === undefined ? null : encodePage(`${name}/`, view);
}

/** The pages that are also embeds: views, comparisons, stories. */
function pageOf({ path, search, lang, site }: Asked): string | null {
  const [first, second] = path;
  if (path.length === 1 && first === 'compare') return encodeCompare(decodeCompare(search, site, lang), site);
  if (path.length !== 2) return null;
  const story = first === 'story' ? site.stories.find(({ id }) => id === second) : undefined;
  if (story) return encodePage(`story/${story.id}/`, decode(undefined, undefined, search, site, lang));
  return isView(first, second, site) ? encode(decode(first, second, search, site, lang), site) : null;
}

/** A file beside one of those. */
function fileOf(asked: Asked): string | null {
  const [name = '', ...folder] = [...asked.path].reverse();
  const path = folder.reverse();
  const page = pageOf({ ...asked, path });
  return page !== null && filesBeside(path, asked.site).includes(name) ? beside(page, name) : null;
}

function filesBeside([first, second]: readonly string[], { stories }: Site): readonly string[] {
  if (first === 'compare') return COMPARE_FILES;
  return first === 'story' ? (stories.find(({ id }) => id === second)?.steps ?? []).map(({ id }) => `${id}.svg`).concat('oembed.json') : FILES;
}

/** The one parameter that an embed has and a view has not: its map starts at once. */
function liveOf(page: string, search: string): string {
  return new URLSearchParams(search).get('live') === '1' ? `${page.includes('?') ? '&' : '?'}live=1` : '';
}

/** Partners that exist, in any order, and a year with data; another one is no view, and must not look like one. */
function isView(partners = '', year = '', site: Site): boolean {
  const known = partners === 'all' || partners.split('-').every((id) => site.partners.includes(id));
  return known && site.years.some((one) => String(one) === year);
}

/** The parts of a path as they are meant: without escapes, in small letters, without empty ones; null where it is no text. */
function segmentsOf(pathname: string): string[] | null {
  try {
    const segments = pathname
      .split('/')
      .map((part) => decodeURIComponent(part).toLowerCase())
      .filter((part) => part !== '');
    if (segments.at(-1) === 'index.html') segments.pop();
    // An escaped slash is part of a name, and no name here has one.
    return segments.some((part) => part.includes('/')) ? null : segments;
  } catch {
    return null;
  }
}

// The language in addresses: how to read it, and how to change it.
import type { Lang } from '#lib/atlas/atlas.ts';
import { without } from './query.ts';
import { LANGS } from './view.ts';

/** A language that appears in the path: `ko/chn/2023/`, `embed/ko/chn/2023/`. English has no prefix. */
export type PathLang = Exclude<Lang, 'en'>;

export const PATH_LANGS: readonly PathLang[] = LANGS.filter((lang) => lang !== 'en');

export function isPathLang(text: string | undefined): text is PathLang {
  return PATH_LANGS.some((lang) => lang === text);
}

const LANGUAGE = `(?:(${PATH_LANGS.join('|')})/)?`;

/** The part of an embed's path before its view: `embed/`, and its language unless English (the second group). */
export const EMBED_PATH = new RegExp(`(^|/)embed/${LANGUAGE}`);

/** The same on the site, in a path below the site's root (the first group). */
const SITE_PATH = new RegExp(`^${LANGUAGE}`);

/** The prefix of a path for a language: `ko/`, and empty for English. */
export function langPath(lang: Lang): string {
  return lang === 'en' ? '' : `${lang}/`;
}

/** The part of an address that contains its language: the path below the site's root, or the whole path of an embed; and the query. */
type Address = Pick<URL, 'pathname' | 'search'>;

/** The language of an address: that of its query, which old addresses have, else of its path, else English. */
export function langOf({ pathname, search }: Address): Lang {
  const embed = EMBED_PATH.exec(pathname);
  const inPath = embed ? embed[2] : SITE_PATH.exec(pathname)?.[1];
  return queryLang(search) ?? (isPathLang(inPath) ? inPath : 'en');
}

/** A path in another language. */
export function inLang(pathname: string, lang: Lang): string {
  return EMBED_PATH.test(pathname) ? pathname.replace(EMBED_PATH, `$1embed/${langPath(lang)}`) : pathname.replace(SITE_PATH, langPath(lang));
}

/** Path and query with the query's language moved into the path; null if the query has none. */
export function addressInOwnLanguage({ pathname, search }: Address): string | null {
  const lang = queryLang(search);
  return lang ? inLang(pathname, lang) + without(search, 'lang') : null;
}

function queryLang(search: string): Lang | undefined {
  const text = new URLSearchParams(search).get('lang');
  return LANGS.find((lang) => lang === text);
}

import type { Lang } from '#lib/atlas/atlas.ts';
import { LANGS } from './view.ts';

/** A language whose embeds have pages of their own, `embed/ko/chn/2023/`. English has the plain address. */
export type PathLang = Exclude<Lang, 'en'>;

export const PATH_LANGS: readonly PathLang[] = LANGS.filter((lang) => lang !== 'en');

export function isPathLang(text: string | undefined): text is PathLang {
  return PATH_LANGS.some((lang) => lang === text);
}

/** What stands before a view in the path of its embed: `embed/`, and its language where it has pages of its own (the second group). */
export const EMBED_PATH = new RegExp(`(^|/)embed/(?:(${PATH_LANGS.join('|')})/)?`);

/** The part of an embed's path that says its language: `ko/`, and nothing for English. */
export function langPath(lang: Lang): string {
  return lang === 'en' ? '' : `${lang}/`;
}

/**
 * The address at which an embed has its page in the language that the query of `address` asks for; null where it asks for
 * none, and of comparisons, which have no page for each language.
 */
export function ownAddress(address: string): string | null {
  const url = new URL(address);
  const lang = LANGS.find((one) => one === url.searchParams.get('lang'));
  if (!lang || /\/embed\/compare\//.test(url.pathname)) return null;
  url.searchParams.delete('lang');
  url.pathname = url.pathname.replace(EMBED_PATH, `/embed/${langPath(lang)}`);
  return url.href;
}

/**
 * The language that an address asks for: its query, else its path below `embed/`, else English. For what stands on a page
 * before its view is known, or where none is.
 */
export function langOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Lang {
  const asked = new URLSearchParams(search).get('lang');
  const inPath = EMBED_PATH.exec(pathname)?.[2];
  return LANGS.find((lang) => lang === asked) ?? (isPathLang(inPath) ? inPath : 'en');
}

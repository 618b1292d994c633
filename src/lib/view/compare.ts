// Comparisons: two views side by side, and the codec of their addresses.
import type { AvailableValues } from '#lib/atlas/atlas.ts';
import { decode, encode } from './address.ts';
import { langPath } from './lang.ts';
import { defaultView, type View } from './view.ts';

/** Two views side by side. Each has its own partners and year; everything else is shared. */
export interface Compare {
  readonly a: View;
  readonly b: View;
}

/** What each side has of its own. */
export type Side = Pick<View, 'partners' | 'only' | 'year'>;

/**
 * Reads a comparison from a query: `?a=chn/2016&b=chn/2023`, several partners as `jpn-kor/2010`, the rest as in every address. It never
 * fails: a missing or malformed side becomes its default, the second newest year or the newest. `lang` is the language of the path.
 */
export function decodeCompare(search: string, known: AvailableValues, lang?: string): Compare {
  const query = new URLSearchParams(search);
  // Partners and year of the sides never come from the shared part of the query.
  query.delete('only');
  query.delete('month');
  const shared = decode(undefined, undefined, query.toString(), known, lang);
  const newest = defaultView(known).year;
  const before = known.years.at(-2) ?? newest;
  return {
    a: { ...shared, ...decodeSide(query.get('a'), before, known) },
    b: { ...shared, ...decodeSide(query.get('b'), newest, known) }
  };
}

/** The canonical address of a comparison, relative to the site's root or to `embed/`: `ko/compare/?a=chn/2016&b=chn/2023`. */
export function encodeCompare({ a, b }: Compare, known: AvailableValues): string {
  const rest = encode({ ...a, partners: 'all', only: [], month: null }, known).split('?')[1];
  return `${langPath(a.lang)}compare/?a=${encodeSide(a)}&b=${encodeSide(b)}${rest ? `&${rest}` : ''}`;
}

/** The filter that both sides use for their camera: the partners of either side, so that both maps show the same area. */
export function sharedCamera({ a, b }: Compare): Pick<View, 'partners' | 'only'> {
  const [left, right] = [comparedPartners(a), comparedPartners(b)];
  return left === 'all' || right === 'all' ? { partners: 'all', only: [] } : { partners: 'all', only: [...new Set([...left, ...right])].sort() };
}

/** The partners a side is filtered to, as one list. */
export function comparedPartners({ partners, only }: Side): 'all' | readonly string[] {
  return partners === 'all' ? (only.length > 0 ? only : 'all') : partners;
}

function decodeSide(text: string | null, year: number, known: AvailableValues): Side {
  const [, partners = 'all', digits = ''] = /^([a-z]+(?:-[a-z]+)*)\/(\d{4})\/?$/.exec(text ?? '') ?? [];
  const ids = partners === 'all' ? [] : partners.split('-');
  const wanted = known.years.find((entry) => String(entry) === digits);
  if (wanted === undefined || ids.some((id) => !known.partners.includes(id))) return { partners: 'all', only: [], year };
  const view = decode(partners, digits, '', known);
  return { partners: view.partners, only: view.only, year: wanted };
}

function encodeSide(side: Side): string {
  const ids = comparedPartners(side);
  return `${ids === 'all' ? 'all' : [...ids].sort().join('-')}/${side.year}`;
}

// Sources grouped by publisher and first letter, and the pages of the bibliography made of them.
import type { Source } from '#lib/atlas/atlas.ts';
import { PAGES_WITHOUT_VIEW } from '#lib/view/pages.ts';

/** A publisher and its sources. */
export interface Publisher {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Publishers with the same first letter. */
export interface Letter {
  /** A capital letter of the Latin alphabet, `0–9`, or null for a name in another script. */
  readonly initial: string | null;
  readonly publishers: readonly Publisher[];
  /** Number of their sources. */
  readonly count: number;
}

const DIGITS = '0–9';
/** All headings of the index, in order. */
const ORDER = [DIGITS, ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', null];

/** One shared collator: creating one for each comparison takes ten times as long. */
const collator = new Intl.Collator('en', { numeric: true });

/** Sources by publisher, publishers by first letter; letters without any are left out. */
export function byLetter(sources: readonly Source[]): Letter[] {
  const publishers = new Map<string, Source[]>();
  for (const source of sources) publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), source]);
  const letters = new Map<string | null, Publisher[]>();
  for (const [name, list] of [...publishers].sort(([a], [b]) => collator.compare(filed(a), filed(b)) || collator.compare(a, b))) {
    const initial = initialOf(name);
    letters.set(initial, [...(letters.get(initial) ?? []), { name, sources: list }]);
  }
  return ORDER.flatMap((initial) => {
    const list = letters.get(initial);
    return list ? [{ initial, publishers: list, count: list.reduce((sum, publisher) => sum + publisher.sources.length, 0) }] : [];
  });
}

/** A letter in addresses. */
export function letterName(initial: string | null): string {
  return initial === null ? 'other' : initial === DIGITS ? 'digits' : initial.toLowerCase();
}

/** The id of a letter's section on a page. It has a colon, which ids of sources do not. */
export function letterId(initial: string | null): string {
  return `publishers:${letterName(initial)}`;
}

/** The page with a source, below the site's root and the language. */
export function pageOfSource({ publisher }: Source): string {
  return `sources/${letterName(initialOf(publisher))}/`;
}

/** The pages of the bibliography that are not a letter's: the sources of each table, and all sources on one page. */
export const BY_TABLE = 'by-table';
export const ALL = 'all';

/** The paths of all pages without a view, without their last slash: the bibliography has one for each letter. */
export function pagesWithoutView(sources: readonly Source[]): string[] {
  const letters = new Set(sources.map(({ publisher }) => letterName(initialOf(publisher))));
  return [...PAGES_WITHOUT_VIEW, ...[...letters, BY_TABLE, ALL].map((name) => `sources/${name}`)];
}

/** The name without its article, as in a library catalogue, so that both spellings of a newspaper are together. */
function filed(name: string): string {
  return name.replace(/^the\s+/i, '');
}

function initialOf(name: string): string | null {
  const first = /[\p{L}\p{N}]/u.exec(filed(name).normalize('NFD'))?.[0].toUpperCase() ?? '';
  return /^[A-Z]/.test(first) ? first.charAt(0) : /^[0-9]$/.test(first) ? DIGITS : null;
}

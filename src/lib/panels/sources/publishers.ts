// Sources grouped by publisher and first letter.
import type { Source } from '#lib/atlas/atlas.ts';

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

/** The id of a letter's section on the page. It has a colon, which ids of sources do not. */
export function letterId(initial: string | null): string {
  return `publishers:${initial === null ? 'other' : initial === DIGITS ? 'digits' : initial.toLowerCase()}`;
}

/** The name without its article, as in a library catalogue, so that both spellings of a newspaper are together. */
function filed(name: string): string {
  return name.replace(/^the\s+/i, '');
}

function initialOf(name: string): string | null {
  const first = /[\p{L}\p{N}]/u.exec(filed(name).normalize('NFD'))?.[0].toUpperCase() ?? '';
  return /^[A-Z]/.test(first) ? first.charAt(0) : /^[0-9]$/.test(first) ? DIGITS : null;
}

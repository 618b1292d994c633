import type { Source } from '#lib/atlas/atlas.ts';

/** A publisher with what the tables take from it. */
export interface Publisher {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Publishers whose names begin alike. */
export interface Letter {
  /** A capital of the Latin alphabet, `0–9`, or null: a name that begins in another script. */
  readonly initial: string | null;
  readonly publishers: readonly Publisher[];
  /** Number of sources of all of them. */
  readonly count: number;
}

const DIGITS = '0–9';
/** All names of the index, in its order. */
const ORDER = [DIGITS, ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', null];

/** To compare by a collator of one's own each time takes ten times as long. */
const collator = new Intl.Collator('en', { numeric: true });

/** Sources by publisher, publishers by the first letter of their names; letters without any are left out. */
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

/** Where a letter stands on the page; ids of sources have no colon. */
export function letterId(initial: string | null): string {
  return `publishers:${initial === null ? 'other' : initial === DIGITS ? 'digits' : initial.toLowerCase()}`;
}

/** What a name is filed by: as in a library's catalogue, without its article, so that both spellings of a paper stand together. */
function filed(name: string): string {
  return name.replace(/^the\s+/i, '');
}

function initialOf(name: string): string | null {
  const first = /[\p{L}\p{N}]/u.exec(filed(name).normalize('NFD'))?.[0].toUpperCase() ?? '';
  return /^[A-Z]/.test(first) ? first.charAt(0) : /^[0-9]$/.test(first) ? DIGITS : null;
}

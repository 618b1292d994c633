// References in stories to rows, and numbers in rows.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { RECORD_KINDS, RECORDS, recordsOf, type RecordKind } from '#lib/atlas/records.ts';

type Row = { readonly id: string };

/** The tables to whose rows a text may refer. */
export const REFERABLE: readonly string[] = RECORD_KINDS.map((kind) => RECORDS[kind].table);

/** The kind of record of a table. */
export const kindIn = (table: string): RecordKind | undefined => RECORD_KINDS.find((kind) => RECORDS[kind].table === table);

/** `{id}` of trade.csv, `{table:id}`, `{table:id|share}`, or `[words]{table:id}`. */
export interface Ref {
  readonly table: string;
  readonly id: string;
  readonly part?: string;
  readonly label?: string;
}

/** Neither part contains its own opening bracket, so that a text of nothing but brackets takes no longer than another. */
const REF = /(?:\[([^[\]]*)\])?\{([^{}]*)\}/g;

/** A text as words and references, in order. */
export function spans(text: string): (string | Ref)[] {
  const found: (string | Ref)[] = [];
  let at = 0;
  for (const match of text.matchAll(REF)) {
    if (match.index > at) found.push(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [name = '', part] = (match[2] ?? '').split('|');
    const colon = name.indexOf(':');
    found.push({
      table: colon < 0 ? 'trade' : name.slice(0, colon),
      id: colon < 0 ? name : name.slice(colon + 1),
      ...(part !== undefined && { part }),
      ...(match[1] !== undefined && { label: match[1] })
    });
  }
  if (at < text.length) found.push(text.slice(at));
  return found;
}

/** The row of a reference, or undefined. */
export function rowOf(atlas: Atlas, { table, id }: Pick<Ref, 'table' | 'id'>): Row | undefined {
  const kind = kindIn(table);
  return kind && recordsOf(atlas, kind).find((row) => row.id === id);
}

/** Every number in a row, in its texts or as a value; texts have no thousands separators. */
function numbersOf(row: object): number[] {
  return (
    JSON.stringify(row)
      .replace(/(\d),(?=\d{3})/g, '$1')
      .match(/\d+(?:\.\d+)?/g) ?? []
  ).map(Number);
}

/** Whether a row contains a number of a text, as it is or in thousands, millions or billions, to the digits given. */
export function rowContainsNumber(row: object, number: number, digits = decimals(number)): boolean {
  const half = 0.5 * 10 ** -digits * (1 + 1e-9);
  return numbersOf(row).some((held) => held === number || [1e3, 1e6, 1e9].some((unit) => held >= unit / 10 && Math.abs(held / unit - number) <= half));
}

const decimals = (number: number): number => String(number).split('.')[1]?.length ?? 0;

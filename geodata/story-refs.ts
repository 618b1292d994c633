import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/kinds.ts';

type Row = { readonly id: string };

/** Tables that a text may point into: what their rows are called when chosen on the map, and the rows. */
export const TABLES: Readonly<Record<string, { readonly kind: Kind; readonly rows: (atlas: Atlas) => readonly Row[] }>> = {
  trade: { kind: 'fact', rows: (atlas) => atlas.trade },
  commodities: { kind: 'fact', rows: (atlas) => atlas.commodities },
  gateways: { kind: 'fact', rows: (atlas) => atlas.gateways },
  events: { kind: 'event', rows: (atlas) => atlas.events },
  partners: { kind: 'partner', rows: (atlas) => atlas.partners },
  crossings: { kind: 'crossing', rows: (atlas) => atlas.crossings },
  ports: { kind: 'port', rows: (atlas) => atlas.ports },
  zones: { kind: 'zone', rows: (atlas) => atlas.zones },
  areas: { kind: 'area', rows: (atlas) => atlas.areas },
  launch_sites: { kind: 'site', rows: (atlas) => atlas.launchSites },
  missile_tests: { kind: 'test', rows: (atlas) => atlas.missileTests },
  nuclear_tests: { kind: 'nuclear', rows: (atlas) => atlas.nuclearTests },
  danger_areas: { kind: 'danger', rows: (atlas) => atlas.dangerAreas },
  railways: { kind: 'railway', rows: (atlas) => atlas.railways }
};

/** The table of a name; a name such as "constructor" is none, though every object has it. */
export const tableOf = (name: string): (typeof TABLES)[string] | undefined => (Object.hasOwn(TABLES, name) ? TABLES[name] : undefined);

/** `{id}` of trade.csv, `{table:id}`, `{table:id|share}`, or `[words]{table:id}`. */
export interface Ref {
  readonly table: string;
  readonly id: string;
  readonly part?: string;
  readonly label?: string;
}

const REF = /(?:\[([^\]]*)\])?\{([^{}]*)\}/g;

/** A text as words and references, in order. */
export function pieces(text: string): (string | Ref)[] {
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
      ...(part !== undefined && { part }), ...(match[1] !== undefined && { label: match[1] })
    });
  }
  if (at < text.length) found.push(text.slice(at));
  return found;
}

/** The row that a reference names, or undefined. */
export function rowOf(atlas: Atlas, { table, id }: Pick<Ref, 'table' | 'id'>): Row | undefined {
  return tableOf(table)?.rows(atlas).find((row) => row.id === id);
}

/** Every number of a row, as it is written there or stands as a value; thousands are never grouped. */
function numbersOf(row: object): number[] {
  return (JSON.stringify(row).replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** Whether a row holds a number that a text gives, itself or in thousands, millions or billions, to the digits given. */
export function stands(row: object, number: number, digits = decimals(number)): boolean {
  const half = 0.5 * 10 ** -digits * (1 + 1e-9);
  return numbersOf(row).some((held) => held === number || [1e3, 1e6, 1e9].some((unit) => held >= unit / 10 && Math.abs(held / unit - number) <= half));
}

const decimals = (number: number): number => String(number).split('.')[1]?.length ?? 0;

import type { NamedId, Names, Position } from '#lib/atlas/atlas.ts';

interface Named {
  readonly name_en: string;
  readonly name_ko?: string | undefined;
  readonly name_zh?: string | undefined;
  readonly name_ru?: string | undefined;
}

export const names = (row: Named): Names => defined({ en: row.name_en, ko: row.name_ko, zh: row.name_zh, ru: row.name_ru });

export const named = (row: Named & { readonly id: string }): NamedId => ({ id: row.id, names: names(row) });

interface Placed {
  readonly lon: number | undefined;
  readonly lat: number | undefined;
  readonly position_basis: Position['basis'] | undefined;
  readonly accuracy_m: number | undefined;
  readonly position_note: string | undefined;
  readonly position_source: readonly string[] | undefined;
}

/** The position of a place, or undefined where the row has none. */
export function position(row: Placed): Position | undefined {
  if (row.lon === undefined || row.lat === undefined || row.position_basis === undefined) return undefined;
  return defined({
    lon: row.lon, lat: row.lat, basis: row.position_basis, accuracy: row.accuracy_m, note: row.position_note,
    sources: row.position_source ?? []
  });
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] }
  & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** The same object without the keys that are undefined, as the compiled file has it. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>;
}

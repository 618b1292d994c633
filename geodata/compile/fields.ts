// Fields that several kinds of record share: names, positions, and leaving out blank cells.

interface Named {
  readonly name_en: string;
  readonly name_ko?: string | undefined;
  readonly name_zh?: string | undefined;
  readonly name_ru?: string | undefined;
}

/** Names by language; English is always present. */
export const names = (row: Named) => defined({ en: row.name_en, ko: row.name_ko, zh: row.name_zh, ru: row.name_ru });

/** The name of a code or id in the tables. */
export const named = (row: Named & { readonly id: string }) => defined({ id: row.id, names: names(row) });

interface Placed<B extends string> {
  readonly lon: number | undefined;
  readonly lat: number | undefined;
  readonly position_basis: B | undefined;
  readonly accuracy_m: number | undefined;
  readonly position_note: string | undefined;
  readonly position_source: readonly string[] | undefined;
}

/** The position of a place, or undefined if the row has none. */
export function position<B extends string>(row: Placed<B>) {
  if (row.lon === undefined || row.lat === undefined || row.position_basis === undefined) return undefined;
  return defined({
    lon: row.lon,
    lat: row.lat,
    /** The basis of the position. `town`: the point is that of the named town, not of the place itself. */
    basis: row.position_basis,
    /** Radius in metres within which the place lies, or the distance between two sources; absent if unknown. */
    accuracy: row.accuracy_m,
    note: row.position_note,
    sources: row.position_source ?? []
  });
}

/** An object type in which every property that may be undefined is optional. */
type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without undefined properties, as in the compiled file. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>;
}

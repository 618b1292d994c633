// Parts that several kinds of record share: names, positions, and leaving out what a row does not say.

interface Named {
  readonly name_en: string;
  readonly name_ko?: string | undefined;
  readonly name_zh?: string | undefined;
  readonly name_ru?: string | undefined;
}

/** Names as known; English is always there. */
export const names = (row: Named) => defined({ en: row.name_en, ko: row.name_ko, zh: row.name_zh, ru: row.name_ru });

/** What a code or an id of the tables is called. */
export const named = (row: Named & { readonly id: string }) => defined({ id: row.id, names: names(row) });

interface Placed<B extends string> {
  readonly lon: number | undefined;
  readonly lat: number | undefined;
  readonly position_basis: B | undefined;
  readonly accuracy_m: number | undefined;
  readonly position_note: string | undefined;
  readonly position_source: readonly string[] | undefined;
}

/** The position of a place, or undefined where the row has none. */
export function position<B extends string>(row: Placed<B>) {
  if (row.lon === undefined || row.lat === undefined || row.position_basis === undefined) return undefined;
  return defined({
    lon: row.lon,
    lat: row.lat,
    /** How the position is known. `town`: the point is the named town's, not the thing's own. */
    basis: row.position_basis,
    /** Radius in metres within which the thing lies, or the distance between two sources; absent if unknown. */
    accuracy: row.accuracy_m,
    note: row.position_note,
    sources: row.position_source ?? []
  });
}

/** An object's type where a value that may be undefined is a key that may be absent. */
type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same object without the keys that are undefined, as the compiled file has it. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>;
}

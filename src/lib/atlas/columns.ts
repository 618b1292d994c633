// Rows of a part of the Atlas as columns: names stand once and like values side by side, which halves what a part weighs.

/** The columns of some rows by name; null where a row lacks one. All are equally long. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Rows as columns, in the order in which the rows first have them. No value of a row may be null. */
export function toColumns(rows: readonly object[]): Columns {
  const entries = rows.map((row) => new Map(Object.entries(row)));
  const names = [...new Set(entries.flatMap((row) => [...row.keys()]))];
  return Object.fromEntries(names.map((name) => [name, entries.map((row) => row.get(name) ?? null)]));
}

/** The rows of which `toColumns` has made columns. Their type is for the caller to know. */
export function fromColumns<Row extends object>(columns: Columns): Row[] {
  const names = Object.keys(columns);
  const [first] = Object.values(columns);
  return (first ?? []).map((_, i) => {
    const row: Record<string, unknown> = {};
    for (const name of names) {
      const value = columns[name]?.[i];
      if (value !== null) row[name] = value;
    }
    return row as Row;
  });
}

// Rows of a part of the Atlas as columns: each name occurs once and similar values are adjacent, which halves the size of a part.

/** The columns of some rows by name; null if a row lacks the property. All have the same length. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Rows as columns, in the order in which the rows first have them. No value of a row may be null. */
export function toColumns(rows: readonly object[]): Columns {
  const entries = rows.map((row) => new Map(Object.entries(row)));
  const names = [...new Set(entries.flatMap((row) => [...row.keys()]))];
  return Object.fromEntries(names.map((name) => [name, entries.map((row) => row.get(name) ?? null)]));
}

/** Restores the rows from which `toColumns` made columns. The caller knows their type. */
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

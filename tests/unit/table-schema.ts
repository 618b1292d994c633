// Reads a table by its published schema only, as an outsider would.
import type { Field, Schema } from './profile.ts';
import { records } from './rfc4180.ts';

/** A table read from its text and its schema. */
export interface Read {
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Violations, as `line column: why`. */
  readonly faults: readonly string[];
}

/** Reads a CSV file by its Table Schema (https://datapackage.org/standard/table-schema/): header, types, constraints, keys. */
export function readBySchema(csv: string, schema: Schema): Read {
  const [header = [], ...lines] = records(csv);
  const rows = lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
  const faults = lines.flatMap((cells, i) => (cells.length === header.length ? [] : [`${i + 2}: ${cells.length} cells`]));
  const names = schema.fields.map(({ name }) => name);
  if (header.join() !== names.join()) faults.push(`header: ${header.join()} is not ${names.join()}`);
  rows.forEach((row, i) => {
    for (const field of schema.fields) {
      const cell = row[field.name] ?? '';
      const why = schema.missingValues.includes(cell) ? (field.constraints.required ? 'is missing' : undefined) : misfit(cell, field);
      if (why !== undefined) faults.push(`row ${i + 1} ${field.name}: "${cell}" ${why}`);
    }
  });
  for (const key of [...(schema.primaryKey ? [schema.primaryKey] : []), ...(schema.uniqueKeys ?? [])]) {
    const seen = new Set<string>();
    for (const row of rows) {
      const value = JSON.stringify(key.map((name) => row[name]));
      if (seen.has(value)) faults.push(`key ${key.join()}: ${value} twice`);
      seen.add(value);
    }
  }
  for (const row of rows) {
    if (schema.primaryKey?.some((name) => schema.missingValues.includes(row[name] ?? ''))) faults.push(`primary key ${schema.primaryKey.join()}: blank`);
  }
  return { rows, faults };
}

function misfit(cell: string, field: Field): string | undefined {
  switch (field.type) {
    case 'string': {
      if (field.format === 'uri' && !URL.canParse(cell)) return 'is no address';
      const { pattern, enum: options } = field.constraints;
      if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) return `does not match ${pattern}`;
      return options === undefined || options.includes(cell) ? undefined : `is none of ${options.join()}`;
    }
    case 'integer':
    case 'number': {
      const shape = field.type === 'integer' ? /^[+-]?\d+$/ : /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;
      if (!shape.test(cell)) return `is no ${field.type}`;
      const { minimum = -Infinity, maximum = Infinity } = field.constraints;
      return Number(cell) >= minimum && Number(cell) <= maximum ? undefined : `is not within ${minimum} and ${maximum}`;
    }
    case 'date':
      return isDay(cell) ? undefined : 'is no day';
  }
}

/** A day of the calendar: Date.parse would accept 30 February as 2 March. */
function isDay(cell: string): boolean {
  const time = Date.parse(cell);
  return /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(cell);
}

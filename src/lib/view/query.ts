// Queries of addresses, in which characters that are legal stay readable.

/** A query without some of its parameters. */
export function without(search: string, ...names: readonly string[]): string {
  const query = new URLSearchParams(search);
  for (const name of names) query.delete(name);
  return query.size > 0 ? `?${readable(query.toString())}` : '';
}

/** A query with characters unescaped that are legal in it and keep it readable. */
export function readable(query: string): string {
  return query.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** A query with one parameter set, or without it if the value is null; the others stay as they are. */
export function withParameter(search: string, name: string, value: string | null): string {
  if (value === null) return without(search, name);
  const query = new URLSearchParams(search);
  query.set(name, value);
  return `?${readable(query.toString())}`;
}

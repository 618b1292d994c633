/** Groups items by key. Keys and items keep their order. */
export function group<T, K extends string>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let last: K | undefined;
  let open: T[] = [];
  for (const item of items) {
    const name = key(item);
    // Tables are sorted, so that most rows belong to the group of the row before.
    if (name !== last) {
      open = groups.get(name) ?? [];
      if (open.length === 0) groups.set(name, open);
      last = name;
    }
    open.push(item);
  }
  return groups;
}

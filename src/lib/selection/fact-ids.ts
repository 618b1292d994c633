// Ids of the figures behind sums and headlines, so that tests and readers can trace an amount.
import type { Selection } from './selection.ts';

/** Ids of the figures behind the calculated sums and sentences of views, as `joinIds` writes them; undefined if there are none. */
export function factIdsOf(...selections: readonly Selection[]): string | undefined {
  const sums = selections.flatMap(({ totals, undivided }) => [totals.export, totals.import, totals.undirected, undivided]);
  return joinIds(sums.flatMap((sum) => sum?.facts.map((fact) => fact.id) ?? []));
}

/**
 * Ids for an attribute, with spaces between; undefined if there are none. Those that differ only in partner, in year or in publication are
 * written once with braces, as in a shell: `{chn,rus}-2023-export-wits`. A page may name two hundred, several times.
 */
export function joinIds(ids: readonly string[]): string | undefined {
  const split = ids.map((id) => id.split('-'));
  const texts = [0, 1, 3].map((part) => braced(split, part)).sort((a, b) => a.length - b.length);
  return texts[0] || undefined;
}

/** The ids that `joinIds` has joined. */
export function splitIds(text: string): string[] {
  return text.split(' ').flatMap((word) => {
    const [, before = '', among, after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(word) ?? [];
    return among === undefined ? word : among.split(',').map((part) => before + part + after);
  });
}

/** Joins ids that differ only in one of their parts, which hyphens separate. `ids`: the parts of each. */
function braced(ids: readonly (readonly string[])[], part: number): string {
  const groups = new Map<string, { readonly parts: readonly string[]; readonly among: string[] }>();
  for (const parts of ids) {
    const rest = having(parts, part, '');
    const group = groups.get(rest);
    if (group) group.among.push(parts[part] ?? '');
    else groups.set(rest, { parts, among: [parts[part] ?? ''] });
  }
  return [...groups.values()].map(({ parts, among }) => having(parts, part, among.length > 1 ? `{${among.join(',')}}` : (among[0] ?? ''))).join(' ');
}

/** An id with another text in one of its parts. */
const having = (parts: readonly string[], part: number, text: string): string => parts.map((own, i) => (i === part ? text : own)).join('-');

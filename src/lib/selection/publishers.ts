import type { Atlas } from '#lib/atlas/atlas.ts';
import { sourceOf } from '#lib/atlas/lookup.ts';
import type { Selection } from './selection.ts';

/** The publishers to name on a picture, by one source of each, and how many further publishers the view rests on. */
export interface Credit {
  readonly named: readonly string[];
  readonly more: number;
}

/** Most publishers named; more would be a bibliography, which the site has. */
const NAMED = 4;

/** Publishers of the figures first, in the order of the arcs; then those of everything else the view shows are counted. */
export function publishers(atlas: Atlas, selection: Selection): Credit {
  const first = new Map<string, string>();
  const ids = [...selection.arcs.flatMap((arc) => arc.fact.sources), ...selection.world.flatMap((fact) => fact.sources), ...selection.sources];
  for (const id of ids) {
    const { publisher } = sourceOf(atlas, id);
    if (!first.has(publisher)) first.set(publisher, id);
  }
  const all = [...first.values()];
  return { named: all.slice(0, NAMED), more: Math.max(0, all.length - NAMED) };
}

/** The same in words: names joined by semicolons, and the rest counted by `more`. */
export function publisherNames(atlas: Atlas, selection: Selection, more: (count: number) => string): string {
  const credit = publishers(atlas, selection);
  const names = credit.named.map((id) => sourceOf(atlas, id).publisher).join('; ');
  return credit.more > 0 ? `${names} ${more(credit.more)}` : names;
}

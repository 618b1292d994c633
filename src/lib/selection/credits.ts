import type { Atlas } from '#lib/atlas/atlas.ts';
import { byId, sourceOf } from '#lib/atlas/lookup.ts';
import type { Selection } from './selection.ts';

/** What a picture names as its sources. */
export interface Credit {
  /** Names of the publications that the figures are from, in the order of the arcs. */
  readonly publications: readonly string[];
  /** Where they were read: one source of each publisher. */
  readonly named: readonly string[];
  /** Publishers that the view rests on and that are not named. */
  readonly more: number;
}

/** Most publishers named; more would be a bibliography, which the site has. */
const NAMED = 4;

/** The publications and publishers of a view: those of the figures first, then those of everything else it shows. */
export function credit(atlas: Atlas, selection: Selection): Credit {
  const facts = [...selection.arcs.map((arc) => arc.fact), ...selection.world];
  const first = new Map<string, string>();
  for (const id of [...facts.flatMap((fact) => fact.sources), ...selection.sources]) {
    const { publisher } = sourceOf(atlas, id);
    if (!first.has(publisher)) first.set(publisher, id);
  }
  const publications = new Set(facts.flatMap((fact) => byId(atlas.publications, fact.publication ?? '')?.name ?? []));
  return { publications: [...publications], named: [...first.values()].slice(0, NAMED), more: Math.max(0, first.size - NAMED) };
}

interface CreditWords {
  readonly publications: string;
  readonly sources: string;
  more(count: number): string;
}

/** The same in words, for pictures: "Publications: A; B. Sources: C; D and 5 more." */
export function creditLine(atlas: Atlas, selection: Selection, words: CreditWords): string {
  const { publications, named, more } = credit(atlas, selection);
  const read = `${words.sources} ${named.map((id) => sourceOf(atlas, id).publisher).join('; ')}${more > 0 ? ` ${words.more(more)}` : ''}.`;
  return publications.length > 0 ? `${words.publications}: ${publications.join('; ')}. ${read}` : read;
}

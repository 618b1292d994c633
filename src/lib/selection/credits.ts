// Credits of publications and sources, for image files.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { byId, localName, sourceOf } from '#lib/atlas/lookup.ts';
import { punctuation } from '#lib/format/punctuation.ts';
import type { Selection } from './selection.ts';

/** The credits of a view. */
export interface Credit {
  /** Names of the publications of the figures, in the order of the arcs. */
  readonly publications: readonly string[];
  /** Named sources: one of each publisher. */
  readonly named: readonly string[];
  /** Number of publishers of the view that are not named. */
  readonly more: number;
}

/** Most publishers named; the full list is on the sources page. */
const NAMED = 4;

/** The publications and publishers of a view: first those of the figures, then those of everything else it shows. */
export function credit(atlas: Atlas, selection: Selection): Credit {
  const facts = [...selection.arcs.map((arc) => arc.fact), ...selection.world];
  const first = new Map<string, string>();
  for (const id of [...facts.flatMap((fact) => fact.sources), ...selection.sources]) {
    const { publisher } = sourceOf(atlas, id);
    if (!first.has(publisher)) first.set(publisher, id);
  }
  const publications = [...new Set(facts.map((fact) => fact.publication ?? ''))].flatMap((id) => byId(atlas.publications, id) ?? []);
  return {
    publications: publications.map(({ names }) => localName(names, selection.view.lang)),
    named: [...first.values()].slice(0, NAMED),
    more: Math.max(0, first.size - NAMED)
  };
}

interface CreditWords {
  readonly publications: string;
  readonly sources: string;
  more(count: number): string;
}

/** The credits as text: "Publications: A; B. Sources: C; D and 5 more." */
export function creditLine(atlas: Atlas, selection: Selection, words: CreditWords): string {
  const { publications, named, more } = credit(atlas, selection);
  const { colon, semicolon, space, stop } = punctuation[selection.view.lang];
  const read = `${words.sources}${space}${named.map((id) => sourceOf(atlas, id).publisher).join(semicolon)}${more > 0 ? `${space}${words.more(more)}` : ''}${stop}`;
  return publications.length > 0 ? `${words.publications}${colon}${publications.join(semicolon)}${stop}${space}${read}` : read;
}

// The selection: what follows from Atlas and View, which every room that draws or says something of a view is given.
import type { Partner } from '#lib/atlas/atlas.ts';
import type { Parts } from '#lib/layers/list.ts';
import type { View } from '#lib/view/view.ts';
import type { Figure } from './figures.ts';

/** One arc: the figure shown for a partner and direction, and every other statement of the same figure. */
export interface Arc {
  readonly partner: Partner & { readonly lon: number; readonly lat: number };
  readonly fact: Figure;
  /** Other figures for the same partner, year and direction, in order of preference. */
  readonly competing: readonly Figure[];
  /** One of many small ones: drawn thin, without arrowhead and label (minor-partners.ts). */
  readonly minor: boolean;
}

/** A partner that the map shows without a figure for the year or month. */
export interface Gap {
  readonly partner: Arc['partner'];
  /** The last year (in a view of a month: month) before it with a figure, in the same directions, series and goods; null where there is none. */
  readonly last: string | null;
}

/** A sum the page computes: of which facts, and over how many partners. */
export interface Sum {
  readonly value: number;
  readonly facts: readonly Figure[];
}

/** What follows from Atlas and View, with the items of every layer under its id (`crossings`, `ports` …). Every drawing room draws exactly this. */
export interface Selection extends Parts {
  readonly view: View;
  /** Partners in the filter that there were this year, with a figure or without. */
  readonly partners: readonly Partner[];
  /** Largest first; never contains `total` where both directions are shown from one publication. Zeros are included
   *  (a reported zero is a figure) but have no width. */
  readonly arcs: readonly Arc[];
  /** Partners in the filter without a figure of the directions shown for the year. */
  readonly notReported: readonly Partner[];
  /** Of these, the ones that the map marks all the same: those that the view names, and in a view of all partners China and Russia, or the Soviet Union. */
  readonly gaps: readonly Gap[];
  /** Sums over the arcs; null where no partner has a figure of that direction. `undirected` sums total-only figures. */
  readonly totals: { readonly export: Sum | null; readonly import: Sum | null; readonly undirected: Sum | null };
  /** Arcs whose figure is doubted and therefore in none of these sums; by direction, largest first. */
  readonly unsummed: readonly Arc[];
  /** Of a month in which one direction alone is known: both together, as published. It is told beside that direction, never drawn, and nothing is subtracted from it. */
  readonly undivided: Sum | null;
  /** A compiler's own total for all partners (KOTRA): cited beside the sums, never drawn. */
  readonly world: readonly Figure[];
  /** What countries report as one (the European Union): told beside the list, in no sum and never drawn, since each of them reports as well. */
  readonly groups: readonly Figure[];
  /** Ids of the sources of exactly what is shown, in alphabetical order. */
  readonly sources: readonly string[];
}

// The Selection: everything that follows from Atlas and View. All rooms that show a view receive it.
import type { Partner } from '#lib/atlas/atlas.ts';
import type { Parts } from '#lib/layers/list.ts';
import type { View } from '#lib/view/view.ts';
import type { Figure } from './figures.ts';

/** One arc: the figure shown for a partner and direction, and all other statements of the same figure. */
export interface Arc {
  readonly partner: Partner & { readonly lon: number; readonly lat: number };
  readonly fact: Figure;
  /** Other statements for the same partner, period and direction, in order of preference. */
  readonly competing: readonly Figure[];
  /** Whether it is one of many small ones: drawn thin, without arrowhead and label (minor-partners.ts). */
  readonly minor: boolean;
}

/** A partner that the map shows although it has no figure for the year or month. */
export interface Gap {
  readonly partner: Arc['partner'];
  /** The last earlier year (in a view of a month: month) with a figure in the same directions, series and goods; null if there is none. */
  readonly last: string | null;
}

/** A sum that the page calculates, and the figures in it. */
export interface Sum {
  readonly value: number;
  readonly facts: readonly Figure[];
}

/** What follows from Atlas and View, with the items of each layer under its id (`crossings`, `ports` …). */
export interface Selection extends Parts {
  readonly view: View;
  /** Partners in the filter that existed in the year, with a figure or without. */
  readonly partners: readonly Partner[];
  /**
   * Largest first. Never contains `total` if both directions are shown from one publication. Zeros are included (a reported zero is a
   * figure) but have no width.
   */
  readonly arcs: readonly Arc[];
  /** Partners in the filter without a figure in the directions shown for the year. */
  readonly notReported: readonly Partner[];
  /**
   * Those of them that the map marks: partners that the view names, and in a view of all partners China and Russia, or the Soviet Union.
   */
  readonly gaps: readonly Gap[];
  /** Sums over the arcs; null if no partner has a figure in the direction. `undirected` is the sum of figures that are totals only. */
  readonly totals: { readonly export: Sum | null; readonly import: Sum | null; readonly undirected: Sum | null };
  /** Arcs whose figure is doubtful and therefore in none of these sums; by direction, largest first. */
  readonly unsummed: readonly Arc[];
  /**
   * For a month in which only one direction is known: both together, as published. It is shown next to that direction but not drawn, and
   * nothing is subtracted from it.
   */
  readonly undivided: Sum | null;
  /** A publication's own total for all partners (KOTRA): cited next to the sums, but not drawn. */
  readonly world: readonly Figure[];
  /**
   * Figures of countries that report as one (the European Union): shown below the list, but neither added to sums nor drawn, because each
   * of these countries also reports its own.
   */
  readonly groups: readonly Figure[];
  /** Ids of the sources of exactly what is shown, in alphabetical order. */
  readonly sources: readonly string[];
}

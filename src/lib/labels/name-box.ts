// A placed name, and the map on which names are placed. Used by place-names.ts and what it calls.
import type { Kind } from '#lib/atlas/records.ts';
import type { Box, PxPoint, Size } from '#lib/geo/box.ts';
import type { PxProjection } from '#lib/geo/canvas-projection.ts';
import type { Point } from '#lib/geo/curve.ts';
import type { DrawnFeatures } from '#lib/layers/drawings.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import type { VisibleArc } from '#lib/symbols/visible-arcs.ts';
import type { Mark } from './marks.ts';

/** Features of the base map that have names. They have no record. */
const BASE_KINDS = ['sea', 'country', 'town', 'river', 'mdl'] as const;
type BaseKind = (typeof BASE_KINDS)[number];

/** What a name belongs to: a place with a record, or a feature of the base map. */
export type NameKind = Kind | BaseKind;

/** The kind of the record that a name opens; null for names of the base map. */
export function recordKind(kind: NameKind): Kind | null {
  return (BASE_KINDS as readonly NameKind[]).includes(kind) ? null : (kind as Kind);
}

/** A name, in px of the map. */
export interface NameBox extends Box {
  readonly kind: NameKind;
  readonly id: string;
  /** Id of the figure in the name, if it has one. */
  readonly figure: string | undefined;
  /** Colour as a key of the palette. */
  readonly colour: keyof Palette;
  readonly lines: readonly string[];
  /** The side of the box that its text touches: a name right of its mark starts there. */
  readonly align: 'start' | 'middle' | 'end';
  /** Degrees by which the box is rotated clockwise around its centre. */
  readonly turn: number;
  /** The point that the name belongs to, in unit Mercator, and in px. */
  readonly anchor: Point;
  readonly at: PxPoint;
}

/** The map on which names are placed. */
export interface NameScene {
  readonly selection: Selection;
  readonly drawn: DrawnFeatures;
  /** Visible arcs that are not minor, which no name crosses. */
  readonly arcs: ReadonlyMap<string, VisibleArc>;
  readonly projection: PxProjection;
  readonly marks: readonly { readonly mark: Mark; readonly at: Point }[];
  readonly zoom: number;
  readonly size: Size;
  /** Boxes of labels, with the points of the map from which they keep their distance, and their leaders, and of buttons. All of them must stay clear. */
  readonly labels: readonly (Box & { readonly at: PxPoint; readonly leader: PxPoint | null })[];
  readonly buttons: readonly Box[];
  /** Factor by which the map may grow while labels and names keep their size. */
  readonly grow: number;
  /** Width of a text in px at the font size `px`. */
  measure(text: string): number;
  readonly px: number;
}

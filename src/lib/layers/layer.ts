// The interface of a map layer: what each folder of src/lib/layers exports, and what the rooms above use. How it is drawn is in its Drawing
// (drawing.ts), which is loaded later, with the drawing code.
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import type { Glyph } from '#lib/symbols/glyphs.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import type { View } from '#lib/view/view.ts';

/** The items of one layer in a view. In a comparison: the items of both sides, and the view of the second. */
export interface Scene<Item = unknown> {
  readonly atlas: Atlas;
  readonly view: View;
  readonly items: readonly Item[];
}

/** What of a view decides on the items of layers: views of other partners, goods or languages share them. */
export type LayerView = Pick<View, 'year' | 'month' | 'layers' | 'at' | 'select'>;

/** A text in every language of the site. */
export type Words = Readonly<Record<Lang, string>>;

/** An item that cannot be drawn because no source gives its position. */
export interface Unplaced {
  readonly id: string;
  readonly sources: readonly string[];
}

/** A known limit of what a layer shows. Layers may share one, by its id; it is then shown once. */
export interface Limit<Item = unknown> {
  readonly id: string;
  /** Its text; if absent, the row of limits.csv whose `view` is this id has it. */
  readonly words?: Words;
  holds(items: readonly Item[]): boolean;
}

/** The symbol before an entry of the legend. Sizes are in px, colours are keys of the palette. */
export type Sample =
  /** A line. `exact`: as wide as on the map; otherwise it only shows colour, dash and arrowhead. */
  | {
      readonly shape: 'line';
      readonly colour: keyof Palette;
      readonly width: number;
      readonly dash?: readonly number[] | undefined;
      readonly arrow?: boolean;
      readonly exact?: boolean;
    }
  | { readonly shape: 'glyph'; readonly colour: keyof Palette; readonly glyph: Glyph }
  | {
      readonly shape: 'area';
      readonly colour: keyof Palette;
      readonly edge: 'solid' | 'dashed' | 'dotted';
      readonly form: 'circle' | 'square';
      readonly filled: boolean;
    }
  /** A symbol around 0,0, at its own size. */
  | { readonly shape: 'symbol'; readonly colour: keyof Palette; readonly d: string; readonly px: number };

/** One entry of the legend. */
export interface LegendEntry {
  /** Unique in the whole legend. */
  readonly id: string;
  readonly sample: Sample;
  readonly text: string;
  /** Whether only full legends have it, or only short ones (embeds and files); both by default. */
  readonly only?: 'full' | 'short';
  /** Heading of its group in a full legend; it is grouped with the places by default. */
  readonly heading?: string;
  /** Heading of a subgroup in a full legend. */
  readonly under?: string;
  /** Explanations: below the group in a full legend, the last of them on hover. */
  readonly notes?: readonly string[];
}

/** What the legend of a layer depends on. `years`: the years on screen, several only in comparisons. */
export interface LegendScene<Item> extends Scene<Item> {
  readonly years: readonly number[];
}

/**
 * A map layer: one kind of item, from the tables to the legend. It is registered in list.ts; its id is also the name of its items in a
 * Selection. All functions are pure.
 */
export interface Layer<Id extends string = string, Item = unknown> {
  readonly id: Id;
  /** Kinds of record whose features the map highlights if the view selects one. */
  readonly kinds: readonly Kind[];
  /** Its items in a view; none if the view leaves the layer out. */
  readonly select: (atlas: Atlas, view: LayerView) => readonly Item[];
  /** Identifies items when two selections are merged: of two with the same key one is kept, or the result of `join`. */
  key(item: Item): string;
  join?(left: Item, right: Item): Item;
  /** Ids of the sources of items that are drawn or listed. Items without a position have their own (`unplaced`). */
  sources(items: readonly Item[]): readonly string[];
  /** Its list in `view.json`. */
  readonly document: { readonly name: string; entry(item: Item): unknown };
  /** Its items without a position, and the heading of their list. */
  readonly unplaced?: { readonly kind: Kind; title(lang: Lang): string; of(items: readonly Item[]): readonly Unplaced[] };
  legend?(scene: LegendScene<Item>): readonly LegendEntry[];
  readonly limits?: readonly Limit<Item>[];
}

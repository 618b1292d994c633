// The interface of a layer of the map: what every folder of src/lib/layers gives, and what all rooms above ask of it.
// What is drawn of a layer is in its Drawing (drawing.ts), which is loaded later, with the code that draws.
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import type { Glyph } from '#lib/symbols/glyphs.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import type { View } from '#lib/view/view.ts';

/** What a view has of one layer, and what it follows from. Of a comparison: the items of both sides, and the view of the second. */
export interface Scene<Item = unknown> {
  readonly atlas: Atlas;
  readonly view: View;
  readonly items: readonly Item[];
}

/** A text in every language of the site. */
export type Words = Readonly<Record<Lang, string>>;

/** Something that a view has and no map can draw, since no source says where it is. */
export interface Unplaced {
  readonly id: string;
  readonly sources: readonly string[];
}

/** A known limit of what a layer shows. Layers may share one, by its id: it is told once. */
export interface Limit<Item = unknown> {
  readonly id: string;
  readonly words: Words;
  holds(items: readonly Item[]): boolean;
}

/** What stands before the words of an entry of the key. Sizes are px, colours names of the palette’s. */
export type Sample =
  /** A line; `exact`: as wide as on the map, while the others only show colour, dash and arrowhead. */
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
  /** A symbol about 0,0, at its own size. */
  | { readonly shape: 'symbol'; readonly colour: keyof Palette; readonly d: string; readonly px: number };

/** One line of the key. */
export interface LegendEntry {
  /** Of its own in the whole key. */
  readonly id: string;
  readonly sample: Sample;
  readonly text: string;
  /** Whether it stands in full keys alone, or in short ones alone (embeds and files); in both if not given. */
  readonly only?: 'full' | 'short';
  /** Heads its group in a full key; among the places if not given. */
  readonly heading?: string;
  /** Heads it and its neighbours within the group, in a full key. */
  readonly under?: string;
  /** Explain it: below the group in a full key, the last of them on hover. */
  readonly notes?: readonly string[];
}

/** What the key of a layer is made from. `years`: those on screen, one but for comparisons. */
export interface LegendScene<Item> extends Scene<Item> {
  readonly years: readonly number[];
}

/**
 * A layer of the map: one kind of thing, from the tables to the key. Registered in list.ts, under an id that is also the name
 * of its items in a Selection. All functions are pure.
 */
export interface Layer<Id extends string = string, Item = unknown> {
  readonly id: Id;
  /** Kinds of record that its drawing sets off where the view names one. */
  readonly kinds: readonly Kind[];
  /** Its items in a view: none where the view leaves the layer out. */
  select(atlas: Atlas, view: View): readonly Item[];
  /** Tells items apart where two selections become one: of two with the same key one stays, or what `join` makes of them. */
  key(item: Item): string;
  join?(left: Item, right: Item): Item;
  /** Ids of the sources of what is drawn or listed of them; what has no position brings its own (`unplaced`). */
  sources(items: readonly Item[]): readonly string[];
  /** Its list in `view.json`. */
  readonly document: { readonly name: string; entry(item: Item): unknown };
  /** Of its items those without a position, and what heads their list. */
  readonly unplaced?: { readonly kind: Kind; title(lang: Lang): string; of(items: readonly Item[]): readonly Unplaced[] };
  legend?(scene: LegendScene<Item>): readonly LegendEntry[];
  readonly limits?: readonly Limit<Item>[];
}

import type { Feature, Geometry, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Atlas, Names, Position } from '#lib/atlas/atlas.ts';
import { name } from '#lib/atlas/lookup.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Rank } from '#lib/layers/density.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import type { Kind } from '#lib/atlas/records.ts';
import { mapWords } from '#lib/words/map.ts';

/** What every drawn thing on the map carries. */
export interface PlaceProperties {
  readonly kind: Kind;
  readonly id: string;
  /** Said on hover and to a screen reader. */
  readonly name: string;
  /** Printed on the map. */
  readonly label: string;
  /** Name of its mark, without the theme. */
  readonly image?: string;
  readonly rank: Rank;
  /** Where it is pointed at, degrees. */
  readonly lon: number;
  readonly lat: number;
  /** Tells features of one source apart in its layers. */
  readonly part?: string;
}

export type PlaceFeature<G extends Geometry = Geometry> = Feature<G, PlaceProperties>;

export interface Scene {
  readonly selection: Selection;
  readonly atlas: Atlas;
}

export type ThemeName = 'light' | 'dark';

/** One kind of place: what is drawn of it, and how. The id is its source's; its layers' ids begin with it. */
export interface PlaceKind {
  readonly id: string;
  features(scene: Scene): PlaceFeature[];
  layers(palette: Palette, theme: ThemeName): LayerSpecification[];
}

/** Name of a place for its label, with the word approximate where its position was only derived. */
export function label({ selection }: Scene, names: Names, position?: Position): string {
  const own = name(names, selection.view.lang);
  return position?.basis === 'derived' ? `${own} (${mapWords[selection.view.lang].approximate})` : own;
}

/** A point feature at a place's position. */
export function pointAt(lon: number, lat: number, properties: Omit<PlaceProperties, 'lon' | 'lat'>): PlaceFeature<Point> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { ...properties, lon, lat } };
}

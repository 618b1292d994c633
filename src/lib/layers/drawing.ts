// How a layer is drawn: the other half of a layer, loaded with the code that draws. Live map, picture and file draw the same
// features with the same paints, so that none of them can have what the others lack.
import type { Feature, Geometry, LineString, Point, Polygon } from 'geojson';
import { circle, greatCircle } from '@turf/turf';
import type { Lang, Names, Position } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import { localName } from '#lib/atlas/lookup.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { mapWords } from '#lib/words/map.ts';
import type { Rank } from './zoom-levels.ts';
import type { Scene } from './layer.ts';
import type { StyleLayer, ThemeName } from './style-layer.ts';

/** What every drawn thing on the map carries. */
export interface PlaceProperties {
  readonly kind: Kind;
  readonly id: string;
  /** Said on hover and to a screen reader; empty for what only goes with a mark. */
  readonly name: string;
  /** Printed on the map. */
  readonly label: string;
  /** Id of the figure that the label prints, where it prints one. */
  readonly figure?: string;
  /** Id of its mark’s image, without the theme (symbols/images.ts). */
  readonly image?: string;
  readonly rank: Rank;
  /** Where it is pointed at, degrees. */
  readonly lon: number;
  readonly lat: number;
  /** Tells features of one layer apart in its paints; `name`: a point that is a name alone. */
  readonly part?: string;
}

export type PlaceFeature<G extends Geometry = Geometry> = Feature<G, PlaceProperties>;

/** A width in px: fixed, or growing between zooms, as [zoom, px]. */
export type Width = number | readonly (readonly [zoom: number, px: number])[];

/** How the lines and areas of a layer are painted; one with neither line nor fill nor dot paints nothing. Dashes are px. */
export interface Paint {
  /** Of its own in the layer. */
  readonly id: string;
  /** The part of the layer’s features that it paints; all of them if not given. */
  readonly part?: string;
  /** `hatch`: lines aslant in the colour of missiles. */
  readonly fill?: { readonly colour: keyof Palette | 'hatch'; readonly opacity: number };
  readonly line?: {
    readonly colour: keyof Palette;
    readonly width: Width;
    readonly dash?: readonly number[];
    readonly opacity?: number;
    readonly cap?: 'round';
  };
  /** A point without a mark: a disc with an edge around it. */
  readonly dot?: { readonly radius: number; readonly edge: number; readonly colour: keyof Palette; readonly edgeColour: keyof Palette };
  /** Zoom from which it is there. */
  readonly from?: number;
  /** Nothing is opened by a press on it: it goes with a mark. */
  readonly silent?: boolean;
}

/** How a layer is drawn. All functions are pure. */
export interface Drawing<Item = unknown> {
  /** What lies above what: among lines and areas, and among marks; the highest marks are also the first to be named. */
  readonly depth: number;
  features(scene: Scene<Item>): PlaceFeature[];
  /** Of lines and areas, lowest first. */
  readonly paints: readonly Paint[];
  /** The layers of marks and names on the live map; their source is the layer’s. */
  symbols(palette: Palette, theme: ThemeName, source: string): StyleLayer[];
  /**
   * Colour of marks and names, and the zoom from which a picture names a feature: it is not zoomed, so that its names come
   * earlier than the live map's, wherever there is room. null: it has no name of its own, or one along a line, which only the
   * live map can print.
   */
  readonly names: {
    readonly colour: keyof Palette;
    from(properties: PlaceProperties): number | null;
    /** Where a feature stands among the depths when pictures name things, highest first; at the layer's depth if not given. */
    order?(properties: PlaceProperties): number;
  };
  /** Whether its features are not what the reader chose, though they bear its id. */
  readonly aside?: boolean;
}

/** Name of a place for its label, with the word approximate where its position was only derived. */
export function label(lang: Lang, names: Names, position?: Position): string {
  const own = localName(names, lang);
  return position?.basis === 'derived' ? `${own} (${mapWords[lang].approximate})` : own;
}

/** A point feature at a place's position. */
export function pointAt(lon: number, lat: number, properties: Omit<PlaceProperties, 'lon' | 'lat'>): PlaceFeature<Point> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { ...properties, lon, lat } };
}

/** Corners of a circle drawn as a polygon: below a px off at any zoom where all of it is seen. */
const STEPS = 128;

/** The area within a distance of a place, km. */
export function disc(lon: number, lat: number, km: number, steps = STEPS): Polygon {
  return circle([lon, lat], km, { units: 'kilometers', steps }).geometry;
}

/** The great circle from one place to another, [lon, lat]; longitudes run on past 180° rather than leap. */
export function track(from: readonly [number, number], to: readonly [number, number]): LineString {
  const { geometry } = greatCircle([...from], [...to], { npoints: 48 });
  let [before] = from;
  const coordinates = (geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()).map(([lon = 0, lat = 0]) => {
    before = lon - 360 * Math.round((lon - before) / 360);
    return [before, lat];
  });
  return { type: 'LineString', coordinates };
}

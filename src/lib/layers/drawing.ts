// How a layer is drawn: the interface of `drawing.ts` in each layer's folder, loaded with the drawing code. Live map, static map and files
// draw the same features with the same paints, so that none can lack something.
import type { Feature, Geometry, LineString, Point, Polygon } from 'geojson';
import { circle, greatCircle } from '@turf/turf';
import type { Lang, Names, Position } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import { localName } from '#lib/atlas/lookup.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { mapWords } from '#lib/words/map.ts';
import type { Rank } from './zoom-levels.ts';
import type { Scene } from './layer.ts';

/** Properties of every drawn feature. */
export interface PlaceProperties {
  readonly kind: Kind;
  readonly id: string;
  /** Shown on hover and read by screen readers; empty for features that only accompany a mark. */
  readonly name: string;
  /** Text on the map. */
  readonly label: string;
  /** Further lines of the label from DETAILS_FROM: what an expert zooms in for. */
  readonly detail?: string;
  /** Id of the figure in the label, if it has one. */
  readonly figure?: string;
  /** Id of the mark’s image, without the theme (symbols/images.ts). */
  readonly image?: string;
  readonly rank: Rank;
  /** The position for pointing at it, degrees. */
  readonly lon: number;
  readonly lat: number;
  /** Distinguishes features of one layer in its paints; `name` is a point that only has a name. */
  readonly part?: string;
}

export type PlaceFeature<G extends Geometry = Geometry> = Feature<G, PlaceProperties>;

/** A width in px: constant, or interpolated between zooms, as [zoom, px]. */
export type Width = number | readonly (readonly [zoom: number, px: number])[];

/** How lines and areas of a layer are painted. A paint without line, fill and dot draws nothing. Dashes are in px. */
export interface Paint {
  /** Unique in the layer. */
  readonly id: string;
  /** The part of the layer’s features that it paints; all of them by default. */
  readonly part?: string;
  /** `hatch`: oblique lines in the colour of missiles. */
  readonly fill?: { readonly colour: keyof Palette | 'hatch'; readonly opacity: number };
  readonly line?: {
    readonly colour: keyof Palette;
    readonly width: Width;
    readonly dash?: readonly number[];
    readonly opacity?: number;
    readonly cap?: 'round';
  };
  /** A point without a mark: a disc with an edge. */
  readonly dot?: { readonly radius: number; readonly edge: number; readonly colour: keyof Palette; readonly edgeColour: keyof Palette };
  /** Lowest zoom at which it is drawn. */
  readonly from?: number;
  /** Whether clicks ignore it, because it belongs to a mark. */
  readonly silent?: boolean;
}

/** How a layer is drawn. All functions are pure. */
export interface Drawing<Item = unknown> {
  /** Order among the layers: of lines and areas, and of marks. Names of the highest marks are placed first. */
  readonly depth: number;
  features(scene: Scene<Item>): PlaceFeature[];
  /** Paints of lines and areas, lowest first. */
  readonly paints: readonly Paint[];
  /** Side in px of the layer's glyphs, at every zoom; left out if it has no marks. */
  readonly markPx?: number;
  /** Names of its features, which labels/place-names.ts places where there is space. */
  readonly names: {
    readonly colour: keyof Palette;
    /** The zoom from which a feature is named beside its position; null if it is not. */
    from(properties: PlaceProperties): number | null;
    /** The zoom from which its lines are named along their course; left out if they are not. */
    readonly alongFrom?: number;
    /** Depth of a feature for naming, highest first; the layer's depth by default. */
    order?(properties: PlaceProperties): number;
  };
  /** Whether its features are not highlighted although they have the id of the selected record. */
  readonly aside?: boolean;
}

/** Name of a place for its label, with “approximate” if its position is derived. */
export function label(lang: Lang, names: Names, position?: Position): string {
  const own = localName(names, lang);
  return position?.basis === 'derived' ? `${own} (${mapWords[lang].approximate})` : own;
}

/** A point feature at the position of a place. */
export function pointFeature(lon: number, lat: number, properties: Omit<PlaceProperties, 'lon' | 'lat'>): PlaceFeature<Point> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { ...properties, lon, lat } };
}

/** Corners of a circle drawn as a polygon: less than 1 px off at any zoom at which all of it is visible. */
const STEPS = 128;

/** The area within `km` kilometres of a place. */
export function disc(lon: number, lat: number, km: number, steps = STEPS): Polygon {
  return circle([lon, lat], km, { units: 'kilometers', steps }).geometry;
}

/** The great circle from one place to another, [lon, lat]; longitudes continue past 180° instead of jumping. */
export function track(from: readonly [number, number], to: readonly [number, number]): LineString {
  const { geometry } = greatCircle([...from], [...to], { npoints: 48 });
  let [before] = from;
  const coordinates = (geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()).map(([lon = 0, lat = 0]) => {
    before = lon - 360 * Math.round((lon - before) / 360);
    return [before, lat];
  });
  return { type: 'LineString', coordinates };
}

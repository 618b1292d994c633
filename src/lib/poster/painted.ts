// What a picture shows of the layers, as one list of primitives that picture (HTML) and file (SVG) both paint: paths for lines
// and areas, symbols whose size is a value. Marks and names, which keep clear of each other, are in marks.ts.
import type { Geometry, Position } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { simplifyLine, simplifyRing } from '#lib/geo/simplify.ts';
import type { Paint, PlaceFeature } from '#lib/layers/drawing.ts';
import { chosenFeatures, drawings, drawLayers } from '#lib/layers/drawings.ts';
import { widthAt } from '#lib/layers/style.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { markImage } from '#lib/symbols/images.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { hatch } from './hatch.ts';
import { linePath, num } from './path.ts';
import type { Sheet } from './sheet.ts';

/** A path and how it is painted; widths and dashes are px, colours names of the palette’s. */
export interface PaintedPath {
  /** Layer and paint. */
  readonly name: string;
  readonly d: string;
  readonly fill?: { readonly colour: keyof Palette; readonly opacity: number } | undefined;
  readonly stroke?: { readonly colour: keyof Palette; readonly width: number; readonly dash?: readonly number[] | undefined; readonly opacity?: number | undefined; readonly cap?: 'round' | undefined } | undefined;
}

/** The lines and areas of all layers on a sheet, lowest first, as the live map draws them at a zoom. `unit`: units of the sheet to the px. */
export function paintedPaths(atlas: Atlas, selection: Selection, sheet: Sheet, zoom: number, unit: number): PaintedPath[] {
  const drawn = drawLayers(atlas, selection);
  const layers = drawings().flatMap(({ id, drawing }) => drawing.paints.filter(({ from = 0 }) => zoom >= from)
    .flatMap((paint) => pathsOf(`${id}-${paint.id}`, (drawn.get(id) ?? []).filter(({ properties }) => paint.part === undefined || properties.part === paint.part), paint, sheet, zoom, unit)));
  const edges = chosenFeatures(drawn, selection.view).map(({ geometry }) => outline(geometry, sheet)).join('');
  return [...layers, { name: 'chosen', d: edges, stroke: { colour: 'accent' as const, width: 3 } }].filter(({ d }) => d !== '');
}

function pathsOf(name: string, features: readonly PlaceFeature[], { fill, line, dot }: Paint, sheet: Sheet, zoom: number, unit: number): PaintedPath[] {
  const d = fill || line ? features.map(({ geometry }) => outline(geometry, sheet)).join('') : '';
  // Lines without length: a round cap makes a disc of each.
  const dots = dot ? features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [sheet.at(projected(geometry.coordinates))] : [])).map(({ x, y }) => `M${num(x)} ${num(y)}h0`).join('') : '';
  return [
    ...(fill?.colour === 'hatch' ? [{ name, d: features.flatMap(({ geometry }) => rings(geometry)).map((ring) => hatch(sheet.ring(unrolled(ring)), unit)).join(''), stroke: { colour: 'missile' as const, width: 1, opacity: fill.opacity } }] : []),
    ...(d ? [{
      name, d, fill: fill && fill.colour !== 'hatch' ? { colour: fill.colour, opacity: fill.opacity } : undefined,
      stroke: line && { colour: line.colour, width: widthAt(line.width, zoom), dash: line.dash, opacity: line.opacity, cap: line.cap }
    }] : []),
    ...(dot && dots ? [
      { name, d: dots, stroke: { colour: dot.edgeColour, width: 2 * (dot.radius + dot.edge), cap: 'round' as const } },
      { name, d: dots, stroke: { colour: dot.colour, width: 2 * dot.radius, cap: 'round' as const } }
    ] : [])
  ];
}

/** A symbol whose size is a value, about its point in unit Mercator. */
export interface PaintedSymbol {
  readonly kind: string;
  readonly id: string;
  readonly at: Point;
  readonly d: string;
  readonly colour: keyof Palette;
}

/** The symbols of all layers, lowest first. */
export function paintedSymbols(atlas: Atlas, selection: Selection): PaintedSymbol[] {
  return [...drawLayers(atlas, selection).values()].flat().flatMap(({ properties: { kind, id, image, lon, lat } }) => {
    const mark = image === undefined ? null : markImage(image);
    return mark?.what === 'symbol' ? [{ kind, id, at: project(lon, lat), d: mark.d, colour: mark.colour }] : [];
  });
}

/** Units that a simplified line may lie off: below what a circle shows of it. */
const TOLERANCE = 0.1;

/** The lines of a geometry, and the edges of its areas; points have none. */
function outline(geometry: Geometry, sheet: Sheet): string {
  if (geometry.type === 'LineString') return sheet.line(unrolled(geometry.coordinates)).map((part) => linePath(simplifyLine(part, TOLERANCE), false)).join('');
  return rings(geometry).map((ring) => linePath(simplifyRing(sheet.ring(unrolled(ring)), TOLERANCE), true)).join('');
}

/** The rings of a geometry, each without the point that closes it. */
function rings(geometry: Geometry): Position[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.flat().map((ring) => ring.slice(0, -1));
}

const projected = ([lon = 0, lat = 0]: Position): Point => project(lon, lat);

/** Degrees to unit Mercator, without the leap at the antimeridian. */
function unrolled(points: readonly Position[]): Point[] {
  let before: number | undefined;
  return points.map((position) => {
    const point = projected(position);
    const x = before === undefined ? point.x : point.x - Math.round(point.x - before);
    before = x;
    return { x, y: point.y };
  });
}

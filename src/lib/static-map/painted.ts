// The contents of a static map as one list of primitives, written out as HTML by html-map.ts and as SVG by svg-map.ts: paths of land,
// layers and arcs, then arrowheads, symbols whose size is a value, and end points. layout.ts places marks and text, which must not overlap.
import type { Geometry, Position } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { DPRK_ANCHOR } from '#lib/atlas/dprk-anchor.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { simplifyLine, simplifyRing } from '#lib/geo/simplify.ts';
import type { Paint, PlaceFeature } from '#lib/layers/drawing.ts';
import { chosenFeatures, drawings, drawLayers } from '#lib/layers/drawings.ts';
import { widthAt } from '#lib/layers/style.ts';
import { isVisibleAt } from '#lib/layers/zoom-levels.ts';
import { directionColour } from '#lib/selection/legend.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Arrow } from '#lib/symbols/arrow.ts';
import { visibleArcs, arrowheadOf } from '#lib/symbols/visible-arcs.ts';
import { markImage } from '#lib/symbols/images.ts';
import { arcStyle, MINOR_OPACITY, type ArcStyle } from '#lib/symbols/arc-style.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { borderWidth } from '#lib/symbols/border-width.ts';
import { riverWidth } from '#lib/symbols/river-width.ts';
import { hatch } from './hatch.ts';
import type { LandKind } from './coastline.ts';
import { curvePath, linePath, num } from './path.ts';
import { landOn } from './shapes.ts';
import type { CanvasProjection } from '#lib/geo/canvas-projection.ts';

/** A path and its paint. Widths and dashes are in px, colours are keys of the palette, opacities are 1 by default. */
export interface PaintedPath {
  /** Class name: the kind of land, layer and paint, or part and direction of an arc. */
  readonly name: string;
  /** Id of the figure that an arc shows. */
  readonly arc?: string;
  /** Number of minor arcs in the path. */
  readonly count?: number;
  readonly d: string;
  readonly fill?: { readonly colour: keyof Palette; readonly opacity?: number } | undefined;
  readonly stroke?:
    | {
        readonly colour: keyof Palette;
        readonly width: number;
        readonly dash?: readonly number[] | null | undefined;
        readonly opacity?: number | undefined;
        readonly cap?: 'round' | undefined;
      }
    | undefined;
}

/** The scale of a map. Zooms are those of the live map. */
interface Scale {
  /** Width of the frame in px for which coastlines are chosen: the wider, the more detailed. */
  readonly landPx: number;
  /** Zoom for the layers, and zoom for the width of rivers. */
  readonly zoom: number;
  readonly riverZoom: number;
  /** Canvas units per px. */
  readonly unit: number;
}

/** All paths of a static map, lowest first: land and borders, lines and areas of the layers, arcs on their casings. */
export function paintedMap(atlas: Atlas, selection: Selection, canvas: CanvasProjection, { landPx, zoom, riverZoom, unit }: Scale): PaintedPath[] {
  // An arc may be entirely outside what a camera shows.
  const arcs = selection.arcs
    .filter((arc) => arc.fact.value > 0)
    .map(arcStyle)
    .map((ink) => ({ ink, d: curvePath(ink.curve, canvas) }))
    .filter(({ d }) => d !== '');
  const major = arcs.filter(({ ink }) => !ink.minor);
  return [
    ...landOn(canvas, landPx).map(({ ground, d }) => ({ d, ...landPaint(ground, riverZoom) })),
    ...paintedPaths(atlas, selection, canvas, zoom, unit),
    ...minorPaths(arcs.filter(({ ink }) => ink.minor)),
    ...major.map(({ ink: { direction, width }, d }) => ({
      name: `casing ${direction}`,
      d,
      stroke: { colour: 'halo' as const, width: width + 2, opacity: 0.75 }
    })),
    ...major.flatMap(({ ink, d }) => [
      { name: `arc ${ink.direction}`, arc: ink.id, d, stroke: { colour: directionColour(ink.direction), width: ink.width, dash: ink.dash } },
      ...insideOf(ink, d)
    ])
  ];
}

/** The light inside of a hollow line. */
function insideOf({ direction, hollow, dash }: ArcStyle, d: string): PaintedPath[] {
  return hollow > 0 ? [{ name: `inside ${direction}`, d, stroke: { colour: 'halo', width: hollow, dash } }] : [];
}

/** The minor arcs, below the others: one path for each direction, dash and width, because a map can have a hundred of them. */
function minorPaths(arcs: readonly { readonly ink: ArcStyle; readonly d: string }[]): PaintedPath[] {
  const alike = new Map<string, { readonly ink: ArcStyle; readonly all: string[] }>();
  for (const { ink, d } of arcs) {
    const key = `${ink.direction} ${ink.dash?.join(' ')} ${ink.width}`;
    const known = alike.get(key);
    if (known) known.all.push(d);
    else alike.set(key, { ink, all: [d] });
  }
  return [...alike.values()].flatMap(({ ink, all }) => {
    const d = all.join('');
    const stroke = { colour: directionColour(ink.direction), width: ink.width, dash: ink.dash, opacity: MINOR_OPACITY };
    return [{ name: `minor ${ink.direction}`, count: all.length, d, stroke }, ...insideOf(ink, d)];
  });
}

/** The paint of a kind of land. Its outline hides the gaps that arise because each country is simplified on its own. */
function landPaint(ground: LandKind, zoom: number): Pick<PaintedPath, 'name' | 'fill' | 'stroke'> {
  switch (ground) {
    case 'sea':
    case 'water':
      return { name: ground, fill: { colour: 'water' } };
    case 'land':
    case 'dprk':
      return { name: ground === 'land' ? 'land' : 'land dprk', fill: { colour: ground }, stroke: { colour: ground, width: 1 } };
    case 'river':
      return { name: ground, stroke: { colour: ground, width: riverWidth(zoom) } };
    case 'border':
      return { name: ground, stroke: { colour: ground, width: borderWidth(zoom) } };
    case 'mdl':
      return { name: 'border mdl', stroke: { colour: ground, width: 1, dash: [5, 3] } };
  }
}

/** The arrowheads of visible arcs, above all arcs. */
export function paintedArrows(selection: Selection, canvas: CanvasProjection): { readonly ink: ArcStyle; readonly head: Arrow }[] {
  return [...visibleArcs(selection.arcs, canvas.at, canvas).values()].flatMap((drawn) => {
    const head = arrowheadOf(drawn);
    return head ? [{ ink: drawn.style, head }] : [];
  });
}

/** An end point of arcs: Pyongyang, a partner with a figure (small if its arcs are minor), or (hollow) one without. */
export interface PaintedEnd {
  readonly id: string;
  readonly kind: 'home' | 'partner' | 'minor' | 'gap';
  /** Unit Mercator. */
  readonly at: Point;
}

/** The end points of arcs, Pyongyang first. */
export function paintedEnds({ arcs, gaps }: Selection): PaintedEnd[] {
  const partners = new Map(arcs.map(({ partner, minor }) => [partner.id, { ...partner, kind: minor ? ('minor' as const) : ('partner' as const) }]));
  return [
    { id: 'home', kind: 'home', at: project(DPRK_ANCHOR.lon, DPRK_ANCHOR.lat) },
    ...[...partners.values()].map(({ id, kind, lon, lat }) => ({ id, kind, at: project(lon, lat) })),
    ...gaps.map(({ partner: { id, lon, lat } }) => ({ id, kind: 'gap' as const, at: project(lon, lat) }))
  ];
}

/** The lines and areas of all layers on a canvas, lowest first, as the live map draws them at a zoom. `unit`: canvas units per px. */
function paintedPaths(atlas: Atlas, selection: Selection, canvas: CanvasProjection, zoom: number, unit: number): PaintedPath[] {
  const drawn = drawLayers(atlas, selection);
  const layers = drawings().flatMap(({ id, drawing }) =>
    drawing.paints
      .filter(({ from = 0 }) => zoom >= from)
      .flatMap((paint) =>
        pathsOf(
          `${id}-${paint.id}`,
          (drawn.get(id) ?? []).filter(({ properties }) => paint.part === undefined || properties.part === paint.part),
          paint,
          canvas,
          zoom,
          unit
        )
      )
  );
  const edges = chosenFeatures(drawn, selection.view)
    .map(({ geometry }) => outline(geometry, canvas))
    .join('');
  return [...layers, { name: 'chosen', d: edges, stroke: { colour: 'accent' as const, width: 3 } }].filter(({ d }) => d !== '');
}

function pathsOf(
  name: string,
  features: readonly PlaceFeature[],
  { fill, line, dot }: Paint,
  canvas: CanvasProjection,
  zoom: number,
  unit: number
): PaintedPath[] {
  const d = fill || line ? features.map(({ geometry }) => outline(geometry, canvas)).join('') : '';
  // Lines of length zero, which a round cap turns into discs.
  const dots = dot
    ? features
        .flatMap(({ geometry }) => (geometry.type === 'Point' ? [canvas.at(projected(geometry.coordinates))] : []))
        .map(({ x, y }) => `M${num(x)} ${num(y)}h0`)
        .join('')
    : '';
  return [
    ...(fill?.colour === 'hatch'
      ? [
          {
            name,
            d: features
              .flatMap(({ geometry }) => rings(geometry))
              .map((ring) => hatch(canvas.ring(unrolled(ring)), unit))
              .join(''),
            stroke: { colour: 'missile' as const, width: 1, opacity: fill.opacity }
          }
        ]
      : []),
    ...(d
      ? [
          {
            name,
            d,
            fill: fill && fill.colour !== 'hatch' ? { colour: fill.colour, opacity: fill.opacity } : undefined,
            stroke: line && { colour: line.colour, width: widthAt(line.width, zoom), dash: line.dash, opacity: line.opacity, cap: line.cap }
          }
        ]
      : []),
    ...(dot && dots
      ? [
          { name, d: dots, stroke: { colour: dot.edgeColour, width: 2 * (dot.radius + dot.edge), cap: 'round' as const } },
          { name, d: dots, stroke: { colour: dot.colour, width: 2 * dot.radius, cap: 'round' as const } }
        ]
      : [])
  ];
}

/** A symbol whose size is a value, around its point in unit Mercator. */
export interface PaintedSymbol {
  readonly kind: string;
  readonly id: string;
  readonly at: Point;
  readonly d: string;
  readonly colour: keyof Palette;
}

/** The symbols of all layers at a zoom of the live map, lowest first. */
export function paintedSymbols(atlas: Atlas, selection: Selection, zoom: number): PaintedSymbol[] {
  return [...drawLayers(atlas, selection).values()].flat().flatMap(({ properties: { kind, id, image, rank, lon, lat } }) => {
    const mark = image === undefined || !isVisibleAt(rank, zoom) ? null : markImage(image);
    return mark?.what === 'symbol' ? [{ kind, id, at: project(lon, lat), d: mark.d, colour: mark.colour }] : [];
  });
}

/** Most canvas units by which simplification may move a line: too little to be seen, even on a circle. */
const TOLERANCE = 0.1;

/** The lines of a geometry and the edges of its areas; points have none. */
function outline(geometry: Geometry, canvas: CanvasProjection): string {
  if (geometry.type === 'LineString')
    return canvas
      .line(unrolled(geometry.coordinates))
      .map((part) => linePath(simplifyLine(part, TOLERANCE), false))
      .join('');
  return rings(geometry)
    .map((ring) => linePath(simplifyRing(canvas.ring(unrolled(ring)), TOLERANCE), true))
    .join('');
}

/** The rings of a geometry, each without its closing point. */
function rings(geometry: Geometry): Position[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.flat().map((ring) => ring.slice(0, -1));
}

const projected = ([lon = 0, lat = 0]: Position): Point => project(lon, lat);

/** Degrees to unit Mercator, without a jump at the antimeridian. */
function unrolled(points: readonly Position[]): Point[] {
  let before: number | undefined;
  return points.map((position) => {
    const point = projected(position);
    const x = before === undefined ? point.x : point.x - Math.round(point.x - before);
    before = x;
    return { x, y: point.y };
  });
}

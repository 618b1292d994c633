// The deck.gl layers of the arcs: casings, lines, arrowheads, end points.
import type { Color, Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import { DPRK_ANCHOR } from '#lib/atlas/dprk-anchor.ts';
import type { Arc, Selection } from '#lib/selection/selection.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { MINOR_OPACITY } from '#lib/symbols/arc-style.ts';
import type { ArcMark } from './arc-marks.ts';
import { ARROW_CELLS } from './arrow-icon.ts';
import { ArrowheadLayer } from './arrowhead-layer.ts';
import { FLAT_RIGHT, TradeArcLayer } from './trade-arc-layer.ts';

/** Ms in which an arc changes its width, or a new one is drawn, when the view changes; one without a figure disappears immediately. */
export const STEP_MS = 400;

/** Ids of the layers in which arcs and partners are picked. */
export const ARCS = 'arcs';
export const ENDS = 'ends';

/** Id of the layer of arrowheads. */
export const ARROWS = 'arrows';

export interface ArcPaint {
  readonly palette: Palette;
  readonly arrows: HTMLCanvasElement;
  /** Id of the selected fact or partner, or null. */
  readonly chosen: string | null;
  readonly hovered: string | null;
  /** When the change of widths ends, in the time of performance.now(), and how many ms it takes; 0: at once. */
  readonly restsAt: number;
  readonly stepMs: number;
  readonly zoom: number;
}

/** End point of arcs: a partner's schematic point, or Pyongyang. */
export interface End {
  readonly id: string | null;
  readonly position: [number, number];
  /** Whether its arcs are minor. */
  readonly minor?: boolean;
  /** Whether no arc ends here, because the partner has no figure for the year. */
  readonly hollow?: boolean;
}

/** The end points of a selection: Pyongyang, every partner with a figure (reported zeros included), and partners marked without one. */
export function ends({ arcs, gaps }: Pick<Selection, 'arcs' | 'gaps'>): End[] {
  const seen = new Map(arcs.map((arc) => [arc.partner.id, arc]));
  const end = ({ id, lon, lat }: Arc['partner'], hollow: boolean, minor = false): End => ({ id, position: [lon, lat], hollow, minor });
  return [
    { id: null, position: [DPRK_ANCHOR.lon, DPRK_ANCHOR.lat] },
    ...[...seen.values()].map(({ partner, minor }) => end(partner, false, minor)),
    ...gaps.map(({ partner }) => end(partner, true))
  ];
}

/** Number of segments of an arc: enough to stay within 1 px of the curve at every zoom. */
export function segments(zoom: number): number {
  return zoom < 7 ? 64 : 384;
}

/** Everything is at height zero, so that later layers are on top. */
const ALWAYS_ON_TOP = { depthCompare: 'always' } as const;

/** Deck's layers for the arcs: casing, line, arrowheads, end points. They handle any number of marks. */
export function arcLayers(marks: readonly ArcMark[], points: readonly End[], paint: ArcPaint): Layer[] {
  const { palette, chosen, hovered, zoom } = paint;
  const course = {
    data: marks,
    getSourcePosition: (mark: ArcMark) => mark.from,
    getTargetPosition: (mark: ArcMark) => mark.to,
    getHeight: (mark: ArcMark) => mark.bend,
    getTilt: FLAT_RIGHT,
    numSegments: segments(zoom),
    widthUnits: 'pixels' as const,
    antialiasing: true,
    restsAt: paint.restsAt,
    stepMs: paint.stepMs,
    parameters: ALWAYS_ON_TOP
  };
  const { colour, edge, edgeWidth } = styleOf(paint);
  return [
    new TradeArcLayer<ArcMark>({
      ...course,
      id: 'arcs-edge',
      getWidth: (mark) => edgeWidth(mark, mark.width),
      getWidthBefore: (mark) => edgeWidth(mark, mark.widthBefore),
      getSourceColor: edge,
      getTargetColor: edge,
      updateTriggers: {
        getWidth: [chosen, hovered],
        getWidthBefore: [chosen, hovered],
        getSourceColor: [chosen, hovered, palette],
        getTargetColor: [chosen, hovered, palette]
      }
    }),
    new TradeArcLayer<ArcMark>({
      ...course,
      id: ARCS,
      pickable: true,
      getWidth: (mark) => mark.width,
      getWidthBefore: (mark) => mark.widthBefore,
      getDash: (mark) => mark.dash,
      getHollow: (mark) => mark.hollow,
      inside: rgba(palette.halo, 255),
      getSourceColor: colour,
      getTargetColor: colour,
      updateTriggers: { getSourceColor: [chosen, hovered, palette], getTargetColor: [chosen, hovered, palette] }
    }),
    arrowheads(marks, paint),
    endPoints(points, palette)
  ];
}

/** Colours and widths of the arcs: a selected or hovered one is outlined. */
function styleOf({ palette, chosen, hovered }: ArcPaint): {
  readonly colour: (mark: ArcMark) => Color;
  readonly edge: (mark: ArcMark) => Color;
  readonly edgeWidth: (mark: ArcMark, width: number) => number;
} {
  const isPicked = (mark: ArcMark): boolean => chosen !== null && (mark.id === chosen || mark.partner === chosen);
  // An arc without a figure disappears immediately: while shrinking, a gap would look like a small value.
  const seen = (mark: ArcMark, alpha: number): number => (mark.width === 0 ? 0 : alpha);
  /** A minor arc is faint unless it is hovered or selected. */
  const isFaint = (mark: ArcMark): boolean => mark.minor && !isPicked(mark) && mark.id !== hovered;
  return {
    colour: (mark) => rgba(mark.direction === 'total' ? palette.undirected : palette[mark.direction], seen(mark, isFaint(mark) ? 255 * MINOR_OPACITY : 255)),
    edge: (mark) => (isPicked(mark) || mark.id === hovered ? rgba(palette.ink, seen(mark, 255)) : rgba(palette.halo, seen(mark, 190))),
    edgeWidth: (mark, width) => (width === 0 || isFaint(mark) ? 0 : width + (isPicked(mark) ? 7 : mark.id === hovered ? 4 : 2))
  };
}

function arrowheads(marks: readonly ArcMark[], { arrows, restsAt, stepMs }: ArcPaint): Layer {
  return new ArrowheadLayer<ArcMark>({
    id: ARROWS,
    data: marks.filter((mark) => mark.arrow !== null),
    // Deck accepts any image here, although its type lists only two kinds.
    iconAtlas: arrows as unknown as string,
    iconMapping: ARROW_CELLS,
    getIcon: (mark) => mark.direction,
    getPosition: (mark) => mark.arrow?.position ?? mark.from,
    getAngle: (mark) => -(mark.arrow?.heading ?? 0),
    getSize: (mark) => mark.arrow?.size ?? 0,
    // A new line reaches its arrowhead at this fraction of the change.
    getAppears: (mark) => (mark.widthBefore > 0 ? 0 : (mark.arrow?.share ?? 0)),
    restsAt,
    stepMs,
    sizeBasis: 'height',
    billboard: false,
    parameters: ALWAYS_ON_TOP
  });
}

function endPoints(points: readonly End[], palette: Palette): Layer {
  return new ScatterplotLayer<End>({
    id: ENDS,
    data: points,
    pickable: true,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: (end) => end.position,
    getRadius: (end) => (end.id === null ? 4.5 : end.minor ? 1.75 : 3.5),
    getFillColor: (end) => rgba(end.hollow ? palette.halo : palette.ink, 255),
    getLineColor: (end) => rgba(end.hollow ? palette.ink : palette.halo, 255),
    getLineWidth: (end) => (end.hollow ? 2 : end.minor ? 0.75 : 1.5),
    updateTriggers: { getFillColor: palette, getLineColor: palette },
    parameters: ALWAYS_ON_TOP
  });
}

/** "#rrggbb" as deck's colour, with alpha 0…255. Throws for anything else. */
function rgba(hex: string, alpha: number): [number, number, number, number] {
  const value = /^#[0-9a-f]{6}$/i.test(hex) ? parseInt(hex.slice(1), 16) : NaN;
  if (Number.isNaN(value)) throw new Error(`rgba: expected a colour like "#0072b2", got "${hex}"`);
  return [value >> 16, (value >> 8) & 255, value & 255, alpha];
}

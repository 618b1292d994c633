// An invisible layer that keeps MapLibre's own names away from the arcs and their labels.
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, Map as LiveMap, SymbolLayerSpecification } from 'maplibre-gl';
import type { Box, Size } from '#lib/geo/box.ts';
import { STEP_PX } from '#lib/geo/clip-arc.ts';
import { pointAt, unproject } from '#lib/geo/curve.ts';
import type { VisibleArc } from '#lib/symbols/visible-arcs.ts';
import type { MapLabel } from '#lib/labels/arc-labels.ts';
import { LABEL_SIZE } from './measure.ts';
import { setSourceData } from './style-diff.ts';
import { FONT_BOLD } from './style.ts';

/** Source and layer that reserve the space of arcs and labels, which are above the map's own layers. */
export const LABEL_MASK = 'label-room';

export const labelMaskSource: GeoJSONSourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };

/**
 * Invisible copies of the labels, and letters along the arcs, so that MapLibre's collision detection keeps other names away. It must be the
 * topmost layer, which is placed first.
 */
export const labelMaskLayer: SymbolLayerSpecification = {
  id: LABEL_MASK,
  type: 'symbol',
  source: LABEL_MASK,
  layout: {
    'text-field': ['get', 'text'],
    'text-font': [FONT_BOLD],
    'text-size': ['get', 'size'],
    'text-anchor': 'center',
    'text-max-width': 100,
    'text-allow-overlap': true,
    'text-padding': 4
  },
  paint: { 'text-opacity': 0 }
};

/** Width in px from which an arc would cut a name below it in two; a thinner line leaves it legible. */
const BROAD = 5;

/** A square letter, which reserves the space of a section of an arc or of the buttons. */
const SQUARE = 'M';

/** Side in px of the squares around the map: a name that crosses the edge collides with one and is left out instead of being cut. */
const RIM = 40;

/** Centres of adjacent squares just outside a box, in px. */
function rim({ width, height }: Size): [number, number][] {
  const along = (length: number): number[] => Array.from({ length: Math.ceil(length / RIM) }, (_, i) => (i + 0.5) * RIM);
  return [
    ...along(width).flatMap((x): [number, number][] => [
      [x, -RIM / 2],
      [x, height + RIM / 2]
    ]),
    ...along(height).flatMap((y): [number, number][] => [
      [-RIM / 2, y],
      [width + RIM / 2, y]
    ])
  ];
}

/**
 * Reserves the space of the labels, of visible arcs, of the map's buttons (given as a column as wide as one of them), and around the edge
 * of the map.
 */
export function reserveLabelSpace(map: LiveMap, labels: readonly MapLabel[], arcs: Iterable<VisibleArc>, { x, y, width, height }: Box, size: Size): void {
  const words = labels.map(({ text, x, y, width, height }) => ({ text, size: LABEL_SIZE, at: map.unproject([x + width / 2, y + height / 2]).toArray() }));
  const stretches = [...arcs]
    .filter(({ style }) => style.width >= BROAD)
    .flatMap(({ style, steps }) =>
      steps
        .filter((_, i) => i % Math.ceil(style.width / STEP_PX) === 0)
        .map(({ t }) => ({ text: SQUARE, size: style.width, at: unproject(pointAt(style.curve, t)) }))
    );
  const buttons = Array.from({ length: Math.ceil(height / width) }, (_, i) => ({
    text: SQUARE,
    size: width,
    at: map.unproject([x + width / 2, y + (i + 0.5) * width]).toArray()
  }));
  const edges = map.getPitch() > 0 ? [] : rim(size).map((point) => ({ text: SQUARE, size: RIM, at: map.unproject(point).toArray() }));
  const data: FeatureCollection = {
    type: 'FeatureCollection',
    features: [...words, ...stretches, ...buttons, ...edges].map(({ text, size, at }) => ({
      type: 'Feature',
      properties: { text, size },
      geometry: { type: 'Point', coordinates: at }
    }))
  };
  setSourceData(map, LABEL_MASK, data);
}

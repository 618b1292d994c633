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

/** Source and layer that keep the room of the arcs and their labels, which lie above the map's own layers, free of other names. */
export const LABEL_MASK = 'label-room';

export const labelMaskSource: GeoJSONSourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };

/** The same words unseen, and letters along the arcs: whatever MapLibre prints makes way for them. Must be the topmost layer, to be placed first. */
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

/** Px from which an arc would cut a name below it in two; a thinner line leaves it legible. */
const BROAD = 5;

/** A square letter, which stands for the room of a stretch of an arc or of the buttons. */
const SQUARE = 'M';

/** Side of the squares that stand around the map, px: a name that runs over its edge meets one, and is not cut but left out. */
const RIM = 40;

/** Middles of squares side by side just outside a box, in px. */
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
 * Keeps room for labels where they now stand, for the arcs in sight, for the map's buttons (a column as wide as one of
 * them), and around the box of the map.
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

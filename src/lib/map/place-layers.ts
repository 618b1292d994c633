// The layers of src/lib/layers in MapLibre's form: sources, style layers, and the highlight of the selected feature.
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { PlaceFeature } from '#lib/layers/drawing.ts';
import { chosenFeatures, drawings, drawLayers, type DrawnFeatures } from '#lib/layers/drawings.ts';
import { styleLayers } from '#lib/layers/style.ts';
import { PLACES, type ThemeName } from '#lib/layers/style-layer.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { SELECTED, selectedLayers } from './selected.ts';

/** What is drawn: a selection of the atlas. */
export interface PlaceScene {
  readonly selection: Selection;
  readonly atlas: Atlas;
}

/** The features of all layers of a selection, and the highlight, by layer. */
export function drawPlaces({ atlas, selection }: PlaceScene): DrawnFeatures {
  const drawn = drawLayers(atlas, selection);
  return new Map(drawn).set(SELECTED, chosenFeatures(drawn, selection.view));
}

/** The style layers of all layers, lowest first. */
export function placeLayers(palette: Palette, theme: ThemeName): LayerSpecification[] {
  // Plain objects of the specification; style-diff.test.ts validates them.
  const layers = drawings().flatMap(({ id, drawing }) => styleLayers(id, drawing, palette, theme)) as unknown as LayerSpecification[];
  return [...layers, ...selectedLayers(palette, theme)];
}

/** The GeoJSON source of all layers. */
export function placeSource(drawn: DrawnFeatures): GeoJSONSourceSpecification {
  // With the usual tolerance a circle of 100 km would have a dozen corners at low zooms.
  return { type: 'geojson', data: collection(drawn), tolerance: 0.05, promoteId: 'key' };
}

/** The features of all layers as a collection, each with the id of its layer and, as `key`, that of its mark on the map: `layer:id`. */
export function collection(drawn: DrawnFeatures): FeatureCollection {
  const features = [...drawn].flatMap(([layer, of]) => of.map((feature) => placed(layer, feature)));
  return { type: 'FeatureCollection', features };
}

const placed = (layer: string, { geometry, properties }: PlaceFeature): FeatureCollection['features'][number] => ({
  type: 'Feature',
  geometry,
  properties: { ...properties, layer, key: `${layer}:${properties.id}` }
});

/** Ids of the layers that are hit within PICK_RADIUS_PX: marks. */
export function pointLayerIds(layers: readonly LayerSpecification[]): string[] {
  return layers.filter((layer) => (layer.type === 'symbol' || layer.type === 'circle') && isPlace(layer)).map((layer) => layer.id);
}

/** Ids of the layers that must be hit exactly: areas and lines. */
export function areaLayerIds(layers: readonly LayerSpecification[]): string[] {
  const silent = new Set(
    drawings().flatMap(({ id, drawing }) => drawing.paints.filter((paint) => paint.silent).flatMap((paint) => [`${id}-${paint.id}`, `${id}-${paint.id}-fill`]))
  );
  return layers.filter((layer) => (layer.type === 'fill' || layer.type === 'line') && isPlace(layer) && !silent.has(layer.id)).map((layer) => layer.id);
}

function isPlace(layer: LayerSpecification): boolean {
  return 'source' in layer && layer.source === PLACES && !layer.id.startsWith(`${SELECTED}-`);
}

// The layers of src/lib/layers as MapLibre takes them: sources, style layers and the highlight of what is chosen.
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { PlaceFeature } from '#lib/layers/drawing.ts';
import { chosenFeatures, drawings, drawLayers, type DrawnFeatures } from '#lib/layers/drawings.ts';
import { styleLayers } from '#lib/layers/style.ts';
import type { ThemeName } from '#lib/layers/style-layer.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { SELECTED, selectedLayers } from './selected.ts';

/** What is drawn: a selection of the atlas. */
export interface PlaceScene {
  readonly selection: Selection;
  readonly atlas: Atlas;
}

/** All places of a selection, and the highlight of the chosen one, by source. */
export function drawPlaces({ atlas, selection }: PlaceScene): DrawnFeatures {
  const drawn = drawLayers(atlas, selection);
  return new Map(drawn).set(SELECTED, chosenFeatures(drawn, selection.view));
}

/** The style layers of all places, lowest first. */
export function placeLayers(palette: Palette, theme: ThemeName): LayerSpecification[] {
  // Plain objects of the specification, which style-diff.test.ts holds them against.
  const layers = drawings().flatMap(({ id, drawing }) => styleLayers(id, drawing, palette, theme)) as unknown as LayerSpecification[];
  return [...layers, ...selectedLayers(palette, theme)];
}

/** The GeoJSON sources of all places. */
export function placeSources(drawn: DrawnFeatures): Record<string, SourceSpecification> {
  // The usual tolerance leaves a circle of 100 km a dozen corners at the region's zoom.
  return Object.fromEntries([...drawn].map(([id, features]) => [id, { type: 'geojson' as const, data: collection(features), tolerance: 0.05 }]));
}

/** Features as MapLibre takes them. */
export function collection(features: readonly PlaceFeature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** Ids of the layers whose things are hit within a finger's reach: their marks and names. */
export function pointLayerIds(layers: readonly LayerSpecification[]): string[] {
  return layers.filter((layer) => (layer.type === 'symbol' || layer.type === 'circle') && isPlace(layer)).map((layer) => layer.id);
}

/** Ids of the layers that are hit exactly: areas and lines. */
export function areaLayerIds(layers: readonly LayerSpecification[]): string[] {
  const silent = new Set(
    drawings().flatMap(({ id, drawing }) => drawing.paints.filter((paint) => paint.silent).flatMap((paint) => [`${id}-${paint.id}`, `${id}-${paint.id}-fill`]))
  );
  return layers.filter((layer) => (layer.type === 'fill' || layer.type === 'line') && isPlace(layer) && !silent.has(layer.id)).map((layer) => layer.id);
}

function isPlace(layer: LayerSpecification): boolean {
  return 'source' in layer && drawings().some(({ id }) => id === layer.source);
}

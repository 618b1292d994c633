import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/symbols/palette.ts';
import { crossings } from './crossings.ts';
import { danger } from './danger.ts';
import { gateways } from './gateways.ts';
import { impacts } from './impacts.ts';
import type { PlaceFeature, PlaceKind, Scene, ThemeName } from './place.ts';
import { ports } from './ports.ts';
import { railways } from './railways.ts';
import { ranges } from './ranges.ts';
import { selected } from './selected.ts';
import { sites } from './sites.ts';
import { uncertainty } from './uncertainty.ts';
import { zones } from './zones.ts';

/** Every kind of place, from the one drawn first (lowest) to the one drawn last, whose names find room first. */
const KINDS: readonly PlaceKind[] = [danger, ranges, impacts, railways, uncertainty, gateways, ports, sites, crossings, zones];

/** Features by source id. */
export type Drawn = ReadonlyMap<string, readonly PlaceFeature[]>;

/** All places of a selection, and the highlight of the chosen one. */
export function drawPlaces(scene: Scene): Drawn {
  const drawn = new Map<string, readonly PlaceFeature[]>(KINDS.map((kind) => [kind.id, kind.features(scene)]));
  const chosen = scene.selection.view.select;
  // A ring about a launch site is not the thing that was chosen.
  const found = chosen ? [...drawn].filter(([id]) => id !== ranges.id).flatMap(([, features]) => features).filter(({ properties }) => properties.kind === chosen.kind && properties.id === chosen.id) : [];
  return drawn.set(selected.id, found);
}

/** The layers of all places, lowest first. */
export function placeLayers(palette: Palette, theme: ThemeName): LayerSpecification[] {
  return [...KINDS.flatMap((kind) => kind.layers(palette, theme)), ...selected.layers(palette, theme)];
}

/** The GeoJSON sources of all places. */
export function placeSources(drawn: Drawn): Record<string, SourceSpecification> {
  // The usual tolerance leaves a circle of 100 km a dozen corners at the region's zoom.
  return Object.fromEntries([...drawn].map(([id, features]) => [id, { type: 'geojson' as const, data: collection(features), tolerance: 0.05 }]));
}

/** Features as MapLibre takes them. */
export function collection(features: readonly PlaceFeature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** Ids of the layers whose things are hit within a finger's reach: their marks and names. */
export function pointLayerIds(layers: readonly LayerSpecification[]): string[] {
  return layers.filter((layer) => isPlace(layer) && (layer.type === 'symbol' || layer.type === 'circle')).map((layer) => layer.id);
}

/** Ids of the layers that are hit exactly: areas and lines. */
export function areaLayerIds(layers: readonly LayerSpecification[]): string[] {
  return layers.filter((layer) => isPlace(layer) && (layer.type === 'fill' || layer.type === 'line')).map((layer) => layer.id);
}

function isPlace(layer: LayerSpecification): boolean {
  return 'source' in layer && KINDS.some((kind) => kind.id === layer.source && kind !== uncertainty);
}

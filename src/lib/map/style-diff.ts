// Differences between two styles, and applying them to a map. Used instead of MapLibre's own comparison.
import type { GeoJSONSource, Map as LiveMap, StyleSpecification } from 'maplibre-gl';

/** Data of a GeoJSON source: an address, or features. */
export type SourceData = Parameters<GeoJSONSource['setData']>[0];

/** One change between two styles with the same layers and sources. */
export type StyleChange =
  | { readonly what: 'data'; readonly id: string; readonly value: SourceData }
  | { readonly what: 'paint' | 'layout'; readonly id: string; readonly property: string; readonly value: unknown };

/**
 * The differences between two styles with the same layers and sources. MapLibre's own comparison treats an address whose file has loaded as
 * changed, and would fetch the world again with every change of theme.
 */
export function diffStyles(before: StyleSpecification, after: StyleSpecification): StyleChange[] {
  const found: StyleChange[] = [];
  for (const [id, source] of Object.entries(after.sources)) {
    const old = before.sources[id];
    if (source.type !== 'geojson' || old?.type !== 'geojson' || isEqual(old.data, source.data)) continue;
    found.push({ what: 'data', id, value: source.data as SourceData });
  }
  for (const layer of after.layers) {
    const old = before.layers.find((entry) => entry.id === layer.id);
    for (const what of ['paint', 'layout'] as const) {
      const was = properties(old, what);
      for (const [property, value] of Object.entries(properties(layer, what))) {
        if (!isEqual(was[property], value)) found.push({ what, id: layer.id, property, value });
      }
    }
  }
  return found;
}

/** Applies the changes to a map whose style has loaded. */
export function applyDiff(map: LiveMap, list: readonly StyleChange[]): void {
  for (const change of list) {
    if (change.what === 'data') setSourceData(map, change.id, change.value);
    // The names come from the style itself, which its own test validates; the types of MapLibre's methods list them one by one.
    else if (change.what === 'paint') map.setPaintProperty(change.id, change.property as 'fill-color', change.value as string, { validate: false });
    else map.setLayoutProperty(change.id, change.property as 'text-field', change.value as string, { validate: false });
  }
}

/** Sets the data of a source. The map's error event reports failures, so the promise is not needed. */
export function setSourceData(map: LiveMap, source: string, data: SourceData): void {
  void map.getSource<GeoJSONSource>(source)?.setData(data);
}

function properties(layer: StyleSpecification['layers'][number] | undefined, what: 'paint' | 'layout'): Record<string, unknown> {
  return { ...(layer && what in layer ? layer[what] : {}) };
}

/** Whether two values of plain data are equal. */
export function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

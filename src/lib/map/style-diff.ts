import type { GeoJSONSource, Map as LiveMap, StyleSpecification } from 'maplibre-gl';

/** Data of a GeoJSON source: an address, or features. */
export type SourceData = Parameters<GeoJSONSource['setData']>[0];

/** One change that turns a style into another with the same layers and sources. */
export type StyleChange =
  | { readonly what: 'data'; readonly id: string; readonly value: SourceData }
  | { readonly what: 'paint' | 'layout'; readonly id: string; readonly property: string; readonly value: unknown };

/**
 * What differs between two styles of the same layers and sources. MapLibre's own comparison reads an address that has
 * arrived as features, finds it changed and fetches the world again at every change of theme.
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

/** Makes the changes on a map whose style is loaded. */
export function applyDiff(map: LiveMap, list: readonly StyleChange[]): void {
  for (const change of list) {
    if (change.what === 'data') setSourceData(map, change.id, change.value);
    // The names are those of the style itself, which its own test checks; the map's signature knows them one by one.
    else if (change.what === 'paint') map.setPaintProperty(change.id, change.property as 'fill-color', change.value as string, { validate: false });
    else map.setLayoutProperty(change.id, change.property as 'text-field', change.value as string, { validate: false });
  }
}

/** Gives a source its data. What fails on the way is told by the map's error event; the promise only says when it is done. */
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

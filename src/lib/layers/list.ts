// The list of map layers. Selection, comparison, legend, limits, sources, `view.json`, live map, static maps and files iterate over it, so
// a layer registered here appears in all of them.
import { crossings } from './crossings/layer.ts';
import { dangerAreas } from './danger-areas/layer.ts';
import { events } from './events/layer.ts';
import { gateways } from './gateways/layer.ts';
import type { Layer } from './layer.ts';
import { nuclear } from './nuclear/layer.ts';
import { ports } from './ports/layer.ts';
import { railways } from './railways/layer.ts';
import { ranges } from './ranges/layer.ts';
import { sites } from './sites/layer.ts';
import { tests } from './tests/layer.ts';
import { zones } from './zones/layer.ts';

const list = [crossings, ports, zones, sites, nuclear, tests, dangerAreas, ranges, railways, gateways, events] as const;

/** The items of a view, by the id of their layer. */
export type Parts = { readonly [One in (typeof list)[number] as One['id']]: ReturnType<One['select']> };

/** Ids of the layers. */
export type MapLayerId = keyof Parts;

/** All layers, in the order of the legend, the limits and the lists. */
export const MAP_LAYERS: readonly Layer[] = list;

/** The items of one layer in a selection. */
export function itemsOf(parts: Parts, layer: Layer): readonly unknown[] {
  return parts[layer.id as MapLayerId];
}

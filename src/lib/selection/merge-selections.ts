// Merges two selections, for legend, limits and sources that a comparison shows once for both sides.
import { itemsOf, MAP_LAYERS, type Parts } from '#lib/layers/list.ts';
import type { Layer } from '#lib/layers/layer.ts';
import type { Selection } from './selection.ts';

/**
 * The items of both selections, each once, in the view of the second. It has no totals, because a sum over two views would count trade
 * twice.
 */
export function mergeSelections(a: Selection, b: Selection): Selection {
  const merged = <T>(left: readonly T[], right: readonly T[], id: (entry: T) => string): T[] => [
    ...new Map([...left, ...right].map((entry) => [id(entry), entry])).values()
  ];
  const layers = MAP_LAYERS.map((layer) => [layer.id, itemsTogether(layer, itemsOf(a, layer), itemsOf(b, layer))]);
  return {
    ...b,
    ...(Object.fromEntries(layers) as Parts),
    partners: merged(a.partners, b.partners, ({ id }) => id),
    arcs: merged(a.arcs, b.arcs, (arc) => arc.fact.id),
    notReported: merged(a.notReported, b.notReported, ({ id }) => id),
    gaps: merged(a.gaps, b.gaps, ({ partner }) => partner.id),
    totals: { export: null, import: null, undirected: null },
    unsummed: merged(a.unsummed, b.unsummed, (arc) => arc.fact.id),
    world: merged(a.world, b.world, (fact) => fact.id),
    groups: merged(a.groups, b.groups, (fact) => fact.id),
    sources: [...new Set([...a.sources, ...b.sources])].sort()
  };
}

/** The items of one layer on either side, those of the first side first. */
function itemsTogether(layer: Layer, left: readonly unknown[], right: readonly unknown[]): unknown[] {
  const items = new Map(left.map((item) => [layer.key(item), item]));
  for (const item of right) {
    const key = layer.key(item);
    items.set(key, items.has(key) && layer.join ? layer.join(items.get(key), item) : item);
  }
  return [...items.values()];
}

// Items of a view that cannot be drawn because no source gives their position.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import type { Unplaced } from '#lib/layers/layer.ts';
import { itemsOf, MAP_LAYERS } from '#lib/layers/list.ts';
import type { Selection } from './selection.ts';

/** The items of one kind without a position. */
export interface UnplacedOfKind {
  readonly kind: Kind;
  /** Heading of the list. */
  title(lang: Lang): string;
  readonly ids: readonly string[];
}

/** All items of a selection without a position, each once, in the order of the layers; kinds without any are left out. */
export function unplaced(selection: Selection): UnplacedOfKind[] {
  return withoutPlace(selection)
    .map(({ kind, title, items }) => ({ kind, title, ids: [...new Set(items.map(({ id }) => id))] }))
    .filter(({ ids }) => ids.length > 0);
}

/** Ids of the sources of these items. A selection's own sources leave them out, because the map does not show the items. */
export function sourcesOfUnplaced(selection: Selection): string[] {
  return withoutPlace(selection).flatMap(({ items }) => items.flatMap(({ sources }) => sources));
}

function withoutPlace(selection: Selection): (Omit<UnplacedOfKind, 'ids'> & { readonly items: readonly Unplaced[] })[] {
  return MAP_LAYERS.flatMap((layer) =>
    layer.unplaced ? [{ kind: layer.unplaced.kind, title: layer.unplaced.title, items: layer.unplaced.of(itemsOf(selection, layer)) }] : []
  );
}

// What a view has and no map can draw, since no source says where it is.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import type { Unplaced } from '#lib/layers/layer.ts';
import { itemsOf, MAP_LAYERS } from '#lib/layers/list.ts';
import type { Selection } from './selection.ts';

/** The things of one kind that have no position. */
export interface UnplacedOfKind {
  readonly kind: Kind;
  /** Heads them. */
  title(lang: Lang): string;
  readonly ids: readonly string[];
}

/** What a selection has and no map can draw, each once, in the order of the layers; kinds without any are left out. */
export function unplaced(selection: Selection): UnplacedOfKind[] {
  return withoutPlace(selection)
    .map(({ kind, title, things }) => ({ kind, title, ids: [...new Set(things.map(({ id }) => id))] }))
    .filter(({ ids }) => ids.length > 0);
}

/** Ids of the sources of all of them: no picture shows these things, so that a selection's own sources leave them out. */
export function sourcesOfUnplaced(selection: Selection): string[] {
  return withoutPlace(selection).flatMap(({ things }) => things.flatMap(({ sources }) => sources));
}

function withoutPlace(selection: Selection): (Omit<UnplacedOfKind, 'ids'> & { readonly things: readonly Unplaced[] })[] {
  return MAP_LAYERS.flatMap((layer) =>
    layer.unplaced ? [{ kind: layer.unplaced.kind, title: layer.unplaced.title, things: layer.unplaced.of(itemsOf(selection, layer)) }] : []
  );
}

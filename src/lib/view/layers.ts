// The layers of a view that depend on each other: `missiles` draws all of the tests that have a place, `sites` the launch sites and the
// stated impact areas. So `missiles` alone, as in addresses from before `sites`, shows what both show.
import { LAYERS, type LayerId, type View } from './view.ts';

type Shown = Pick<View, 'layers'>;

/** Whether a view shows a layer, by itself or as part of another. */
export function showsLayer({ layers }: Shown, layer: LayerId): boolean {
  return layers.includes(layer) || (layer === 'sites' && layers.includes('missiles'));
}

/** The layers of a view after one is switched on or off, in their order. Without launch sites there are no impact areas. */
export function withLayer({ layers }: Shown, layer: LayerId, on: boolean): LayerId[] {
  const gone: readonly LayerId[] = on ? [] : layer === 'sites' ? ['sites', 'missiles'] : [layer];
  const kept = LAYERS.filter((entry) => showsLayer({ layers }, entry) && !gone.includes(entry));
  return LAYERS.filter((entry) => kept.includes(entry) || (on && (entry === layer || (entry === 'sites' && layer === 'missiles'))));
}

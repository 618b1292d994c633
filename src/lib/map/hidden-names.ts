// Hides names of the base map that would repeat a label of the arcs.
import type { Map as LiveMap } from 'maplibre-gl';
import type { Partner } from '#lib/atlas/atlas.ts';
import { HOME_TOWN } from '#lib/symbols/names.ts';
import type { MapLabel } from '#lib/labels/arc-labels.ts';

/** Hides the base map's names of places that the arcs' labels already name: the town at a partner's end point, and its country. */
export class HiddenNames {
  readonly #map: LiveMap;
  #hidden: ReadonlySet<string> = new Set();

  constructor(map: LiveMap) {
    this.#map = map;
  }

  /**
   * Hides the names that these labels repeat, and shows those they no longer repeat. Only opacities change, so MapLibre does not place
   * labels again.
   */
  update(labels: readonly MapLabel[], partners: readonly Partner[]): void {
    const named = new Set(
      labels.flatMap((label): string[] => {
        if (label.kind === 'home') return [`towns:${HOME_TOWN.en}`];
        const partner = label.kind === 'partner' && partners.find(({ id }) => id === label.id);
        return partner ? [`countries:${partner.id}`, ...(partner.place ? [`towns:${partner.place}`] : [])] : [];
      })
    );
    for (const key of new Set([...this.#hidden, ...named])) {
      if (named.has(key) === this.#hidden.has(key)) continue;
      const [source = '', id = ''] = key.split(':');
      this.#map.setFeatureState({ source, id }, { hidden: named.has(key) });
    }
    this.#hidden = named;
  }
}

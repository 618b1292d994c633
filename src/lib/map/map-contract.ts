// The interface between the live map and its component: options and events of `TradeMap`, without its code.
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Camera } from '#lib/geo/map-projection.ts';
import type { MapLayout } from '#lib/labels/layout.ts';
import type { ThemeName } from '#lib/layers/style-layer.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { MapFailure } from './failure.ts';
import type { MapItem } from './map-items.ts';
import type { Picked } from './picking.ts';

/** What the map needs to open. */
export interface MapOptions {
  readonly container: HTMLElement;
  readonly atlas: Atlas;
  readonly selection: Selection;
  readonly theme: ThemeName;
  readonly cooperative: boolean;
  /** Whether the page lists below the map the partners for which a narrow map has no space. */
  readonly hasOverflowList: boolean;
}

/** Labels and names of the map, and the marks that arcs cross, in px of it. */
export type LaidLabels = Pick<MapLayout, 'labels' | 'names' | 'marks'>;

/** What the map reports to its component. */
export interface MapEvents {
  onready(): void;
  onselect(hit: Picked): void;
  /** Several features are at the clicked point (px): the reader chooses one. */
  onchoose(items: readonly MapItem[], at: { readonly x: number; readonly y: number }): void;
  /** The camera starts to move. */
  onmove(): void;
  /** The reader moved the camera; null: back to the view that fits all arcs. */
  oncamera(camera: Camera | null): void;
  /** The feature under the pointer, and the point in px; null if there is none. */
  onhover(item: MapItem | null, at: { readonly x: number; readonly y: number }): void;
  onlabels(laid: LaidLabels): void;
  onitems(items: readonly MapItem[]): void;
  /** A source of the base map failed, or is late. */
  onincomplete(source: string): void;
  /** A source reported as incomplete has loaded. */
  oncomplete(source: string): void;
  onfail(failure: MapFailure): void;
  /** A lost WebGL context was restored: open the map again. */
  onreturn(): void;
}

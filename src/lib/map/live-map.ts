// The coordinator of the live map. LiveMap.svelte creates it; it keeps MapLibre, deck.gl, labels, camera and picking in step with the
// Selection.
import { type Map as LiveMap } from 'maplibre-gl';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { fetchShapes } from '#lib/base-map/load-shapes.ts';
import { layoutInBox, moveLabels, type MapLayout } from '#lib/labels/layout.ts';
import { ArcsOverlay } from './arcs-overlay.ts';
import { cameraFor } from './camera.ts';
import { watchContexts } from './webgl-contexts.ts';
import { CameraController, sizeOf } from './camera-controller.ts';
import { failureOf, type MapFailure } from './failure.ts';
import { testHandle, type TradeMapHandle } from './test-handle.ts';
import { pickArea, pickNames, pickPoint, pickAll, type Picked } from './picking.ts';
import type { LaidLabels, MapEvents, MapOptions } from './map-contract.ts';
import { openMap, setMapLanguage } from './open-map.ts';
import { drawPlaces } from './place-layers.ts';
import { PlacesOnMap } from './places-on-map.ts';
import type { ThemeName } from '#lib/layers/style-layer.ts';
import { screenProjection } from './screen-projection.ts';
import { baseUrls } from './base-data.ts';
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import { allItems, itemsAt, itemsInView, type MapItem } from './map-items.ts';
import { composeStyle } from './compose-style.ts';

/** Ms after which the map is shown without missing files, because a request may hang for minutes. */
const LATE_MS = 15_000;

/** The source without which the map is not shown. */
const LAND = 'world';

/** The live map: MapLibre with deck.gl's arcs above it, kept in step with one Selection. */
export class TradeMap {
  readonly map: LiveMap;
  readonly handle: TradeMapHandle;
  readonly #events: MapEvents;
  readonly #places: PlacesOnMap;
  readonly #arcs: ArcsOverlay;
  readonly #cameraController: CameraController;
  readonly #atlas: Atlas;
  readonly #hasOverflowList: boolean;
  #selection: Selection;
  #theme: ThemeName;
  #items: ReturnType<typeof allItems>;
  #laid: LaidLabels = { labels: [], names: [], marks: [] };
  /** The first layout, made while the base map loads; null once used or out of date. */
  #prepared: { readonly selection: Selection; readonly frame: string; readonly layout: MapLayout } | null = null;
  /** No longer drawn: closed, or without its WebGL context. */
  #gone = false;
  #opened = false;
  /** Whether the detailed geometry has been requested. */
  #detailed = false;
  /** Sources whose file could not be loaded. */
  readonly #failed = new Set<string>();
  readonly #unwatch: () => void;

  /** Opens the map. Throws an error that failureOf() can explain. */
  constructor({ container, atlas, selection, theme, cooperative, hasOverflowList }: MapOptions, events: MapEvents) {
    const { lang } = selection.view;
    const drawn = drawPlaces({ selection, atlas });
    const size = { width: container.clientWidth, height: container.clientHeight };
    const camera = cameraFor(atlas, selection.view, size);
    this.#events = events;
    this.#atlas = atlas;
    this.#hasOverflowList = hasOverflowList;
    this.#selection = selection;
    this.#theme = theme;
    this.#items = allItems(selection, drawn);
    const style = composeStyle(theme, baseUrls(false), drawn);
    this.#unwatch = watchContexts(container, {
      onlost: () => this.#lose(),
      // Both contexts return one after the other, but the map is opened anew only once.
      onreturn: () => {
        this.#unwatch();
        events.onreturn();
      }
    });
    this.map = openMap({ container, style, camera, lang, cooperative });
    this.#places = new PlacesOnMap(this.map, style, drawn, theme);
    this.#arcs = new ArcsOverlay(this.map, {
      onpoint: (at, hit) => this.#point(at, hit),
      onerror: (error) => {
        if (!this.#gone) events.onfail(failureOf(error));
      }
    });
    this.#cameraController = new CameraController(this.map, atlas, selection.view, events.oncamera);
    this.#arcs.show(selection, theme);
    this.handle = testHandle(this.map, this.#arcs);
    this.#listen();
    // Placing labels takes as long as the base map's worker needs, so both happen at once.
    setTimeout(() => {
      if (!this.#gone) this.#prepared = { selection: this.#selection, frame: this.#frame(), layout: this.#layout() };
    });
  }

  /** Draws another selection, theme or language. */
  show(selection: Selection, theme: ThemeName): void {
    if (this.#gone || (selection === this.#selection && theme === this.#theme)) return;
    const before = this.#selection.view.select;
    this.#selection = selection;
    this.#theme = theme;
    this.#places.show({ selection, atlas: this.#atlas }, theme);
    this.#items = allItems(selection, this.#places.drawn);
    this.#arcs.show(selection, theme);
    const chosen = selection.view.select;
    this.#cameraController.update(selection.view, chosen && (chosen.kind !== before?.kind || chosen.id !== before.id) ? this.#chosenPlace() : null);
    setMapLanguage(this.map, selection.view.lang);
    this.#label();
    this.#list();
  }

  /** Fits all arcs, and reports that the camera is no longer the reader's own. */
  fit(): void {
    this.#cameraController.fit();
    this.#events.oncamera(null);
  }

  /** Highlights a feature as if the pointer were on it; returns its position in px. */
  pointAt(item: MapItem | null): { x: number; y: number } | null {
    this.#arcs.hover(item?.kind === 'fact' ? item.id : null);
    return item && this.map.project([item.lon, item.lat]);
  }

  /** What a map that is not ready yet is waiting for. */
  get pendingPart(): MapFailure['part'] {
    return this.map.isStyleLoaded() ? 'graphics' : 'base';
  }

  retry(source: string): void {
    this.#failed.delete(source);
    this.#places.retry(source);
  }

  close(): void {
    this.#gone = true;
    this.#unwatch();
    this.#arcs.close();
  }

  #listen(): void {
    const { map } = this;
    map.on('click', ({ point }) => {
      const found = itemsAt(
        this.#selection,
        this.#items,
        pickAll(map, point, { pointLayers: this.#places.pointLayers, areaLayers: this.#places.areaLayers, names: this.#laid.names }, (radius) =>
          this.#arcs.pickAll(point.x, point.y, radius)
        ),
        map.getZoom()
      );
      const [first, second] = found;
      if (second) this.#events.onchoose(found, point);
      else if (first) this.#events.onselect(first);
    });
    map.on('movestart', () => this.#events.onmove());
    map.on('move', () => this.#carry());
    map.on('moveend', () => {
      this.#label();
      this.#list();
    });
    map.on('resize', () => this.#label());
    map.on('error', (event) => {
      const source = 'sourceId' in event ? String(event.sourceId) : null;
      if (source) {
        this.#failed.add(source);
        this.#events.onincomplete(source);
      } else this.#events.onfail(failureOf(event.error));
    });
    map.once('load', () => this.#label());
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.#openLate();
    }, LATE_MS);
    map.once('idle', () => {
      clearTimeout(timer);
      this.#open();
    });
    map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
      // A source that failed also counts as loaded, but it is not complete.
      if (!isSourceLoaded || this.#failed.has(sourceId)) return;
      this.#events.oncomplete(sourceId);
      if (late) this.#openLate();
    });
  }

  /** Shows the map instead of the static one, once. */
  #open(): void {
    // The context was lost meanwhile, so there is nothing to show.
    if (this.#gone || this.#opened) return;
    // Arcs on a sea without land are worse than the static map.
    if (this.#failed.has(LAND)) return this.#events.onfail({ kind: 'error', part: 'base', message: 'The land of the base map did not arrive.' });
    this.#opened = true;
    const place = this.#chosenPlace();
    if (place) this.#cameraController.show(place);
    this.#list();
    this.#events.onready();
  }

  /** Shows the map without the files that are missing, provided the land has loaded. */
  #openLate(): void {
    if (this.#gone || this.#opened) return;
    const outstanding = this.#places.outstanding();
    if (outstanding.includes(LAND)) return;
    for (const source of outstanding) this.#events.onincomplete(source);
    this.#open();
  }

  #lose(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#events.onfail({ kind: 'context-lost', part: 'graphics', message: 'The graphics system took the map’s drawing surface away.' });
  }

  #point(at: { readonly x: number; readonly y: number } | null, arc: Picked | null): void {
    if (this.#gone || !this.map.isStyleLoaded()) return;
    const hit =
      at && (pickNames(this.#laid.names, at)[0] ?? pickPoint(this.map, at, this.#places.pointLayers) ?? arc ?? pickArea(this.map, at, this.#places.areaLayers));
    this.#arcs.hover(hit?.kind === 'fact' ? hit.id : null);
    this.map.getCanvas().style.cursor = hit ? 'pointer' : '';
    const item = hit && this.#items.find(({ kind, id }) => kind === hit.kind && id === hit.id);
    this.#events.onhover(item ?? null, at ?? { x: 0, y: 0 });
  }

  /** Position of the selected feature; null for an arc or partner, or if it is not drawn. */
  #chosenPlace(): MapItem | null {
    const chosen = this.#selection.view.select;
    if (!chosen || chosen.kind === 'fact' || chosen.kind === 'partner') return null;
    return this.#items.find(({ kind, id }) => kind === chosen.kind && id === chosen.id) ?? null;
  }

  /** Lays out labels, names and marks: as the static map does until the reader moves the camera, then for the camera. */
  #label(): void {
    if (this.#gone) return;
    const { map } = this;
    const prepared = this.#prepared;
    this.#prepared = null;
    const layout = prepared?.selection === this.#selection && prepared.frame === this.#frame() ? prepared.layout : this.#layout();
    // MapLibre's marks are below the arcs, which have a canvas of their own; those that an arc crosses are drawn again above it.
    this.#laid = { ...layout, marks: layout.crossed() };
    this.#carry();
    this.#places.cover(layout.covered);
    // The names of border rivers and their banks follow the detailed geometry.
    if (map.getZoom() >= NEAR_ZOOM && !this.#detailed) {
      this.#detailed = true;
      fetchShapes('near').then(
        () => this.#label(),
        () => {
          this.#detailed = false;
        }
      );
    }
  }

  #layout(): MapLayout {
    return layoutInBox(this.#atlas, this.#selection, this.#cameraController.camera, sizeOf(this.map), this.#hasOverflowList);
  }

  /** What a layout depends on besides the selection. */
  #frame(): string {
    return JSON.stringify([this.#cameraController.camera, sizeOf(this.map)]);
  }

  /** While the map moves, labels move with it; when it stops, they are laid out anew. */
  #carry(): void {
    if (this.#gone) return;
    const toPx = screenProjection(this.map);
    const { labels, names, marks } = this.#laid;
    this.#laid = { labels: moveLabels(labels, toPx), names: moveLabels(names, toPx), marks: marks.map((placed) => ({ ...placed, at: toPx(placed.mark.at) })) };
    this.#events.onlabels(this.#laid);
  }

  #list(): void {
    if (this.#gone) return;
    const bounds = this.map.getBounds();
    this.#events.onitems(itemsInView(this.#items, (lon, lat) => bounds.contains([lon, lat]), this.map.getZoom()));
  }
}

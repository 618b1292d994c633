// The arcs on the live map: a deck.gl canvas above MapLibre's, with picking and animation.
import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as LiveMap } from 'maplibre-gl';
import type { Arc, Selection } from '#lib/selection/selection.ts';
import { visibleArcs } from '#lib/symbols/visible-arcs.ts';
import { towardsInk, palettes } from '#lib/symbols/palette.ts';
import { arcLayers, ARCS, ENDS, ends, segments, STEP_MS, type End } from './arc-layers.ts';
import { arcMarks, keepOrder, type ArcMark } from './arc-marks.ts';
import { arrowAtlas } from './arrow-icon.ts';
import { releaseContext } from './webgl-contexts.ts';
import { sizeOf } from './camera-controller.ts';
import { Frames } from './frames.ts';
import { PICK_RADIUS_PX, type Picked } from './picking.ts';
import { reducedMotion } from './open-map.ts';
import type { ThemeName } from '#lib/layers/style-layer.ts';
import { screenProjection } from './screen-projection.ts';

export interface OverlayEvents {
  /** The pointer moved to a point in px (null: it left), over an arc or a partner, or over neither. */
  onpoint(at: { readonly x: number; readonly y: number } | null, hit: Picked | null): void;
  onerror(error: Error): void;
}

/** Ms after the start in which deck gets every frame, because its textures may still be loading. */
const LOADING_MS = 1000;

/** The arcs, drawn by deck.gl on a canvas above MapLibre's. */
export class ArcsOverlay {
  readonly #map: LiveMap;
  readonly #overlay: MapLibreOverlay;
  #arcs: readonly Arc[] = [];
  #marks: ArcMark[] = [];
  #ends: End[] = [];
  #layers: Layer[] = [];
  #arrows: { readonly theme: ThemeName; readonly canvas: HTMLCanvasElement } | null = null;
  #theme: ThemeName = 'light';
  #chosen: string | null = null;
  #hovered: string | null = null;
  readonly #frames = new Frames();
  #segments = 0;
  /** How long the last change of widths takes, ms. */
  #stepMs = 0;
  #loaded = false;
  /** Removes the references that deck's device keeps to the page. */
  #free: () => void = () => undefined;
  /** When the last animation of arcs ends, in the time of performance.now(). */
  restsAt = 0;

  constructor(map: LiveMap, { onpoint, onerror }: OverlayEvents) {
    this.#map = map;
    // Deck passes this property to its render loop, but its types do not list it.
    const frames: object = { animationFrameProvider: this.#frames };
    this.#overlay = new MapLibreOverlay({
      ...frames,
      layers: [],
      pickingRadius: PICK_RADIUS_PX,
      onDeviceInitialized: (device) => {
        this.#free = () => {
          device.getDefaultCanvasContext().destroy();
          device.destroy();
        };
      },
      onLoad: () => {
        this.#loaded = true;
        this.#frames.wake(LOADING_MS);
        // Deck listens for keys that nothing here uses; the map below and its list handle the keyboard.
        this.#overlay.getCanvas()?.removeAttribute('tabindex');
      },
      onError: onerror,
      onHover: (info) => onpoint(info.x < 0 ? null : { x: info.x, y: info.y }, hitOf(info.object))
    });
    map.addControl(this.#overlay);
    // Deck picks under the pointer and updates its layers in its own frames, so these events need some.
    for (const event of ['render', 'mousemove', 'mouseout', 'mousedown', 'touchstart', 'touchmove'] as const)
      map.on(event, () => {
        if (this.#loaded) this.#frames.wake(0);
      });
    // Arrowheads are placed on the visible part of their arc.
    map.on('moveend', () => {
      this.#mark(false);
      this.#draw();
    });
    map.on('zoom', () => {
      if (segments(map.getZoom()) !== this.#segments) this.#draw();
    });
  }

  /** Draws the selection's arcs; widths are animated from their previous values. */
  show(selection: Selection, theme: ThemeName): void {
    const { arcs, view } = selection;
    this.#arcs = arcs;
    this.#mark(true);
    this.#ends = ends(selection);
    this.#theme = theme;
    this.#chosen = view.select?.kind === 'fact' || view.select?.kind === 'partner' ? view.select.id : null;
    this.#stepMs = reducedMotion() ? 0 : STEP_MS;
    this.restsAt = performance.now() + this.#stepMs;
    this.#draw();
  }

  /** Highlights the arc with this fact's id. */
  hover(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#draw();
  }

  /** The arc or end point nearest to a point in px, within PICK_RADIUS_PX, or null. */
  pick(x: number, y: number): Picked | null {
    if (!this.#loaded) return null;
    return hitOf(this.#overlay.pickObject({ x, y, radius: PICK_RADIUS_PX, layerIds: [ARCS, ENDS] })?.object);
  }

  /**
   * All arcs and end points within a radius of a point in px, nearest first. If a partner's end point and its arcs are hit, only the end
   * point is returned.
   */
  pickAll(x: number, y: number, radius: number): Picked[] {
    if (!this.#loaded) return [];
    const depth = this.#marks.length + this.#ends.length;
    const picked = this.#overlay.pickMultipleObjects({ x, y, radius, depth, layerIds: [ARCS, ENDS] });
    const found = picked.flatMap(({ object }) => {
      const hit = hitOf(object);
      return hit ? [{ hit, partner: (object as Partial<ArcMark>).partner }] : [];
    });
    const ended = new Set(found.flatMap(({ hit }) => (hit.kind === 'partner' ? [hit.id] : [])));
    return found.filter(({ partner }) => partner === undefined || !ended.has(partner)).map(({ hit }) => hit);
  }

  /** The layer of lines as last passed to deck, for the test handle. */
  get lines(): Layer | undefined {
    return this.#layers.find((layer) => layer.id === ARCS);
  }

  /**
   * Removes the arcs and their canvas. Deck does not destroy its device, whose listener for the screen's pixel ratio would keep canvas and
   * map in memory while the page is open.
   */
  close(): void {
    const surface = this.#overlay.getCanvas();
    this.#map.remove();
    this.#free();
    releaseContext(surface);
  }

  #mark(steps: boolean): void {
    this.#marks = keepOrder(arcMarks(this.#arcs, visibleArcs(this.#arcs, screenProjection(this.#map), sizeOf(this.#map))), this.#marks, steps);
  }

  #draw(): void {
    if (this.#arrows?.theme !== this.#theme) {
      const palette = palettes[this.#theme];
      this.#arrows = {
        theme: this.#theme,
        canvas: arrowAtlas({ export: towardsInk(palette.export, palette.ink), import: towardsInk(palette.import, palette.ink), paper: palette.halo })
      };
    }
    const zoom = this.#map.getZoom();
    this.#segments = segments(zoom);
    this.#layers = arcLayers(this.#marks, this.#ends, {
      palette: palettes[this.#theme],
      arrows: this.#arrows.canvas,
      chosen: this.#chosen,
      hovered: this.#hovered,
      restsAt: this.restsAt,
      stepMs: this.#stepMs,
      zoom
    });
    this.#overlay.setProps({ layers: this.#layers });
    if (this.#loaded) this.#frames.wake(this.restsAt - performance.now());
  }
}

function hitOf(object: unknown): Picked | null {
  const mark = object as (Partial<ArcMark> & Partial<End>) | undefined;
  // Removed arcs stay in the list with width 0 (see `keepOrder`); they cannot be picked.
  if (!mark || mark.width === 0) return null;
  if (mark.direction && mark.id) return { kind: 'fact', id: mark.id };
  return mark.id ? { kind: 'partner', id: mark.id } : null;
}

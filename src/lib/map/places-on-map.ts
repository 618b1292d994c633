// The base map and the layers on it: updates only those sources and styles that have changed.
import type { Map as LiveMap, StyleSpecification } from 'maplibre-gl';
import { palettes } from '#lib/symbols/palette.ts';
import { glyphImage, RATIO } from './glyph-image.ts';
import type { PlaceFeature } from '#lib/layers/drawing.ts';
import type { DrawnFeatures } from '#lib/layers/drawings.ts';
import { PLACES, type ThemeName } from '#lib/layers/style-layer.ts';
import { areaLayerIds, collection, drawPlaces, placeLayers, pointLayerIds, type PlaceScene } from './place-layers.ts';
import { applyDiff, diffStyles, setSourceData, isEqual } from './style-diff.ts';
import { baseUrls } from './base-data.ts';
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import { composeStyle } from './compose-style.ts';

/** The base map and the features on it, kept in step with the selection. */
export class PlacesOnMap {
  drawn: DrawnFeatures;
  readonly pointLayers: readonly string[];
  readonly areaLayers: readonly string[];
  readonly #map: LiveMap;
  #options: { readonly theme: ThemeName; readonly near: boolean };
  /** The style as last passed to the map, and its theme and detail. */
  #style: StyleSpecification;
  #styledFor: string;
  /** The features that the map was last given, so that it is given others only if something has changed. */
  #sent: DrawnFeatures;
  #covered: ReadonlySet<string> = new Set();
  #ready = false;

  constructor(map: LiveMap, style: StyleSpecification, drawn: DrawnFeatures, theme: ThemeName) {
    this.#map = map;
    this.#style = style;
    this.#options = { theme, near: false };
    this.#styledFor = [theme, false].join();
    this.#sent = drawn;
    this.drawn = drawn;
    const layers = placeLayers(palettes[theme], theme);
    this.pointLayers = pointLayerIds(layers);
    this.areaLayers = areaLayerIds(layers);
    map.setMissingStyleImageResolver((id) => {
      const image = glyphImage(id);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: RATIO });
    });
    map.once('style.load', () => {
      this.#ready = true;
      // Applies changes made while the first style was loading.
      this.#comeNear();
      this.#update();
    });
    map.on('zoom', () => this.#comeNear());
  }

  /** Whether the style has loaded, so that sources can be given data. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Draws the scene; only what has changed since the last one is updated. */
  show(scene: PlaceScene, theme: ThemeName): void {
    this.drawn = drawPlaces(scene);
    this.#options = { ...this.#options, theme };
    this.#update();
  }

  /**
   * Hides the marks that would hide others, given as `layer:id`, and shows those hidden before. Only opacities change, so MapLibre does not
   * lay out its marks again.
   */
  cover(marks: ReadonlySet<string>): void {
    if (!this.#ready) return;
    for (const key of new Set([...this.#covered, ...marks])) {
      if (marks.has(key) === this.#covered.has(key)) continue;
      this.#map.setFeatureState({ source: PLACES, id: key }, { covered: marks.has(key) });
    }
    this.#covered = marks;
  }

  /** Loads the geometry of a failed source again. */
  retry(source: string): void {
    const { world, near } = baseUrls(this.#options.near);
    const url = source === 'world' ? world : source === 'near' ? near : null;
    if (url) setSourceData(this.#map, source, url);
  }

  /** Files of the base map that have been requested and have not arrived. */
  outstanding(): string[] {
    return ['world', 'near'].filter((source) => this.#map.getSource(source) && !this.#map.isSourceLoaded(source));
  }

  /** Loads the detailed geometry once the reader has zoomed in far enough to see it. */
  #comeNear(): void {
    if (!this.#ready || this.#options.near || this.#map.getZoom() < NEAR_ZOOM) return;
    this.#options = { ...this.#options, near: true };
    this.#update();
  }

  #update(): void {
    if (!this.#ready) return;
    this.#restyle();
    const before = this.#sent;
    this.#sent = this.drawn;
    if ([...this.drawn].some(([id, features]) => !sameFeatures(features, before.get(id) ?? []))) setSourceData(this.#map, PLACES, collection(this.drawn));
  }

  /** Applies a new theme or detail; does nothing when only the year changes. */
  #restyle(): void {
    const { theme, near } = this.#options;
    const key = [theme, near].join();
    if (key === this.#styledFor) return;
    this.#styledFor = key;
    const style = composeStyle(theme, baseUrls(near), null);
    applyDiff(this.#map, diffStyles(this.#style, style));
    this.#style = style;
  }
}

/** Whether two lists draw the same. Cached geometry is compared by identity first, because comparing it as text is slow. */
function sameFeatures(a: readonly PlaceFeature[], b: readonly PlaceFeature[]): boolean {
  return (
    a.length === b.length &&
    a.every((feature, i) => {
      const other = b[i];
      return other !== undefined && isEqual(feature.properties, other.properties) && isEqual(feature.geometry, other.geometry);
    })
  );
}

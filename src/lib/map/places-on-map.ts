import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import type { Lang } from '#lib/atlas/atlas.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { glyphImage, RATIO } from './glyph-image.ts';
import { areaLayerIds, collection, drawPlaces, placeLayers, pointLayerIds, type Drawn } from './places/all.ts';
import type { Scene, ThemeName } from './places/place.ts';
import { baseUrls, NEAR_FROM } from './shapes.ts';
import { wholeStyle } from './whole-style.ts';

/** The base map and the places on it, kept in step with the selection. */
export class PlacesOnMap {
  drawn: Drawn;
  readonly pointLayers: readonly string[];
  readonly areaLayers: readonly string[];
  readonly #map: LiveMap;
  #theme: ThemeName;
  #lang: Lang;
  #near = false;
  #ready = false;
  /** What each source was last given, so that a year step sends only what changed. */
  #sent = new Map<string, string>();

  constructor(map: LiveMap, drawn: Drawn, theme: ThemeName, lang: Lang) {
    this.#map = map;
    this.#theme = theme;
    this.#lang = lang;
    this.drawn = drawn;
    const layers = placeLayers(palettes[theme], theme);
    this.pointLayers = pointLayerIds(layers);
    this.areaLayers = areaLayerIds(layers);
    this.#remember();
    map.setMissingStyleImageResolver((id) => {
      const image = glyphImage(id);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: RATIO });
    });
    map.once('style.load', () => {
      this.#ready = true;
      // What was shown while the first style was still loading.
      this.#restyle();
    });
    map.on('zoom', () => this.#comeNear());
    this.#comeNear();
  }

  /** Draws the scene; only what differs from the one before is touched. */
  show(scene: Scene, theme: ThemeName): void {
    this.drawn = drawPlaces(scene);
    const { lang } = scene.selection.view;
    const restyled = theme !== this.#theme || lang !== this.#lang;
    this.#theme = theme;
    this.#lang = lang;
    if (restyled) this.#restyle();
    else this.#resend();
  }

  /** Asks again for the geometry of a source that did not arrive. */
  retry(source: string): void {
    const { world, near, towns } = baseUrls(this.#near);
    const url = new Map([['world', world], ['near', near], ['towns', towns]]).get(source);
    if (url) this.#give(source, url);
  }

  /** The fine geometry is asked for only when a reader comes close enough to see it. */
  #comeNear(): void {
    if (this.#near || this.#map.getZoom() < NEAR_FROM) return;
    this.#near = true;
    this.#restyle();
  }

  #restyle(): void {
    if (!this.#ready) return;
    this.#map.setStyle(wholeStyle(this.#theme, this.#lang, baseUrls(this.#near), this.drawn), { diff: true, validate: false });
    this.#remember();
  }

  #resend(): void {
    if (!this.#ready) return;
    for (const [id, features] of this.drawn) {
      const text = JSON.stringify(features);
      if (text === this.#sent.get(id)) continue;
      this.#sent.set(id, text);
      this.#give(id, collection(features));
    }
  }

  /** What fails on the way is told by the map's error event; the promise only says when it is done. */
  #give(source: string, data: string | FeatureCollection): void {
    void this.#map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  #remember(): void {
    this.#sent = new Map([...this.drawn].map(([id, features]) => [id, JSON.stringify(features)]));
  }
}

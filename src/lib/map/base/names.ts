// Names of seas and countries as point sources.
import type { Lang } from '#lib/atlas/atlas.ts';
import { COUNTRIES, SEAS, type Label } from '#lib/symbols/names.ts';

interface NameProperties {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The names of seas as points of a source. */
export function seaNames(lang: Lang): GeoJSON.FeatureCollection<GeoJSON.Point, NameProperties> {
  return points(SEAS, lang);
}

/** The names of countries as points of a source. */
export function countryNames(lang: Lang): GeoJSON.FeatureCollection<GeoJSON.Point, NameProperties> {
  return points(COUNTRIES, lang);
}

function points(labels: readonly Label[], lang: Lang): GeoJSON.FeatureCollection<GeoJSON.Point, NameProperties> {
  return {
    type: 'FeatureCollection',
    features: labels.map(({ id, names, lon, lat, from, to }) => ({
      type: 'Feature',
      properties: { id, name: names[lang], from, to },
      geometry: { type: 'Point', coordinates: [lon, lat] }
    }))
  };
}

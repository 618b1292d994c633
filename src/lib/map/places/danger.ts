import { centroid, circle } from '@turf/turf';
import { day } from '#lib/format/day.ts';
import { dangerKey } from '#lib/layers/danger-areas/words.ts';
import { mapWords } from '#lib/words/map.ts';
import type { PlaceFeature, PlaceKind } from './place.ts';

/** Danger areas declared for the year's launches, hatched; those known only as a point, as that point. */
export const danger: PlaceKind = {
  id: 'danger',
  features: ({ selection }) =>
    selection.dangerAreas.flatMap((area): PlaceFeature[] => {
      if (!area.geometry) return [];
      const { lang } = selection.view;
      const geometry = area.geometry.type === 'Point' && area.radiusKm
        ? circle(area.geometry.coordinates, area.radiusKm, { units: 'kilometers', steps: 48 }).geometry
        : area.geometry;
      const [lon = 0, lat = 0] = centroid(geometry).geometry.coordinates;
      const what = area.kind === 'observed' ? mapWords[lang].observed : dangerKey.declared[lang];
      const properties = { kind: 'danger' as const, id: area.id, name: `${what}: ${area.stage}, ${day(area.date, lang)}`, label: area.stage, rank: 1 as const, lon, lat };
      return [{ type: 'Feature', geometry, properties: { ...properties, part: geometry.type === 'Point' ? 'point' : 'area' } }];
    }),
  layers: (palette, theme) => [
    { id: 'danger-area', type: 'fill', source: 'danger', filter: ['==', ['get', 'part'], 'area'], paint: { 'fill-pattern': `hatch@${theme}`, 'fill-opacity': 0.5 } },
    { id: 'danger-edge', type: 'line', source: 'danger', filter: ['==', ['get', 'part'], 'area'], paint: { 'line-color': palette.missile, 'line-width': 1, 'line-dasharray': [2, 2] } },
    { id: 'danger-point', type: 'circle', source: 'danger', filter: ['==', ['get', 'part'], 'point'], paint: { 'circle-radius': 4, 'circle-color': palette.halo, 'circle-stroke-color': palette.missile, 'circle-stroke-width': 1.5 } }
  ]
};

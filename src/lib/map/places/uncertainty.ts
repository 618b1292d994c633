import { circle } from '@turf/turf';
import { THIRD_ZOOM } from '#lib/layers/density.ts';
import type { PlaceFeature, PlaceKind } from './place.ts';

/** The circle within which a thing with a derived position lies. */
export const uncertainty: PlaceKind = {
  id: 'uncertainty',
  features: ({ selection }) => {
    const placed = [
      ...selection.crossings.map(({ crossing }) => ({ kind: 'crossing' as const, place: crossing })),
      ...selection.ports.map((place) => ({ kind: 'port' as const, place })),
      ...selection.zones.map((place) => ({ kind: 'zone' as const, place }))
    ];
    return placed.flatMap(({ kind, place }): PlaceFeature[] => {
      const at = place.position;
      if (at?.basis !== 'derived' || !at.accuracy) return [];
      const area = circle([at.lon, at.lat], at.accuracy / 1000, { units: 'kilometers', steps: 64 });
      // Hit and named through its mark; the circle only says how far that mark can be off.
      return [{ type: 'Feature', geometry: area.geometry, properties: { kind, id: place.id, name: '', label: '', rank: 3, lon: at.lon, lat: at.lat } }];
    });
  },
  layers: (palette) => [
    { id: 'uncertainty-area', type: 'fill', source: 'uncertainty', minzoom: THIRD_ZOOM, paint: { 'fill-color': palette.place, 'fill-opacity': 0.08 } },
    { id: 'uncertainty-edge', type: 'line', source: 'uncertainty', minzoom: THIRD_ZOOM, paint: { 'line-color': palette.place, 'line-width': 1, 'line-dasharray': [3, 3] } }
  ]
};

// How danger areas are drawn: hatched, or as a point if only a point is known.
import { centroid } from '@turf/turf';
import type { DangerArea } from '#lib/atlas/atlas.ts';
import { formatDate } from '#lib/format/date.ts';
import { mapWords } from '#lib/words/map.ts';
import { disc, type Drawing, type PlaceFeature } from '../drawing.ts';
import { dangerKey } from './words.ts';

export const dangerDrawing: Drawing<DangerArea> = {
  depth: 1,
  features: ({ items, view: { lang } }) =>
    items.flatMap(({ id, geometry: stated, radiusKm, kind, stage, date }): PlaceFeature[] => {
      if (!stated) return [];
      const [lon = 0, lat = 0] = centroid(stated).geometry.coordinates;
      const geometry = stated.type === 'Point' && radiusKm ? disc(lon, lat, radiusKm, 48) : stated;
      const what = kind === 'observed' ? mapWords[lang].observed : dangerKey.declared[lang];
      const properties = { kind: 'danger' as const, id, name: `${what}: ${stage}, ${formatDate(date, lang)}`, label: stage, rank: 1 as const, lon, lat };
      return [{ type: 'Feature', geometry, properties: { ...properties, part: geometry.type === 'Point' ? 'point' : 'area' } }];
    }),
  paints: [
    { id: 'area', part: 'area', fill: { colour: 'hatch', opacity: 0.5 }, line: { colour: 'missile', width: 1, dash: [2, 2] } },
    { id: 'point', part: 'point', dot: { radius: 4, edge: 1.5, colour: 'halo', edgeColour: 'missile' } }
  ],
  names: { colour: 'missile', from: () => null }
};

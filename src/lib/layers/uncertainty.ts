// The circle around a derived position within which the place lies; all layers of places draw it at high zooms.
import type { Position } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import { RANK_3_MIN_ZOOM } from './zoom-levels.ts';
import { disc, type Paint, type PlaceFeature } from './drawing.ts';

const PART = 'uncertain';

/** Its paint. Clicks and names belong to the mark; the circle only shows how far off it may be. */
export const uncertainPaint: Paint = {
  id: PART,
  part: PART,
  from: RANK_3_MIN_ZOOM,
  silent: true,
  fill: { colour: 'place', opacity: 0.08 },
  line: { colour: 'place', width: 1, dash: [3, 3] }
};

/** The circles of the places whose derived position has a stated accuracy. */
export function uncertain(kind: Kind, places: readonly { readonly id: string; readonly position?: Position }[]): PlaceFeature[] {
  return places.flatMap(({ id, position: at }): PlaceFeature[] => {
    if (at?.basis !== 'derived' || !at.accuracy) return [];
    return [
      {
        type: 'Feature',
        geometry: disc(at.lon, at.lat, at.accuracy / 1000, 64),
        properties: { kind, id, name: '', label: '', rank: 3, lon: at.lon, lat: at.lat, part: PART }
      }
    ];
  });
}

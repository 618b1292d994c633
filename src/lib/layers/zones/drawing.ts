// How economic zones are drawn: those with an outline as an area, the others as a mark at their town.
import type { Zone } from '#lib/atlas/atlas.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { zoneRank } from '../zoom-levels.ts';
import { label, pointFeature, type Drawing, type PlaceFeature } from '../drawing.ts';
import { uncertain, uncertainPaint } from '../uncertainty.ts';

export const zonesDrawing: Drawing<Zone> = {
  depth: 10,
  features: ({ items, view: { lang } }) => [
    ...items.flatMap((zone): PlaceFeature[] => {
      const at = zone.position;
      if (!at) return [];
      // If the outline is drawn, it shows the extent of the place, so its position is not called approximate.
      const text = label(lang, zone.names, zone.outline ? undefined : at);
      const properties = { kind: 'zone' as const, id: zone.id, name: `${text} — ${terms[lang].kind.zone}`, label: text, rank: zoneRank(zone) };
      if (!zone.outline) return [pointFeature(at.lon, at.lat, { ...properties, image: 'zone' })];
      return [
        { type: 'Feature', geometry: zone.outline, properties: { ...properties, lon: at.lon, lat: at.lat, part: 'outline' } },
        pointFeature(at.lon, at.lat, { ...properties, part: 'name' })
      ];
    }),
    ...uncertain('zone', items)
  ],
  paints: [
    uncertainPaint,
    {
      id: 'outline',
      part: 'outline',
      fill: { colour: 'zone', opacity: 0.22 },
      line: {
        colour: 'zone',
        width: [
          [4, 1],
          [9, 2]
        ]
      }
    }
  ],
  markPx: 15,
  names: { colour: 'zone', from: ({ image, part }) => (image || part === 'name' ? 0 : null) }
};

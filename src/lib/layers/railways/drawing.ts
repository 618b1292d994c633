// How railways are drawn: dashed lines on a light casing, straight between towns.
import type { Railway } from '#lib/atlas/atlas.ts';
import { localName } from '#lib/atlas/lookup.ts';
import type { Drawing, PlaceFeature } from '../drawing.ts';
import { railwayKey } from './words.ts';

export const railwaysDrawing: Drawing<Railway> = {
  depth: 4,
  features: ({ items, view: { lang } }) =>
    items.flatMap(({ id, names, line }): PlaceFeature[] => {
      const own = localName(names, lang);
      const [lon, lat] = line.coordinates[Math.floor(line.coordinates.length / 2)] ?? [];
      if (lon === undefined || lat === undefined) return [];
      return [
        { type: 'Feature', geometry: line, properties: { kind: 'railway', id, name: `${own} — ${railwayKey.schematic[lang]}`, label: own, rank: 1, lon, lat } }
      ];
    }),
  paints: [
    { id: 'casing', line: { colour: 'halo', width: 3.5 } },
    { id: 'line', line: { colour: 'place', width: 1.5, dash: [7.5, 4.5] } }
  ],
  names: { colour: 'place', from: () => null, alongFrom: 6 }
};

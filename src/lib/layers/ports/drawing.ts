// How ports are drawn: a mark with a name.
import type { Port } from '#lib/atlas/atlas.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { PLACE_NAMES_FROM, rankOf } from '../zoom-levels.ts';
import { label, pointFeature, type Drawing } from '../drawing.ts';
import { uncertain, uncertainPaint } from '../uncertainty.ts';

export const portsDrawing: Drawing<Port> = {
  depth: 7,
  features: ({ atlas, items, view: { lang } }) => [
    ...items.flatMap(({ id, names, position }) => {
      if (!position) return [];
      const text = label(lang, names, position);
      return pointFeature(position.lon, position.lat, {
        kind: 'port',
        id,
        name: `${text} — ${terms[lang].kind.port}`,
        label: text,
        image: 'port',
        rank: rankOf(atlas, 'port', id, position)
      });
    }),
    ...uncertain('port', items)
  ],
  paints: [uncertainPaint],
  markPx: 15,
  names: { colour: 'place', from: ({ image }) => (image ? PLACE_NAMES_FROM : null) }
};

// How border crossings are drawn: the shape of the mark shows rail or road, its fill the state in the year.
import { terms } from '#lib/words/vocabulary.ts';
import { PLACE_NAMES_FROM, rankOf } from '../zoom-levels.ts';
import { label, pointAt, type Drawing } from '../drawing.ts';
import { uncertain, uncertainPaint } from '../uncertainty.ts';
import type { CrossingInYear } from './layer.ts';

export const crossingsDrawing: Drawing<CrossingInYear> = {
  depth: 8,
  features: ({ atlas, items, view: { lang } }) => [
    ...items.flatMap(({ crossing: { id, kind, names, position }, state }) => {
      if (!position) return [];
      const text = label(lang, names, position);
      return pointAt(position.lon, position.lat, {
        kind: 'crossing',
        id,
        name: `${text} — ${terms[lang].crossingKind[kind]}, ${terms[lang].crossingState[state]}`,
        label: text,
        image: `crossing:${kind}:${state}`,
        rank: rankOf(atlas, 'crossing', id, position)
      });
    }),
    ...uncertain(
      'crossing',
      items.map(({ crossing }) => crossing)
    )
  ],
  paints: [uncertainPaint],
  markPx: 17,
  names: { colour: 'place', from: ({ image }) => (image ? PLACE_NAMES_FROM : null) }
};

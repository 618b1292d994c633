import { rankOf } from '#lib/layers/density.ts';
import { terms } from '#lib/words/terms.ts';
import { markLayer } from './marks.ts';
import { label, pointAt, type PlaceKind } from './place.ts';

/** Border crossings: the shape tells rail from road, the filling the state in the year. */
export const crossings: PlaceKind = {
  id: 'crossings',
  features: (scene) =>
    scene.selection.crossings.flatMap(({ crossing, state }) => {
      if (!crossing.position) return [];
      const words = terms[scene.selection.view.lang];
      const text = label(scene, crossing.names, crossing.position);
      return pointAt(crossing.position.lon, crossing.position.lat, {
        kind: 'crossing',
        id: crossing.id,
        name: `${text} — ${words.crossingKind[crossing.kind]}, ${words.crossingState[state]}`,
        label: text,
        image: `crossing:${crossing.kind}:${state}`,
        rank: rankOf(scene.atlas, 'crossing', crossing.id, crossing.position)
      });
    }),
  layers: (palette, theme) => [markLayer('crossings', palette, theme, { colour: palette.place, size: 0.8, namesFrom: 4.6 })]
};

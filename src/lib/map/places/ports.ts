import { rankOf } from '#lib/layers/density.ts';
import { terms } from '#lib/words/terms.ts';
import { markLayer } from './marks.ts';
import { label, pointAt, type PlaceKind } from './place.ts';

/** Ports, at positions good to a kilometre or two. */
export const ports: PlaceKind = {
  id: 'ports',
  features: (scene) =>
    scene.selection.ports.flatMap((port) => {
      if (!port.position) return [];
      const text = label(scene, port.names, port.position);
      return pointAt(port.position.lon, port.position.lat, {
        kind: 'port',
        id: port.id,
        name: `${text} — ${terms[scene.selection.view.lang].kind.port}`,
        label: text,
        image: 'port',
        rank: rankOf(scene.atlas, 'port', port.id, port.position)
      });
    }),
  layers: (palette, theme) => [markLayer('ports', palette, theme, { colour: palette.place, size: 0.7, namesFrom: 4.6 })]
};

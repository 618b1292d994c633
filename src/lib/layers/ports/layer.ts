// The layer of ports. Their positions are accurate to one or two kilometres.
import type { Port } from '#lib/atlas/atlas.ts';
import { GLYPHS } from '#lib/symbols/glyphs.ts';
import { terms } from '#lib/words/vocabulary.ts';
import type { Layer } from '../layer.ts';
import { positionLimits, sourcesOfPlaced, withoutPosition } from '../positions.ts';

export const ports: Layer<'ports', Port> = {
  id: 'ports',
  kinds: ['port'],
  select: (atlas, view) => (view.layers.includes('ports') ? atlas.ports : []),
  key: ({ id }) => id,
  sources: sourcesOfPlaced,
  document: { name: 'ports', entry: ({ id }) => id },
  unplaced: { kind: 'port', title: (lang) => terms[lang].kind.port, of: withoutPosition },
  legend: ({ items, view: { lang } }) =>
    items.some(({ position }) => position)
      ? [{ id: 'port', sample: { shape: 'glyph', colour: 'place', glyph: GLYPHS.port }, text: terms[lang].kind.port }]
      : [],
  limits: [
    ...positionLimits<Port>((items) => items),
    { id: 'arcMinutes', holds: (items) => items.some(({ position }) => position?.sources[0] === 'world-port-index') }
  ]
};

// The layer of economic zones that were decreed before or in the year and had not ended.
import type { Zone } from '#lib/atlas/atlas.ts';
import { during, periodOf } from '#lib/dates/partial-dates.ts';
import { GLYPHS } from '#lib/symbols/glyphs.ts';
import { terms } from '#lib/words/vocabulary.ts';
import type { Layer } from '../layer.ts';
import { positionLimits, sourcesOfPlaced, withoutPosition } from '../positions.ts';
import { zoneLimits } from './words.ts';

export const zones: Layer<'zones', Zone> = {
  id: 'zones',
  kinds: ['zone'],
  select: (atlas, view) =>
    view.layers.includes('zones') ? atlas.zones.filter(({ established, ended }) => during(established ?? '0001', periodOf(view), ended ?? '9999')) : [],
  key: ({ id }) => id,
  sources: sourcesOfPlaced,
  document: { name: 'zones', entry: ({ id }) => id },
  unplaced: { kind: 'zone', title: (lang) => terms[lang].kind.zone, of: withoutPosition },
  legend: ({ items, view: { lang } }) =>
    items.some(({ position }) => position) ? [{ id: 'zone', sample: { shape: 'glyph', colour: 'zone', glyph: GLYPHS.zone }, text: terms[lang].kind.zone }] : [],
  limits: [...positionLimits<Zone>((items) => items), { id: 'rason', words: zoneLimits.rason, holds: (items) => items.some(({ outline }) => outline) }]
};

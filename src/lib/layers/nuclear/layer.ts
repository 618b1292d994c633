// The layer of the year’s nuclear tests, at their site.
import type { NuclearTest } from '#lib/atlas/atlas.ts';
import { during, periodOf } from '#lib/dates/partial-dates.ts';
import { GLYPHS } from '#lib/symbols/glyphs.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { showsLayer } from '#lib/view/layers.ts';
import type { Layer } from '../layer.ts';

export const nuclear: Layer<'nuclear', NuclearTest> = {
  id: 'nuclear',
  kinds: ['nuclear'],
  select: (atlas, view) => (showsLayer(view, 'sites') ? atlas.nuclearTests.filter(({ date }) => during(date, periodOf(view))) : []),
  key: ({ id }) => id,
  sources: (items) => items.flatMap(({ sources }) => sources),
  document: { name: 'nuclearTests', entry: ({ id }) => id },
  legend: ({ items, view: { lang } }) =>
    items.length > 0 ? [{ id: 'nuclear', sample: { shape: 'glyph', colour: 'missile', glyph: GLYPHS.nuclear }, text: terms[lang].kind.nuclear }] : []
};

// The layer of range rings: the stated range of missile tests around their launch sites, if the view switches it on.
import { layerNames } from '#lib/words/layer-names.ts';
import type { Layer } from '../layer.ts';
import { rangesOf, type Range } from './ranges.ts';
import { rangeLimits } from './words.ts';

export const ranges: Layer<'ranges', Range> = {
  id: 'ranges',
  kinds: [],
  select: (atlas, view) => (view.layers.includes('ranges') ? rangesOf(atlas, view) : []),
  key: ({ test }) => test.id,
  sources: (items) => items.flatMap(({ test }) => test.sources),
  document: { name: 'ranges', entry: ({ test }) => test.id },
  legend: ({ items, view: { lang } }) =>
    items.length > 0
      ? [{ id: 'ranges', sample: { shape: 'area', colour: 'missile', edge: 'dotted', form: 'circle', filled: false }, text: layerNames[lang].ranges }]
      : [],
  limits: [{ id: 'ranges', words: rangeLimits.ranges, holds: (items) => items.length > 0 }]
};

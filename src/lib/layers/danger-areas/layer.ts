// The layer of danger areas: areas announced for the year’s launches, or where debris was seen to fall.
import type { DangerArea } from '#lib/atlas/atlas.ts';
import { during, periodOf } from '#lib/dates/partial-dates.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { showsLayer } from '#lib/view/layers.ts';
import type { Layer } from '../layer.ts';
import { dangerKey, dangerLimits } from './words.ts';

export const dangerAreas: Layer<'dangerAreas', DangerArea> = {
  id: 'dangerAreas',
  kinds: ['danger'],
  select: (atlas, view) => (showsLayer(view, 'sites') ? atlas.dangerAreas.filter(({ date }) => during(date, periodOf(view))) : []),
  key: ({ id }) => id,
  sources: (items) => items.flatMap(({ geometry, sources }) => (geometry ? sources : [])),
  document: { name: 'dangerAreas', entry: ({ id }) => id },
  unplaced: { kind: 'danger', title: (lang) => terms[lang].kind.danger, of: (items) => items.filter(({ geometry }) => !geometry) },
  legend: ({ items, view: { lang } }) =>
    items.some(({ geometry }) => geometry)
      ? [{ id: 'danger', sample: { shape: 'area', colour: 'missile', edge: 'dotted', form: 'square', filled: false }, text: dangerKey.declared[lang] }]
      : [],
  limits: [{ id: 'dangerAreas', words: dangerLimits.dangerAreas, holds: (items) => items.length > 0 }]
};

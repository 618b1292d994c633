// The layer of the year’s missile tests: impact locations as areas, and the great circle from their site.
import type { MissileTest } from '#lib/atlas/atlas.ts';
import { during, periodOf } from '#lib/dates/partial-dates.ts';
import { unplacedWords } from '#lib/words/unplaced.ts';
import { showsLayer } from '#lib/view/layers.ts';
import type { Layer } from '../layer.ts';
import { drawnTests } from './drawn-tests.ts';
import { testKey, testLimits } from './words.ts';

const BASES = ['stated', 'computed'] as const;

export const tests: Layer<'tests', MissileTest> = {
  id: 'tests',
  kinds: ['test'],
  select: (atlas, view) => (showsLayer(view, 'sites') ? atlas.missileTests.filter(({ date }) => during(date, periodOf(view))) : []),
  key: ({ id }) => id,
  sources: (items) => items.flatMap(({ sources }) => sources),
  document: { name: 'missileTests', entry: ({ id }) => id },
  // For tests, the missing position is the impact location.
  unplaced: { kind: 'test', title: (lang) => unplacedWords[lang].tests, of: (items) => items.filter(({ impact }) => !impact) },
  legend: (scene) => {
    const shown = drawnTests(scene);
    return BASES.filter((basis) => shown.some(({ test }) => test.impact?.basis === basis)).map((basis) => ({
      id: `impact ${basis}`,
      sample: { shape: 'area', colour: 'missile', edge: basis === 'stated' ? 'solid' : 'dashed', form: 'circle', filled: true },
      text: testKey[basis][scene.view.lang]
    }));
  },
  limits: [
    { id: 'notCounted', holds: (items) => items.length > 0 },
    ...BASES.map((basis) => ({
      id: basis,
      words: testLimits[basis],
      holds: (items: readonly MissileTest[]) => items.some(({ impact }) => impact?.basis === basis)
    })),
    { id: 'cruise', words: testLimits.cruise, holds: (items) => items.some((test) => test.class.startsWith('cruise') && test.rangeKm !== undefined) }
  ]
};

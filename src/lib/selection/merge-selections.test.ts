// Two selections merged keep everything of both.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { itemsOf, MAP_LAYERS } from '#lib/layers/list.ts';
import { defaultView, LAYERS, type View } from '#lib/view/view.ts';
import { legend } from './legend.ts';
import { limits } from './limits.ts';
import { select } from './select.ts';
import { mergeSelections } from './merge-selections.ts';
import { unplaced } from './unplaced.ts';

const view = (patch: Partial<View>): View => ({ ...defaultView(availableValues(atlas)), layers: LAYERS, ...patch });
const chosen = (patch: Partial<View>): ReturnType<typeof select> => select(atlas, view(patch));
const partner = (id: string): ReturnType<typeof select> => chosen({ partners: [id], year: 2015 });

describe.each([
  ['2017 beside 2018, which has no test', chosen({ year: 2017 }), chosen({ year: 2018 })],
  ['2018 beside 2017', chosen({ year: 2018 }), chosen({ year: 2017 })],
  ['2016 beside 2001', chosen({ year: 2016 }), chosen({ year: 2001 })],
  ['all layers beside none', chosen({ year: 2007 }), chosen({ year: 2007, layers: [] })],
  ['no layers beside all', chosen({ year: 2007, layers: [] }), chosen({ year: 2007 })],
  ['China beside Russia', partner('chn'), partner('rus')]
])('together, %s,', (_, a, b) => {
  const both = mergeSelections(a, b);
  const union = (of: (selection: typeof a) => readonly string[]): string[] => [...new Set([...of(a), ...of(b)])].sort();
  const sorted = (list: readonly string[]): string[] => [...list].sort();

  it.each(MAP_LAYERS.map((layer) => [layer.id, layer] as const))('merged selections, %s,', (_id, layer) => {
    const keys = (selection: typeof a): string[] => itemsOf(selection, layer).map((item) => layer.key(item));
    expect(sorted(keys(both))).toEqual(union(keys));
  });

  it('have the %s of either side once', () => {
    const lists: readonly ((selection: typeof a) => readonly string[])[] = [
      ({ arcs }) => arcs.map(({ fact }) => fact.id),
      ({ world }) => world.map(({ id }) => id),
      ({ partners }) => partners.map(({ id }) => id),
      ({ notReported }) => notReported.map(({ id }) => id),
      ({ gaps }) => gaps.map((gap) => gap.partner.id),
      ({ sources }) => sources
    ];
    for (const list of lists) expect(sorted(list(both))).toEqual(union(list));
  });

  it('have every figure, partner, gap and source of either side once', () => {
    const key = (selection: typeof a): string[] => {
      const { lines, places } = legend(atlas, selection);
      // Kinds of crossing with the same mark share one entry.
      return [...lines, ...places].filter(({ only }) => only !== 'full').map(({ id }) => id);
    };
    expect(sorted(key(both))).toEqual(union(key));
    const limitsOf = (selection: typeof a): string[] => limits(atlas, selection).map(({ id }) => id);
    expect(limitsOf(both)).toEqual(expect.arrayContaining(union(limitsOf)));
    const listed = (selection: typeof a): string[] => unplaced(selection).flatMap(({ kind, ids }) => ids.map((id) => `${kind}:${id}`));
    expect(sorted(listed(both))).toEqual(union(listed));
  });
});

// Doubtful figures in choices and sums.
import { expect, test } from 'vitest';
import { fact, fixture } from '#lib/atlas/fixture.ts';
import type { Atlas, Fact } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { headline } from './describe.ts';
import { preferredFigures } from '#lib/selection/preferred-figures.ts';
import { select } from '#lib/selection/select.ts';

const doubted = { status: 'doubted' } as const;
const of = (...trade: Fact[]): Atlas => ({ ...fixture, trade });
const ids = (atlas: Atlas, partner: string, year: number): (string | undefined)[] => {
  const choice = preferredFigures(atlas, partner, year, 'customs');
  return [choice.export?.id, choice.import?.id, choice.total?.id];
};

test('a doubtful figure gives way to a less preferred one that is not, and to a total', () => {
  expect(ids(of(fact('ind', 2008, 'export', 'comtrade', 9, doubted), fact('ind', 2008, 'export', 'gacc', 1)), 'ind', 2008)).toEqual([
    'ind-2008-export-gacc',
    undefined,
    undefined
  ]);
  expect(ids(of(fact('ind', 2008, 'export', 'comtrade', 9, doubted), fact('ind', 2008, 'total', 'kotra', 1)), 'ind', 2008)).toEqual([
    undefined,
    undefined,
    'ind-2008-total-kotra'
  ]);
});

test('if every figure is doubtful the first is shown, and only one direction may be doubtful', () => {
  expect(ids(of(fact('ind', 2008, 'export', 'comtrade', 9, doubted), fact('ind', 2008, 'total', 'kotra', 1, doubted)), 'ind', 2008)).toEqual([
    'ind-2008-export-comtrade',
    undefined,
    undefined
  ]);
  const half = of(fact('ind', 2008, 'export', 'comtrade', 9, doubted), fact('ind', 2008, 'import', 'comtrade', 2), fact('ind', 2008, 'total', 'kotra', 3));
  expect(ids(half, 'ind', 2008)).toEqual(['ind-2008-export-comtrade', 'ind-2008-import-comtrade', undefined]);
});

const atlas = of(
  fact('chn', 2008, 'export', 'comtrade', 100_000_000),
  fact('rus', 2008, 'export', 'comtrade', 20_000_000),
  fact('ind', 2008, 'export', 'comtrade', 900_000_000, doubted)
);
const view = (patch: Partial<View>): View => ({ ...defaultView(availableValues(atlas)), ...patch });

test('a sum leaves out doubtful figures, and the sentence says which', () => {
  const selection = select(atlas, view({}));
  expect(selection.arcs).toHaveLength(3);
  expect(selection.totals.export?.value).toBe(120_000_000);
  expect(selection.unsummed.map(({ fact: { id } }) => id)).toEqual(['ind-2008-export-comtrade']);
  expect(headline(atlas, selection)).toMatch(
    /2 partners added up to \$120\sm\. Doubtful figures are not included in the sums: exports \$900\sm\s\? \(India\)\./
  );
});

test('a doubtful figure without others is shown with its mark', () => {
  const selection = select(atlas, view({ partners: ['ind'] }));
  expect(selection.unsummed).toEqual([]);
  expect(headline(atlas, selection)).toMatch(/\$900\sm\s\?/);
});

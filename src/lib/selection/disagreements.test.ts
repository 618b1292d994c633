// The list of figures on which publications disagree.
import { expect, test } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { disagreements, differByOilEstimate } from './disagreements.ts';

const found = disagreements(fixture, 'customs').map(({ base, others }) => [base.id, ...others.map(({ id }) => id)]);

test('figures on which publications differ by more than two per cent are listed, the one on the map first', () => {
  expect(found).toEqual([['chn-2022-import-comtrade', 'chn-2022-import-kotra']]);
});

test('figures that differ only by rounding are not', () => {
  expect(found.flat()).not.toContain('chn-2023-export-gacc');
});

test('the reader’s series decides what the others are compared with', () => {
  expect(disagreements(fixture, 'kotra').map(({ base }) => base.id)).toEqual(['chn-2022-import-kotra']);
});

test('the spread is relative to the largest statement', () => {
  expect(disagreements(fixture, 'customs')[0]?.spread).toBeCloseTo((1_398_830_000 - 894_039_906) / 1_398_830_000);
});

test('a figure that is not on the map is compared with the preferred one', () => {
  const total = (publication: string, value: number) => ({
    ...fixture.trade[0]!,
    id: `chn-2022-total-${publication}`,
    direction: 'total' as const,
    publication,
    value
  });
  const atlas = { ...fixture, trade: [...fixture.trade, total('kotra', 200), total('gacc', 100)] };
  expect(disagreements(atlas, 'customs').map(({ base, others }) => [base.id, ...others.map(({ id }) => id)])).toContainEqual([
    'chn-2022-total-gacc',
    'chn-2022-total-kotra'
  ]);
});

test('oil explains only imports from China to which KOTRA adds an estimate', () => {
  const fact = (publication: string, patch = {}) => ({ ...fixture.trade[1]!, publication, ...patch });
  expect(differByOilEstimate([fact('comtrade'), fact('kotra', { evidence: 'estimated' })])).toBe(true);
  expect(differByOilEstimate([fact('comtrade'), fact('gacc')])).toBe(false);
  expect(differByOilEstimate([fact('comtrade'), fact('kotra')])).toBe(false);
  expect(differByOilEstimate([fact('comtrade'), fact('kotra', { partner: 'rus', evidence: 'estimated' })])).toBe(false);
});

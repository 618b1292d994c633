// Partners that a world total leaves out.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { defaultView } from '#lib/view/view.ts';
import { excludedPartners } from './excluded-partners.ts';
import { select } from './select.ts';

const of = (year: number): ReturnType<typeof select> => select(atlas, { ...defaultView(availableValues(atlas)), year });
const without = (year: number): string[][] => of(year).world.map((fact) => excludedPartners(atlas, fact).map(({ id }) => id));

describe('a world total of KOTRA', () => {
  it('leaves out South Korea, which the sum beside it contains', () => {
    expect(of(2015).totals.export?.facts.map(({ partner }) => partner)).toContain('kor');
    expect(without(2015)).toEqual([['kor'], ['kor']]);
  });

  it('leaves out Russia from 2022 on', () => {
    expect(without(2021).flat()).not.toContain('rus');
    for (const year of [2022, 2023, 2024]) for (const partners of without(year)) expect(partners).toEqual(['kor', 'rus']);
  });
});

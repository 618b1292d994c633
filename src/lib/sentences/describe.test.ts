// Headlines and descriptions of views.
import { describe, expect, it } from 'vitest';
import type { Atlas, CommodityFact } from '#lib/atlas/atlas.ts';
import { fixture } from '#lib/atlas/fixture.ts';
import { atlas as real } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { description, headline } from './describe.ts';

const view = (patch: Partial<View>): View => ({ ...defaultView(availableValues(fixture)), ...patch });
const wigs = (id: string, value: number, publication: string): CommodityFact => ({
  id,
  partner: 'chn',
  period: '2023',
  direction: 'export',
  hs: '6704',
  goods: 'g',
  value,
  valuation: 'not-stated',
  evidence: 'reported',
  precision: 'rounded',
  reporter: 'r',
  publication,
  sources: ['s1']
});
/** Wigs in 2023 from two sources, of which the second is that of the total. */
const goods: Atlas = { ...fixture, commodities: [wigs('wigs', 100_000_000, 'cow'), wigs('wigs-2', 145_935_500, 'gacc')] };

describe('describe', () => {
  it.each<[Partial<View>, string]>([
    [{ partners: ['chn'], year: 2022 }, 'In 2022 North Korea sold goods worth $134 m to China and bought goods worth $894 m.'],
    [{ partners: ['kor'], year: 2022 }, 'In 2022 North Korea’s trade with South Korea totalled $100 m, exports and imports combined.'],
    [{ partners: ['ind'], year: 2022 }, 'In 2022 North Korea bought goods worth $3 m from India.'],
    [{ partners: ['chn'], year: 2023, month: '2023-10' }, 'In October 2023 North Korea sold goods worth $24.8 m to China and bought goods worth $168 m.'],
    [{ partners: ['chn'], year: 2023, month: '2023-10', lang: 'ko' }, '2023년 10월 북한의 대(對)중국 수출은 2,480만 달러, 수입은 1.68억 달러이다.'],
    [{ partners: ['chn'], year: 2023, month: '2023-10', lang: 'zh' }, '2023年10月朝鲜对中国出口2,480万美元，进口1.68亿美元。'],
    [
      { partners: ['chn'], year: 2023, month: '2023-02' },
      'In February 2023 North Korea sold goods worth $9.37 m to China. No figure for imports from China. Exports and imports combined: $121 m.'
    ],
    [{ partners: ['chn'], year: 2023, month: '2023-08' }, 'In August 2023 North Korea’s trade with China totalled $224 m, exports and imports combined.'],
    [{ partners: ['chn'], year: 2023, month: '2023-09' }, 'We have no figure for North Korea’s trade with China in September 2023.'],
    [
      { partners: ['rus'], year: 2023, month: '2023-10' },
      'We have no figure for North Korea’s trade with Russia in October 2023. We have monthly figures for China only.'
    ],
    [
      { year: 2023, month: '2023-10' },
      'In October 2023 North Korea sold goods worth $24.8 m to China and bought goods worth $168 m. We have monthly figures for China only.'
    ],
    [{ partners: ['ind'], year: 2023 }, 'We have no figure for North Korea’s trade with India in 2023.'],
    [
      { year: 2023 },
      'In 2023 North Korea sold goods worth $292 m to China and bought goods worth $2 bn. No figure for Russia. No other partner in this view has a figure.'
    ],
    [
      { year: 2022, only: ['ind', 'kor'] },
      'In 2022 North Korea bought goods worth $3 m from India. Trade with South Korea totalled $100 m, exports and imports combined.'
    ],
    [
      { partners: ['chn', 'rus'], year: 2022 },
      'In 2022 North Korea’s exports to China and Russia added up to $134 m, and its imports from China and Russia to $894 m.'
    ],
    [
      { year: 2022 },
      'In 2022 North Korea’s exports to 2 partners added up to $134 m, and its imports from 3 partners to $897 m. Trade with South Korea totalled $100 m, exports and imports combined.'
    ]
  ])('states what the arcs show: %o', (patch, sentence) => {
    expect(headline(fixture, select(fixture, view(patch)))).toBe(sentence);
  });

  it.each<[Partial<View>, string]>([
    [{ year: 2023, goods: '6704', partners: ['chn'] }, 'Wigs: in 2023 North Korea sold goods worth $146 m to China.'],
    [{ year: 2023, goods: '6704' }, 'Wigs: in 2023 North Korea sold goods worth $146 m to China. No other partner in this view has a figure for these goods.'],
    [{ year: 2024, goods: '6704', partners: ['chn'] }, 'Wigs: we have no figure for North Korea’s trade with China in 2024.'],
    [{ year: 2023, goods: '6704', partners: ['chn'], lang: 'ru' }, 'Парики\u00a0— 2023\u00a0год, Китай: КНДР продала товаров на 146\u00a0млн\u00a0$.']
  ])('names the goods: %o', (patch, sentence) => {
    expect(headline(goods, select(goods, view(patch)))).toBe(sentence);
  });

  it('distinguishes estimates and gaps in words', () => {
    const text = description(fixture, select(fixture, view({ partners: ['chn', 'rus'], year: 2024 })));
    expect(text).toContain('China, imports: $1.83 bn (calculated)');
    expect(text).toContain('No figure for Russia.');
  });
});

it('begins no line of a Russian headline with a dash, or with the word of a number', () => {
  for (const year of [1988, 2007, 2013, 2016, 2024]) {
    const text = headline(real, select(real, { ...defaultView(availableValues(real)), year, lang: 'ru' }));
    expect(text).not.toMatch(/ [—–]| (?:год|партнёр)/);
    expect(text).toMatch(/\u00a0год/);
  }
});

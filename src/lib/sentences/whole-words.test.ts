// The words of Chinese headlines that no line break divides.
import { expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { headline } from './describe.ts';
import { wholeWords } from './whole-words.ts';

const view = { ...defaultView(availableValues(atlas)), lang: 'zh' as const };
const whole = (text: string): string[] => wholeWords(text, atlas.partners).flatMap((part) => (part.whole ? part.piece : []));

it('keeps years, amounts and names whole', () => {
  expect(whole('2025年朝鲜对中国出口4.4亿美元，进口22.9亿美元。没有数字：俄罗斯。')).toEqual([
    '2025年',
    '朝鲜',
    '中国',
    '出口',
    '4.4亿美元',
    '进口',
    '22.9亿美元',
    '没有',
    '数字',
    '俄罗斯'
  ]);
  expect(whole('自93个伙伴的进口合计≈\u00a040.8亿美元。出口2,920万美元\u00a0?')).toEqual([
    '93个伙伴',
    '进口',
    '合计',
    '≈\u00a040.8亿美元',
    '出口',
    '2,920万美元\u00a0?'
  ]);
});

it('divides no number of a headline, in any year, and leaves its text as it is', () => {
  for (const year of availableValues(atlas).years) {
    const text = headline(atlas, select(atlas, { ...view, year }));
    const parts = wholeWords(text, atlas.partners);
    expect(parts.map(({ piece }) => piece).join('')).toBe(text);
    expect(parts.filter((part) => !part.whole && /[\d亿万]/u.test(part.piece))).toEqual([]);
  }
});

// The words of the chart of goods.
import { expect, test } from 'vitest';
import { goodsWords } from './goods.ts';

const LANGS = ['en', 'ko', 'zh', 'ru'] as const;

test.each([
  [1, 'This row accounts for', '이 항목은 2025년', '此项占', 'Китай: эта строка составляет'],
  [2, 'These 2 rows account for', '이 항목 2개를 더하면', '2项合计占', 'Китай: эти 2 строки составляют'],
  [21, 'These 21 rows account for', '이 항목 21개를 더하면', '21项合计占', 'Китай: эта 21 строка составляет']
] as const)('%d rows of a group are summed up as one says it', (rows, ...begins) => {
  const names = { en: 'China', ko: '중국', zh: '中国', ru: 'Китай' };
  for (const [i, lang] of LANGS.entries()) {
    const said = goodsWords[lang].coverage('43%', rows, 'export', names[lang], 2025);
    expect(said).toMatch(new RegExp(`^${begins[i]}`));
  }
});

// The words for units.
import { expect, it, test } from 'vitest';
import { quantity, unitWords } from './units.ts';

const LANGS = ['en', 'ko', 'zh', 'ru'] as const;

test.each([
  [1, 'barrels', '1\u00a0barrel', '1배럴', '1桶', '1\u00a0баррель'],
  [22, 'containers', '22\u00a0containers', '컨테이너 22개', '22个集装箱', '22\u00a0контейнера'],
  [6700, 'containers', '6,700\u00a0containers', '컨테이너 6,700개', '6,700个集装箱', '6\u00a0700\u00a0контейнеров'],
  [141, 'vehicles a day', '141\u00a0vehicles a day', '하루 차량 141대', '每天141辆车', '141\u00a0автомобиль в сутки'],
  [1680.5, 't', '1,680.5\u00a0t', '1,680.5톤', '1,680.5吨', '1\u00a0680,5\u00a0т'],
  [2.5, 'barrels', '2.5\u00a0barrels', '2.5배럴', '2.5桶', '2,5\u00a0барреля'],
  [52.1, '%', '52.1\u00a0%', '52.1%', '52.1%', '52,1\u00a0%'],
  [2e6, 'USD', '$2\u00a0m', '200만\u00a0달러', '200万美元', '2\u00a0млн\u00a0$']
] as const)('%d %s', (value, unit, ...said) => {
  expect(LANGS.map((lang) => quantity(value, unit, lang))).toEqual(said);
});

it('has as many forms as the language has plurals, or one, each with its number', () => {
  for (const lang of LANGS) {
    const plurals = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.length;
    for (const [unit, text] of Object.entries(unitWords[lang])) {
      const forms = text.split('|');
      expect([1, plurals], `${lang} ${unit}`).toContain(forms.length);
      for (const form of forms) expect(form.match(/#/g), `${lang} ${unit}`).toHaveLength(1);
    }
  }
});

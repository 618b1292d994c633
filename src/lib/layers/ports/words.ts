// Words of the ports layer, in four languages.
import type { Words } from '../layer.ts';

/** Its limits, shown wherever the layer is. */
export const portLimits = {
  arcMinutes: {
    en: 'Port locations from the World Port Index are rounded to whole arc-minutes, so they may be off by about 1.9 km; other lists put some of them many kilometres away.',
    ko: 'World Port Index의 항구 위치는 분 단위로 반올림되어 약 1.9 km까지 벗어날 수 있다. 다른 목록은 일부 항구를 여러 킬로미터 떨어진 곳에 둔다.',
    zh: 'World Port Index的港口位置取整到弧分，因此偏差可达约1.9公里；其他名录把其中一些放在许多公里之外。',
    ru: 'Положения портов по World Port Index округлены до целых минут дуги, поэтому ошибка может достигать примерно 1,9 км; другие списки помещают некоторые из них на много километров в стороне.'
  }
} satisfies Readonly<Record<string, Words>>;

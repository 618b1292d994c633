// Words of the layer of ports.
import type { Words } from '../layer.ts';

/** What is not known of them, told wherever they are shown. */
export const portLimits = {
  arcMinutes: {
    en: 'Ports after the World Port Index are given in whole arc-minutes, up to about 1.9 km off by that alone; other lists put some of them many kilometres away.',
    ko: 'World Port Index에 따른 항구의 위치는 분 단위여서 그것만으로 약 1.9 km까지 벗어나며, 다른 목록은 그 가운데 일부를 여러 킬로미터 떨어진 곳에 둔다.',
    zh: '依据World Port Index的港口位置精确到整分，仅此一项偏差就可达约1.9公里；其他名录把其中一些放在许多公里之外。',
    ru: 'Положения портов по World Port Index даны в целых минутах дуги: уже от этого ошибка до 1,9 км; другие списки помещают некоторые из них на много километров в стороне.'
  }
} satisfies Readonly<Record<string, Words>>;

// Words of the symbols at single places, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

export interface GatewayWords {
  /** Heading of the symbols in the legend. */
  readonly title: string;
  readonly note: string;
  /** A sample of the symbols of provinces; the amount is passed in already formatted. */
  province(amount: string): string;
  /** What a province's figure means, in its record and next to the legend. */
  readonly provinceNote: string;
}

export const gatewayWords: Record<Lang, GatewayWords> = {
  en: {
    title: 'Figures for single places in this year',
    note: 'Area shows the value; dollars and tonnes have separate scales. These are not a country’s trade.',
    province: (amount) => `${amount}, firms registered in a province`,
    provinceNote: 'Provincial figures count the firms registered there, not goods crossing the border there. The mark is at the provincial capital.'
  },
  ko: {
    title: '그해 개별 장소의 수치',
    note: '넓이가 값에 비례한다. 달러와 톤은 척도가 다르다. 한 나라의 무역액이 아니다.',
    province: (amount) => `${amount}, 성(省)에 등록된 기업`,
    provinceNote: '성(省)의 수치는 그곳에 등록된 기업의 것이며, 그곳에서 국경을 넘은 상품이 아니다. 표시 위치는 성도이다.'
  },
  zh: {
    title: '当年单个地点的数字',
    note: '面积与数值成正比；美元和吨采用不同尺度。这不是一国的贸易额。',
    province: (amount) => `${amount}，一省注册的企业`,
    provinceNote: '省份的数字统计在该省注册的企业，不是在该省过境的货物。标示的位置是省会。'
  },
  ru: {
    title: 'Данные по отдельным местам за год',
    note: 'Площадь показывает величину; у долларов и тонн разные шкалы. Это не торговля страны.',
    province: (amount) => `${amount}, фирмы, зарегистрированные в провинции`,
    provinceNote: 'Данные провинции учитывают фирмы, которые в ней зарегистрированы, а не товары, пересекающие там границу. Знак стоит в столице провинции.'
  }
};

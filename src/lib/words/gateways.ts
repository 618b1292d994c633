import type { Lang } from '#lib/atlas/atlas.ts';

/** Words of the symbols at single places. */
export interface GatewayWords {
  /** Heads the symbols in the key. */
  readonly title: string;
  readonly note: string;
  /** Said of a sample of the symbols of provinces; the amount arrives formatted. */
  province(amount: string): string;
  /** What a province's figure is, on its card and beside the key. */
  readonly provinceNote: string;
}

export const gatewayWords: Record<Lang, GatewayWords> = {
  en: {
    title: 'Cited for one place in the year', note: 'Area by value; dollars and tonnes each on a scale of their own. Never a country’s trade.',
    province: (amount) => `${amount}, a province’s firms`,
    provinceNote: 'A province is where the Chinese firm is registered, not where goods cross the border. Its point is its capital.'
  },
  ko: {
    title: '그해 한 장소에 대해 인용된 값', note: '넓이가 값에 비례한다. 달러와 톤은 척도가 다르다. 한 나라의 무역액이 아니다.',
    province: (amount) => `${amount}, 성(省)의 기업`,
    provinceNote: '성(省)은 중국 기업이 등록된 곳이며 상품이 국경을 넘는 곳이 아니다. 표시 위치는 성도이다.'
  },
  zh: {
    title: '当年单个地点的引用数字', note: '面积与数值成正比；美元和吨各有尺度。绝不是一国的贸易额。',
    province: (amount) => `${amount}，一省的企业`,
    provinceNote: '省份是中国企业的注册地，不是货物过境的地方。标示的位置是省会。'
  },
  ru: {
    title: 'Приведено для одного места за год', note: 'Площадь по величине; доллары и тонны — каждые в своём масштабе. Это не торговля страны.',
    province: (amount) => `${amount}, фирмы провинции`,
    provinceNote: 'Провинция — место регистрации китайской фирмы, а не место, где товар пересекает границу. Точка — её столица.'
  }
};

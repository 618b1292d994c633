import type { Lang } from '#lib/atlas/atlas.ts';

/** Words of the symbols at single places. */
export interface GatewayWords {
  /** Heads the symbols in the key. */
  readonly title: string;
  readonly note: string;
}

export const gatewayWords: Record<Lang, GatewayWords> = {
  en: { title: 'Cited for one place in the year', note: 'Area by value; dollars and tonnes each on a scale of their own. Never a country’s trade.' },
  ko: { title: '그해 한 장소에 대해 인용된 값', note: '넓이가 값에 비례한다. 달러와 톤은 척도가 다르다. 한 나라의 무역액이 아니다.' },
  zh: { title: '当年单个地点的引用数字', note: '面积与数值成正比；美元和吨各有尺度。绝不是一国的贸易额。' },
  ru: { title: 'Приведено для одного места за год', note: 'Площадь по величине; доллары и тонны — каждые в своём масштабе. Это не торговля страны.' }
};

// Words of the danger areas layer, in four languages.
import type { Words } from '../layer.ts';

/** Its names in the legend. */
export const dangerKey = {
  declared: {
    en: 'declared danger area',
    ko: '공고된 위험 구역',
    zh: '公布的危险区',
    ru: 'объявленный опасный район'
  }
} satisfies Readonly<Record<string, Words>>;

/** Its limits, shown wherever the layer is. */
export const dangerLimits = {
  dangerAreas: {
    en: 'Danger areas show where rocket debris was announced to fall or was seen to fall. They do not record everything that fell.',
    ko: '위험 구역은 로켓 잔해가 떨어진다고 공고되었거나 떨어지는 것이 관측된 곳이다. 떨어진 것을 모두 기록하지는 않는다.',
    zh: '危险区是公告火箭残骸将坠落或观测到其坠落的地方，并未记录全部坠落物。',
    ru: 'Опасные районы показывают, где, по объявлениям или наблюдениям, падали обломки ракет. Всего, что упало, они не отражают.'
  }
} satisfies Readonly<Record<string, Words>>;

// Words of the layer of danger areas.
import type { Words } from '../layer.ts';

/** What the key calls them. */
export const dangerKey = {
  declared: {
    en: 'declared danger area',
    ko: '공고된 위험 구역',
    zh: '公布的危险区',
    ru: 'объявленный опасный район'
  }
} satisfies Readonly<Record<string, Words>>;

/** What is not known of them, told wherever they are shown. */
export const dangerLimits = {
  dangerAreas: {
    en: 'Danger areas say where parts of a rocket were announced to fall, or were seen to. They are no record of all that fell.',
    ko: '위험 구역은 로켓의 부분이 떨어진다고 공고되었거나 떨어지는 것이 관측된 곳이다. 떨어진 것 전부의 기록은 아니다.',
    zh: '危险区是公告火箭部件将坠落或观测到其坠落的地方，并非全部坠落物的记录。',
    ru: 'Опасные районы — где, по объявлению или по наблюдениям, падали части ракеты. Это не перечень всего, что упало.'
  }
} satisfies Readonly<Record<string, Words>>;

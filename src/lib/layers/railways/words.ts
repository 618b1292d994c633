// Words of the layer of railways.
import type { Words } from '../layer.ts';

/** What the key calls them. */
export const railwayKey = {
  schematic: {
    en: 'railway, schematic',
    ko: '철도(개략)',
    zh: '铁路（示意）',
    ru: 'железная дорога, схема'
  }
} satisfies Readonly<Record<string, Words>>;

/** What is not known of them, told wherever they are shown. */
export const railwayLimits = {
  railways: {
    en: 'Railways join towns by straight pieces. They are schematic, not tracks, and say nothing about trains that run.',
    ko: '철도는 도시를 직선으로 이은 개략이며 실제 선로가 아니다. 열차 운행에 대해서는 아무것도 말하지 않는다.',
    zh: '铁路以直线连接城镇，仅为示意，并非实际线路，也不说明是否有列车运行。',
    ru: 'Железные дороги соединяют города отрезками: это схема, а не путь, и о движении поездов она не говорит.'
  }
} satisfies Readonly<Record<string, Words>>;

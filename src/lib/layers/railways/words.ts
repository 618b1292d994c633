// Words of the railways layer, in four languages.
import type { Words } from '../layer.ts';

/** Its names in the legend. */
export const railwayKey = {
  schematic: {
    en: 'railway, schematic',
    ko: '철도(개략)',
    zh: '铁路（示意）',
    ru: 'железная дорога, схема'
  }
} satisfies Readonly<Record<string, Words>>;

/** Its limits, shown wherever the layer is. */
export const railwayLimits = {
  railways: {
    en: 'Railways connect towns by straight lines. They are schematic, do not follow the track and do not show whether trains run.',
    ko: '철도는 도시를 직선으로 이은 개략이며 실제 선로가 아니다. 열차가 운행하는지는 나타내지 않는다.',
    zh: '铁路以直线连接城镇，仅为示意，并非实际线路，也不说明是否有列车运行。',
    ru: 'Железные дороги соединяют города прямыми линиями. Это схема: она не повторяет путь и не показывает, ходят ли поезда.'
  }
} satisfies Readonly<Record<string, Words>>;

// Words of the zones layer, in four languages.
import type { Words } from '../layer.ts';

/** Its limits, shown wherever the layer is. */
export const zoneLimits = {
  rason: {
    en: 'The outline of Rason is that of the city in OpenStreetMap, larger than the official area of the zone, and not its legal boundary.',
    ko: '라선의 경계선은 OpenStreetMap의 시 경계로, 특구의 공식 면적보다 넓으며 법적 경계가 아니다.',
    zh: '罗先的轮廓是OpenStreetMap中该市的界线，大于经济区的公布面积，并非其法定边界。',
    ru: 'Контур Расона — граница города в OpenStreetMap: она шире официальной площади зоны и не является её юридической границей.'
  }
} satisfies Readonly<Record<string, Words>>;

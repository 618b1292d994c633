// Words of the zones layer, in four languages.
import type { Words } from '../layer.ts';

/** Its limits, shown wherever the layer is. */
export const zoneLimits = {
  rason: {
    en: 'The outline of a zone is that of the municipality in OpenStreetMap, not its legal boundary.',
    ko: '특구의 경계선은 OpenStreetMap의 행정 구역 경계이며, 특구의 법적 경계가 아니다.',
    zh: '经济区的轮廓是OpenStreetMap中行政区的界线，并非其法定边界。',
    ru: 'Контур зоны — граница муниципалитета в OpenStreetMap, а не её юридическая граница.'
  }
} satisfies Readonly<Record<string, Words>>;

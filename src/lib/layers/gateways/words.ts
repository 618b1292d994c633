// Words of the layer of values at single places.
import type { Words } from '../layer.ts';

/** What is not known of them, told wherever they are shown. */
export const gatewayLimits = {
  gateways: {
    en: 'Values and tonnages at single crossings and ports are cited figures of single reports. A customs house can count more than one crossing. They are no part of the lines, and these tables have none for most places.',
    ko: '통로와 항구의 금액과 톤수는 개별 보고에서 인용한 수치이다. 한 세관이 여러 통로를 함께 집계하기도 한다. 선의 일부가 아니며, 대부분의 장소에 대해서는 이 자료에 수치가 없다.',
    zh: '单个口岸和港口的金额与吨数引自个别报告，不是线条的一部分；一个海关可能统计多个口岸。多数地点在本数据中没有这样的数字。',
    ru: 'Объёмы и тоннаж у отдельных переходов и портов взяты из отдельных сообщений. Одна таможня может учитывать несколько переходов. Это не часть линий, а о большинстве мест таких данных в таблицах нет.'
  }
} satisfies Readonly<Record<string, Words>>;

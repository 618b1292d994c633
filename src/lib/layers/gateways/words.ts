// Words of the gateways layer, in four languages.
import type { Words } from '../layer.ts';

/** Its limits, shown wherever the layer is. */
export const gatewayLimits = {
  gateways: {
    en: 'Values and tonnages at individual crossings and ports come from individual reports. A customs office can count more than one crossing. They are not included in the lines, and a place without one has none in our tables.',
    ko: '통로와 항구의 금액과 톤수는 개별 보고에서 가져온 수치이다. 한 세관이 여러 통로를 함께 집계하기도 한다. 선의 값에 포함되지 않으며, 수치가 없는 장소는 이 자료에 수치가 없는 곳이다.',
    zh: '单个口岸和港口的金额与吨数来自个别报告。一个海关可能统计多个口岸。这些数字未计入线条；没有标出数字的地点，本数据中没有数字。',
    ru: 'Объёмы и тоннаж у отдельных переходов и портов взяты из отдельных сообщений. Одна таможня может учитывать несколько переходов. В линии эти данные не входят; если у места их нет, то их нет в наших таблицах.'
  }
} satisfies Readonly<Record<string, Words>>;

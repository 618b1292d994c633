// Words of the crossings layer, in four languages.
import type { Words } from '../layer.ts';

/** Its limits, shown wherever the layer is. */
export const crossingLimits = {
  crossings: {
    en: 'The status of a crossing is taken from reports; without a report it is unknown. The mark shows the latest status in the year or month shown; the details list all of them with dates.',
    ko: '통로의 상태는 보도된 대로이며, 보도가 없으면 알 수 없다. 표시는 그 해나 달의 마지막 상태이고, 모든 상태와 날짜는 상세 정보에 있다.',
    zh: '口岸的状态依据报道，没有报道时不详。标记显示当年或当月最后的状态；全部状态及其日期见详情。',
    ru: 'Состояние перехода указано по сообщениям; без них оно неизвестно. Знак показывает последнее состояние за год или месяц; в сведениях перечислены все, с датами.'
  }
} satisfies Readonly<Record<string, Words>>;

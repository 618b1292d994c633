// Words of the list of events and of its marks below the chart, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

/** Kinds of event by which the list can be filtered: those of the table, and nuclear tests. */
export const EVENT_KINDS = ['sanctions', 'border', 'trade', 'statistics', 'infrastructure', 'diplomacy', 'arms', 'inter-korean', 'test'] as const;

export interface EventsWords {
  /** Opens the events of all years; their number follows. */
  readonly all: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly kinds: Readonly<Record<(typeof EVENT_KINDS)[number], string>>;
  /** For a year without a page. */
  readonly noYear: string;
  /** Name of a mark below the chart. */
  mark(year: number, count: number): string;
}

export const eventsWords: Record<Lang, EventsWords> = {
  en: {
    all: 'All events, by year',
    kind: 'Type',
    allKinds: 'all types',
    kinds: {
      sanctions: 'sanctions',
      border: 'borders',
      trade: 'trade',
      statistics: 'statistics',
      infrastructure: 'transport',
      diplomacy: 'diplomacy',
      arms: 'arms',
      'inter-korean': 'between the Koreas',
      test: 'nuclear tests'
    },
    noYear: 'There is no trade figure for this year: choosing an event only moves the map.',
    mark: (year, count) => `Events of ${year}: ${count}`
  },
  ko: {
    all: '모든 사건, 연도별',
    kind: '종류',
    allKinds: '모든 종류',
    kinds: {
      sanctions: '제재',
      border: '국경',
      trade: '무역',
      statistics: '통계',
      infrastructure: '교통',
      diplomacy: '외교',
      arms: '무기',
      'inter-korean': '남북 관계',
      test: '핵실험'
    },
    noYear: '이 해에는 무역 수치가 없어 사건을 고르면 지도만 움직인다.',
    mark: (year, count) => `${year}년 사건 ${count}건`
  },
  zh: {
    all: '全部事件（按年份）',
    kind: '类别',
    allKinds: '全部类别',
    kinds: {
      sanctions: '制裁',
      border: '边境',
      trade: '贸易',
      statistics: '统计',
      infrastructure: '交通',
      diplomacy: '外交',
      arms: '武器',
      'inter-korean': '朝韩关系',
      test: '核试验'
    },
    noYear: '这一年没有贸易数字：选择事件只移动地图。',
    mark: (year, count) => `${year}年的事件：${count}`
  },
  ru: {
    all: 'Все события по годам',
    kind: 'Вид',
    allKinds: 'все виды',
    kinds: {
      sanctions: 'санкции',
      border: 'границы',
      trade: 'торговля',
      statistics: 'статистика',
      infrastructure: 'транспорт',
      diplomacy: 'дипломатия',
      arms: 'оружие',
      'inter-korean': 'между Кореями',
      test: 'ядерные испытания'
    },
    noYear: 'Торговых данных за этот год нет: выбор события только перемещает карту.',
    mark: (year, count) => `События ${year} года: ${count}`
  }
};

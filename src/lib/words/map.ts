// Words of the live map, in four languages. The tables' vocabulary is in vocabulary.ts.
import type { Direction, Lang } from '#lib/atlas/atlas.ts';
import { counted } from './plural.ts';

/** Names, amounts and dates are passed in already formatted. */
export interface MapWords {
  /** Name of the map for screen readers. */
  map: string;
  zoomIn: string;
  zoomOut: string;
  north: string;
  fit: string;
  /** The button for the world frame, pressed while that is shown. */
  world: string;
  /** Opens the buttons that move the map, for readers who cannot or do not want to drag it; and their labels. */
  move: string;
  moveTo: Record<'up' | 'down' | 'left' | 'right', string>;
  /** Name of the keyboard list of features in view. */
  items: string;
  nothing: string;
  /** Heading of the list of features at one point. */
  several(count: number): string;
  approximate: string;
  /** Name of an arc. Without a value, for a label whose text already has partner and value. */
  arc(partner: string, direction: Direction, when: string, value?: string): string;
  zero(direction: Direction): string;
  /** Name of a partner without a figure, and the period of its last one. */
  gap(partner: string, last: string | null): string;
  home: string;
  nuclear(number: number, date: string): string;
  observed: string;
  /** A part of the base map could not be loaded. */
  incomplete: string;
  retry: string;
  /** Credit of the detail near the border, with the day of its data. */
  detail(day: string | null): string;
  /** How to zoom a map inside an article. */
  wheel: string;
  wheelMac: string;
  twoFingers: string;
}

export const mapWords: Record<Lang, MapWords> = {
  en: {
    map: 'Interactive map. Arrow keys move it, plus and minus zoom.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    north: 'Reset to north',
    fit: 'Reset the map',
    world: 'Show the world',
    move: 'Move the map',
    moveTo: { up: 'Move up', down: 'Move down', left: 'Move left', right: 'Move right' },
    items: 'Map features: arrow keys move between them, Enter opens',
    nothing: 'No features in view',
    several: (count) => counted(count, 'en', '# feature here|# features here'),
    approximate: 'approx.',
    arc: (partner, direction, when, value) =>
      `${partner}, ${{ export: 'North Korea’s exports', import: 'North Korea’s imports', total: 'trade in both directions' }[direction]} ${when}${value === undefined ? '' : `: ${value}`}`,
    zero: (direction) => ({ export: 'exports: $0 reported', import: 'imports: $0 reported', total: '$0 reported' })[direction],
    gap: (partner, last) => `${partner}: no figure${last === null ? '' : `; last: ${last}`}`,
    home: 'North Korea',
    nuclear: (number, date) => `Nuclear test no. ${number}, ${date}`,
    observed: 'observed impact location',
    incomplete: 'Part of the base map could not be loaded.',
    retry: 'Try again',
    detail: (day) => `Water, railways, roads and built-up areas: © OpenStreetMap contributors (ODbL)${day === null ? '' : `, ${day}`}`,
    wheel: 'Hold Ctrl and scroll to zoom the map',
    wheelMac: 'Hold ⌘ and scroll to zoom the map',
    twoFingers: 'Move the map with two fingers'
  },
  ko: {
    map: '움직일 수 있는 지도. 화살표 키로 이동하고 더하기와 빼기로 확대·축소한다.',
    zoomIn: '확대',
    zoomOut: '축소',
    north: '북쪽을 위로',
    fit: '지도 처음 상태로',
    world: '세계 전체 보기',
    move: '지도 이동',
    moveTo: { up: '위로 이동', down: '아래로 이동', left: '왼쪽으로 이동', right: '오른쪽으로 이동' },
    items: '지도의 항목: 화살표 키로 이동하고 Enter로 연다',
    nothing: '보이는 범위에 항목이 없다',
    several: (count) => `이 지점의 항목 ${count}개`,
    approximate: '대략',
    arc: (partner, direction, when, value) =>
      `${partner}, ${when} 북한의 ${{ export: '수출', import: '수입', total: '수출입 합계' }[direction]}${value === undefined ? '' : `: ${value}`}`,
    zero: (direction) => ({ export: '수출: 0달러로 보고됨', import: '수입: 0달러로 보고됨', total: '0달러로 보고됨' })[direction],
    gap: (partner, last) => `${partner}: 수치 없음${last === null ? '' : `, 최근 수치 ${last}`}`,
    home: '북한',
    nuclear: (number, date) => `${number}차 핵실험, ${date}`,
    observed: '관측된 낙하 지점',
    incomplete: '배경 지도 일부를 불러오지 못했다.',
    retry: '다시 시도',
    detail: (day) => `물, 철도, 도로, 시가지: © OpenStreetMap 기여자 (ODbL)${day === null ? '' : `, ${day}`}`,
    wheel: 'Ctrl 키를 누른 채 스크롤하면 지도가 확대·축소된다',
    wheelMac: '⌘ 키를 누른 채 스크롤하면 지도가 확대·축소된다',
    twoFingers: '두 손가락으로 지도를 움직인다'
  },
  zh: {
    map: '可操作的地图。方向键移动，加号和减号缩放。',
    zoomIn: '放大',
    zoomOut: '缩小',
    north: '恢复正北朝上',
    fit: '还原地图',
    world: '显示全世界',
    move: '移动地图',
    moveTo: { up: '向上移动', down: '向下移动', left: '向左移动', right: '向右移动' },
    items: '地图项目：方向键移动，回车键打开',
    nothing: '当前范围内没有项目',
    several: (count) => `此处有${count}个项目`,
    approximate: '约',
    arc: (partner, direction, when, value) =>
      `${partner}，${when}朝鲜${{ export: '出口', import: '进口', total: '进出口合计' }[direction]}${value === undefined ? '' : `：${value}`}`,
    zero: (direction) => ({ export: '出口：报告为0美元', import: '进口：报告为0美元', total: '报告为0美元' })[direction],
    gap: (partner, last) => `${partner}：没有数字${last === null ? '' : `，最近一次为${last}`}`,
    home: '朝鲜',
    nuclear: (number, date) => `第${number}次核试验，${date}`,
    observed: '观测到的坠落点',
    incomplete: '部分底图未能加载。',
    retry: '重试',
    detail: (day) => `水域、铁路、道路和建成区：© OpenStreetMap 贡献者（ODbL）${day === null ? '' : `，${day}`}`,
    wheel: '按住 Ctrl 并滚动可缩放地图',
    wheelMac: '按住 ⌘ 并滚动可缩放地图',
    twoFingers: '用两根手指移动地图'
  },
  ru: {
    map: 'Интерактивная карта. Стрелки двигают её, плюс и минус меняют масштаб.',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    north: 'Север вверху',
    fit: 'Вернуть вид карты',
    world: 'Показать весь мир',
    move: 'Двигать карту',
    moveTo: { up: 'Вверх', down: 'Вниз', left: 'Влево', right: 'Вправо' },
    items: 'Объекты на карте: стрелки — переход, Enter — открыть',
    nothing: 'В видимой части карты объектов нет',
    several: (count) => `Объектов здесь: ${count}`,
    approximate: 'прибл.',
    arc: (partner, direction, when, value) =>
      `${partner}, ${{ export: 'экспорт КНДР', import: 'импорт КНДР', total: 'торговля в обоих направлениях' }[direction]}, ${when}${value === undefined ? '' : `: ${value}`}`,
    zero: (direction) => ({ export: 'экспорт: сообщено 0 $', import: 'импорт: сообщено 0 $', total: 'сообщено 0 $' })[direction],
    gap: (partner, last) => `${partner}: нет данных${last === null ? '' : `; последние — ${last}`}`,
    home: 'КНДР',
    nuclear: (number, date) => `Ядерное испытание № ${number}, ${date}`,
    observed: 'наблюдавшееся место падения',
    incomplete: 'Часть основы карты не загрузилась.',
    retry: 'Повторить',
    detail: (day) => `Вода, железные дороги, дороги и застройка: © участники OpenStreetMap (ODbL)${day === null ? '' : `, ${day}`}`,
    wheel: 'Чтобы изменить масштаб, прокручивайте с клавишей Ctrl',
    wheelMac: 'Чтобы изменить масштаб, прокручивайте с клавишей ⌘',
    twoFingers: 'Двигайте карту двумя пальцами'
  }
};

// Words of the comparison, in four languages.
import type { Direction, Lang } from '#lib/atlas/atlas.ts';

/** Amounts, shares and names are passed in already formatted. */
export interface CompareWords {
  readonly title: string;
  /** Link from a view. */
  readonly link: string;
  readonly left: string;
  readonly right: string;
  readonly partners: string;
  readonly year: string;
  readonly all: string;
  /** Several partners without a name of their own as a group. */
  readonly several: string;
  readonly swap: string;
  readonly onSite: string;
  readonly wake: string;
  /** If JavaScript does not run and the pair of the address cannot be shown. */
  readonly withoutScripts: string;
  readonly scale: string;
  heading(a: string, b: string): string;
  /** Two years of the same partners. */
  years(who: string, a: number, b: number): string;
  side(who: string, year: number): string;
  /** A side that differs only by its year. */
  ofYear(year: number): string;
  /** Both sides have a figure for the same partners. */
  changed(direction: Direction, a: string, b: string, change: string, grew: boolean, share: string | undefined): string;
  same(direction: Direction, both: string): string;
  /** Both have a figure, but for different partners. */
  notComparable(direction: Direction, a: string, b: string): string;
  /** One side has none; it is named. */
  gap(direction: Direction, without: string, value: string): string;
  readonly none: string;
  /** After a sentence whose figures come from different publications. */
  readonly publications: string;
  /** What the sums of a side leave out. */
  beside(side: string, what: string): string;
}

const en = { export: 'Exports', import: 'Imports', total: 'Trade, direction not published' } as const;
const ko = { export: '수출', import: '수입', total: '수출입 구분 없는 무역' } as const;
const zh = { export: '出口', import: '进口', total: '未分进出口的贸易' } as const;
const ru = { export: 'Экспорт', import: 'Импорт', total: 'Торговля без разбивки по направлениям' } as const;

export const compareWords: Record<Lang, CompareWords> = {
  en: {
    title: 'Compare',
    link: 'Compare with another year or partner',
    left: 'First view',
    right: 'Second view',
    partners: 'Partner',
    year: 'Year',
    all: 'All partners',
    several: 'Several partners',
    swap: 'Swap sides',
    onSite: 'Open on the site',
    wake: 'Explore both maps',
    withoutScripts: 'JavaScript is not running, so this shows the default comparison.',
    scale: 'Both maps show the same area and use the same scale for lines.',
    heading: (a, b) => `${a}, compared with ${b}`,
    years: (who, a, b) => `${who}, ${a} and ${b}`,
    side: (who, year) => `${who}, ${year}`,
    ofYear: (year) => `${year}`,
    changed: (direction, a, b, change, grew, share) =>
      `${en[direction]}: ${a} and ${b}; the second is ${change} ${grew ? 'higher' : 'lower'}${share ? ` (${share})` : ''}.`,
    same: (direction, both) => `${en[direction]}: ${both} in both views.`,
    notComparable: (direction, a, b) => `${en[direction]}: ${a} and ${b}; the sums cover different partners, so no difference is given.`,
    gap: (direction, without, value) => `${en[direction]}: ${value} in one view, no figure in the other (${without}).`,
    none: 'Neither view has a figure.',
    publications: 'These figures come from different publications.',
    beside: (side, what) => `${side}: ${what}`
  },
  ko: {
    title: '비교',
    link: '다른 연도나 상대와 비교',
    left: '첫째 화면',
    right: '둘째 화면',
    partners: '상대',
    year: '연도',
    all: '모든 상대',
    several: '여러 상대',
    swap: '서로 바꾸기',
    onSite: '사이트에서 열기',
    wake: '두 지도 살펴보기',
    withoutScripts: '자바스크립트가 실행되지 않아 기본 비교를 보여 준다.',
    scale: '두 지도는 같은 곳을 보여 주며 선 굵기의 척도도 같다.',
    heading: (a, b) => `${a}과 ${b} 비교`,
    years: (who, a, b) => `${who}, ${a}년과 ${b}년`,
    side: (who, year) => `${who}, ${year}년`,
    ofYear: (year) => `${year}년`,
    changed: (direction, a, b, change, grew, share) => `${ko[direction]}: ${a} → ${b}, ${change} ${grew ? '많음' : '적음'}${share ? `(${share})` : ''}.`,
    same: (direction, both) => `${ko[direction]}: 두 화면 모두 ${both}.`,
    notComparable: (direction, a, b) => `${ko[direction]}: ${a} → ${b}. 합계에 든 상대가 서로 달라 차이를 내지 않는다.`,
    gap: (direction, without, value) => `${ko[direction]}: 한 화면은 ${value}, 다른 화면은 수치 없음(${without}).`,
    none: '두 화면 모두 수치가 없다.',
    publications: '두 수치는 서로 다른 자료에서 나왔다.',
    beside: (side, what) => `${side}: ${what}`
  },
  zh: {
    title: '对比',
    link: '与另一年份或伙伴对比',
    left: '第一视图',
    right: '第二视图',
    partners: '伙伴',
    year: '年份',
    all: '所有伙伴',
    several: '多个伙伴',
    swap: '左右互换',
    onSite: '在网站上打开',
    wake: '操作两幅地图',
    withoutScripts: 'JavaScript没有运行，此处显示默认的比较。',
    scale: '两幅地图显示同一范围，线宽采用同一尺度。',
    heading: (a, b) => `${a}与${b}对比`,
    years: (who, a, b) => `${who}，${a}年与${b}年`,
    side: (who, year) => `${who}${year}年`,
    ofYear: (year) => `${year}年`,
    changed: (direction, a, b, change, grew, share) => `${zh[direction]}：${a}与${b}，后者${grew ? '多' : '少'}${change}${share ? `（${share}）` : ''}。`,
    same: (direction, both) => `${zh[direction]}：两个视图均为${both}。`,
    notComparable: (direction, a, b) => `${zh[direction]}：${a}与${b}；两个合计所含伙伴不同，故不计算差额。`,
    gap: (direction, without, value) => `${zh[direction]}：一个视图为${value}，另一个没有数字（${without}）。`,
    none: '两个视图都没有数字。',
    publications: '这些数字来自不同的统计资料。',
    beside: (side, what) => `${side}：${what}`
  },
  ru: {
    title: 'Сравнение',
    link: 'Сравнить с другим годом или партнёром',
    left: 'Первый вид',
    right: 'Второй вид',
    partners: 'Партнёр',
    year: 'Год',
    all: 'Все партнёры',
    several: 'Несколько партнёров',
    swap: 'Поменять местами',
    onSite: 'Открыть на сайте',
    wake: 'Открыть обе карты',
    withoutScripts: 'JavaScript не работает, поэтому показано сравнение по умолчанию.',
    scale: 'Обе карты показывают одну и ту же территорию, шкала толщины линий общая.',
    heading: (a, b) => `${a} и ${b}: сравнение`,
    years: (who, a, b) => `${who}, ${a} и ${b} гг.`,
    side: (who, year) => `${who}, ${year}\u00a0г.`,
    ofYear: (year) => `${year}\u00a0г.`,
    changed: (direction, a, b, change, grew, share) =>
      `${ru[direction]}: ${a} и ${b}; вторая сумма ${grew ? 'больше' : 'меньше'} на ${change}${share ? ` (${share})` : ''}.`,
    same: (direction, both) => `${ru[direction]}: в обоих видах ${both}.`,
    notComparable: (direction, a, b) => `${ru[direction]}: ${a} и ${b}; суммы охватывают разных партнёров, поэтому разница не вычисляется.`,
    gap: (direction, without, value) => `${ru[direction]}: в одном виде ${value}, в другом данных нет (${without}).`,
    none: 'Данных нет ни в одном из видов.',
    publications: 'Эти данные взяты из разных публикаций.',
    beside: (side, what) => `${side}: ${what}`
  }
};

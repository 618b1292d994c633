// Words of the year control and its chart, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

/** Amounts are passed in already formatted. */
export interface YearsWords {
  readonly title: string;
  readonly year: string;
  readonly previous: string;
  readonly next: string;
  readonly play: string;
  readonly pause: string;
  readonly exportsAbove: string;
  readonly importsBelow: string;
  readonly undirected: string;
  readonly range: string;
  readonly gap: string;
  readonly notJoined: string;
  readonly events: string;
  readonly noEvents: string;
  /** The response to a typed year without a figure; the nearest year is shown instead. */
  noYear(typed: number, shown: number): string;
  /** Which states' figures a chart shows before a partner existed. `from`: the first such year, null if there is no earlier state. */
  earlier(from: number | null, to: number, names: string): string;
  /** Name of a year in the chart for screen readers. */
  slot(year: number, sold: string | null, bought: string | null, undirected: string | null): string;
}

const say = (parts: readonly (string | null)[], none: string, between: string): string => parts.filter((part) => part !== null).join(between) || none;

export const yearsWords: Record<Lang, YearsWords> = {
  en: {
    title: 'Year by year',
    year: 'Year',
    previous: 'Previous year',
    next: 'Next year',
    play: 'Play timeline',
    pause: 'Pause',
    exportsAbove: 'exports',
    importsBelow: 'imports',
    undirected: 'total, direction not published',
    range: 'range of available figures',
    gap: 'no figure',
    notJoined: 'Years are not directly comparable: publications and the number of partners with a figure change.',
    events: 'Events',
    noEvents: 'We have no events for this year.',
    noYear: (typed, shown) => `No figures for ${typed}. Showing the nearest year that has them, ${shown}.`,
    earlier: (from, to, names) =>
      from === null ? `Until ${to}, up to the vertical line, the figures are those of ${names}.` : `From ${from} to ${to} the figures are those of ${names}.`,
    slot: (year, sold, bought, undirected) =>
      `${year}: ${say([sold && `exports ${sold}`, bought && `imports ${bought}`, undirected && `total, direction not published, ${undirected}`], 'no figure', ', ')}`
  },
  ko: {
    title: '연도별',
    year: '연도',
    previous: '이전 연도',
    next: '다음 연도',
    play: '연도순 재생',
    pause: '멈춤',
    exportsAbove: '수출',
    importsBelow: '수입',
    undirected: '수출입 구분 없는 합계',
    range: '여러 수치의 범위',
    gap: '수치 없음',
    notJoined: '연도끼리 바로 비교할 수 없다. 자료와 수치가 있는 상대의 수가 해마다 다르다.',
    events: '사건',
    noEvents: '이 해의 사건은 이 자료에 없다.',
    noYear: (typed, shown) => `${typed}년의 수치는 없다. 수치가 있는 가장 가까운 해인 ${shown}년을 보여 준다.`,
    earlier: (from, to, names) =>
      from === null ? `${to}년까지의 수치(세로선 왼쪽)는 다음 나라의 것이다: ${names}.` : `${from}년부터 ${to}년까지의 수치는 다음 나라의 것이다: ${names}.`,
    slot: (year, sold, bought, undirected) =>
      `${year}년: ${say([sold && `수출 ${sold}`, bought && `수입 ${bought}`, undirected && `수출입 구분 없음 ${undirected}`], '수치 없음', ', ')}`
  },
  zh: {
    title: '逐年数字',
    year: '年份',
    previous: '上一年',
    next: '下一年',
    play: '播放年份',
    pause: '暂停',
    exportsAbove: '出口',
    importsBelow: '进口',
    undirected: '未分进出口的合计',
    range: '现有数字的范围',
    gap: '没有数字',
    notJoined: '各年不可直接比较：统计资料和有数字的伙伴数目逐年不同。',
    events: '事件',
    noEvents: '本数据没有这一年的事件。',
    noYear: (typed, shown) => `${typed}年没有数字。显示有数字的最近一年：${shown}年。`,
    earlier: (from, to, names) => (from === null ? `${to}年及以前（分界线左侧）的数字属于：${names}。` : `${from}年至${to}年的数字属于：${names}。`),
    slot: (year, sold, bought, undirected) =>
      `${year}年：${say([sold && `出口${sold}`, bought && `进口${bought}`, undirected && `未分进出口${undirected}`], '没有数字', '，')}`
  },
  ru: {
    title: 'По годам',
    year: 'Год',
    previous: 'Предыдущий год',
    next: 'Следующий год',
    play: 'Воспроизвести по годам',
    pause: 'Пауза',
    exportsAbove: 'экспорт',
    importsBelow: 'импорт',
    undirected: 'сумма, направление не опубликовано',
    range: 'разброс имеющихся данных',
    gap: 'нет данных',
    notJoined: 'Годы нельзя сравнивать напрямую: публикации и число партнёров с данными меняются.',
    events: 'События',
    noEvents: 'Событий за этот год у нас нет.',
    noYear: (typed, shown) => `За ${typed} год данных нет. Показан ближайший год с данными: ${shown}.`,
    earlier: (from, to, names) =>
      from === null
        ? `По ${to} год включительно (слева от вертикальной линии) показаны данные за такие государства: ${names}.`
        : `С ${from} по ${to} год показаны данные за такие государства: ${names}.`,
    slot: (year, sold, bought, undirected) =>
      `${year}: ${say([sold && `экспорт ${sold}`, bought && `импорт ${bought}`, undirected && `направление не опубликовано: ${undirected}`], 'нет данных', ', ')}`
  }
};

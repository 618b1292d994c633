import type { Lang } from '#lib/atlas/atlas.ts';

/** Words of the year control and its chart. Amounts arrive formatted. */
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
  /** Answers a typed year that has no figure; the nearest is shown in its place. */
  noYear(typed: number, shown: number): string;
  /** What a slot says to a screen reader. */
  slot(year: number, sold: string | null, bought: string | null, undirected: string | null): string;
}

const say = (parts: readonly (string | null)[], none: string, between: string): string => parts.filter((part) => part !== null).join(between) || none;

export const yearsWords: Record<Lang, YearsWords> = {
  en: {
    title: 'Year by year',
    year: 'Year',
    previous: 'Previous year',
    next: 'Next year',
    play: 'Play the years',
    pause: 'Pause',
    exportsAbove: 'exports',
    importsBelow: 'imports',
    undirected: 'total without direction',
    range: 'range of competing figures',
    gap: 'no figure',
    notJoined: 'Each year stands alone: publications and the number of partners with a figure change from year to year.',
    events: 'Events',
    noEvents: 'No event is recorded for this year.',
    noYear: (typed, shown) => `There is no figure for ${typed}. The nearest year with one is shown: ${shown}.`,
    slot: (year, sold, bought, undirected) =>
      `${year}: ${say([sold && `exports ${sold}`, bought && `imports ${bought}`, undirected && `without direction ${undirected}`], 'no figure', ', ')}`
  },
  ko: {
    title: '연도별',
    year: '연도',
    previous: '이전 연도',
    next: '다음 연도',
    play: '연도 재생',
    pause: '멈춤',
    exportsAbove: '수출',
    importsBelow: '수입',
    undirected: '방향 없는 합계',
    range: '다른 수치들의 범위',
    gap: '수치 없음',
    notJoined: '해마다 따로 본 값이다. 자료와 수치가 있는 상대의 수가 해마다 다르다.',
    events: '사건',
    noEvents: '이 해에 기록된 사건이 없다.',
    noYear: (typed, shown) => `${typed}년의 수치는 없다. 수치가 있는 가장 가까운 해인 ${shown}년을 보여 준다.`,
    slot: (year, sold, bought, undirected) =>
      `${year}년: ${say([sold && `수출 ${sold}`, bought && `수입 ${bought}`, undirected && `방향 없음 ${undirected}`], '수치 없음', ', ')}`
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
    undirected: '未分方向的合计',
    range: '不同数字的范围',
    gap: '没有数字',
    notJoined: '各年独立：统计资料和有数字的伙伴数目逐年不同。',
    events: '事件',
    noEvents: '这一年没有记录事件。',
    noYear: (typed, shown) => `${typed}年没有数字。显示有数字的最近一年：${shown}年。`,
    slot: (year, sold, bought, undirected) =>
      `${year}年：${say([sold && `出口${sold}`, bought && `进口${bought}`, undirected && `未分方向${undirected}`], '没有数字', '，')}`
  },
  ru: {
    title: 'По годам',
    year: 'Год',
    previous: 'Предыдущий год',
    next: 'Следующий год',
    play: 'Показать годы по порядку',
    pause: 'Пауза',
    exportsAbove: 'экспорт',
    importsBelow: 'импорт',
    undirected: 'сумма без направления',
    range: 'разброс других данных',
    gap: 'нет данных',
    notJoined: 'Каждый год сам по себе: публикации и число партнёров с данными меняются от года к году.',
    events: 'События',
    noEvents: 'За этот год событий не отмечено.',
    noYear: (typed, shown) => `За ${typed} год данных нет. Показан ближайший год с данными: ${shown}.`,
    slot: (year, sold, bought, undirected) =>
      `${year}: ${say([sold && `экспорт ${sold}`, bought && `импорт ${bought}`, undirected && `без направления ${undirected}`], 'нет данных', ', ')}`
  }
};

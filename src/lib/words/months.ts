// Words of a view of one month, and of the strip of months, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

/** Months and amounts are passed in already formatted. */
export interface MonthsWords {
  /** A reminder that this is a month, not a year. */
  readonly badge: string;
  readonly unit: string;
  /** Name of the strip. */
  title(year: number): string;
  wholeYear(year: number): string;
  /** Name of a month in the strip; without amounts it is a gap. */
  slot(month: string, amounts: readonly string[]): string;
  /** Which partners have monthly figures; `who` is a list of their names. */
  only(who: string): string;
  /** Name of the total of a month in which only one direction is known; `together` is a sentence about it. */
  readonly both: string;
  together(amount: string): string;
  readonly sampleWidths: string;
  readonly widthNote: string;
  readonly earlier: string;
  readonly later: string;
  inMonth(amount: string): string;
  stateIn(month: string): string;
}

const said = (amounts: readonly string[], none: string, between = ', '): string => amounts.join(between) || none;

export const monthsWords: Record<Lang, MonthsWords> = {
  en: {
    badge: 'One month',
    unit: 'US dollars in the month',
    title: (year) => `Months of ${year}`,
    wholeYear: (year) => `Whole year ${year}`,
    slot: (month, amounts) => `${month}: ${said(amounts, 'no figure')}`,
    only: (who) => `We have monthly figures for ${who} only.`,
    both: 'Exports and imports combined',
    together: (amount) => `Exports and imports combined: ${amount}.`,
    sampleWidths: 'Line width: US dollars in the month',
    widthNote: 'A separate scale, the same for all months: a line is as wide as for a year of twelve such months.',
    earlier: 'Earlier month',
    later: 'Later month',
    inMonth: (amount) => `${amount} in the month`,
    stateIn: (month) => `State at the end of ${month}`
  },
  ko: {
    badge: '한 달',
    unit: '한 달 동안, 미국 달러',
    title: (year) => `${year}년의 각 달`,
    wholeYear: (year) => `${year}년 전체`,
    slot: (month, amounts) => `${month}: ${said(amounts, '수치 없음')}`,
    only: (who) => `이 자료에서 월별 수치가 있는 상대는 다음뿐이다: ${who}.`,
    both: '수출입 합계',
    together: (amount) => `수출입 합계: ${amount}.`,
    sampleWidths: '선 굵기: 한 달, 미국 달러',
    widthNote: '월별 척도는 따로 있으며 모든 달에 같다. 굵기는 같은 달이 열두 번 이어진 해의 선과 같다.',
    earlier: '이전 달',
    later: '다음 달',
    inMonth: (amount) => `한 달 ${amount}`,
    stateIn: (month) => `${month} 말의 상태`
  },
  zh: {
    badge: '单月',
    unit: '当月金额，美元',
    title: (year) => `${year}年各月`,
    wholeYear: (year) => `${year}年全年`,
    slot: (month, amounts) => `${month}：${said(amounts, '没有数字', '，')}`,
    only: (who) => `本数据有月度数字的伙伴只有：${who}。`,
    both: '进出口合计',
    together: (amount) => `进出口合计：${amount}。`,
    sampleWidths: '线宽：当月金额（美元）',
    widthNote: '各月采用同一个月度尺度：线宽与由十二个这样的月份组成的年份相同。',
    earlier: '上一个月',
    later: '下一个月',
    inMonth: (amount) => `当月${amount}`,
    stateIn: (month) => `${month}底的状态`
  },
  ru: {
    badge: 'Один месяц',
    unit: 'долларов США за месяц',
    title: (year) => `Месяцы ${year} года`,
    wholeYear: (year) => `Весь ${year} год`,
    slot: (month, amounts) => `${month}: ${said(amounts, 'нет данных')}`,
    only: (who) => `Данные за месяцы у нас есть только по следующим партнёрам: ${who}.`,
    both: 'Экспорт и импорт вместе',
    together: (amount) => `Экспорт и импорт вместе: ${amount}.`,
    sampleWidths: 'Толщина линии: доллары США за месяц',
    widthNote: 'Отдельная шкала, одна для всех месяцев: линия той же толщины, что у года из двенадцати таких месяцев.',
    earlier: 'Предыдущий месяц',
    later: 'Следующий месяц',
    inMonth: (amount) => `${amount} за месяц`,
    stateIn: (month) => `Состояние на конец периода: ${month}`
  }
};

import type { Lang } from '#lib/atlas/atlas.ts';

/** Words of a view of one month, and of the strip of months. Months and amounts arrive formatted in the language. */
export interface MonthsWords {
  /** So that nobody takes the month for a year. */
  readonly badge: string;
  readonly unit: string;
  /** Names the strip. */
  title(year: number): string;
  wholeYear(year: number): string;
  /** What a month of the strip says; no amounts: a gap. */
  slot(month: string, amounts: readonly string[]): string;
  /** Partners other than China have no month in this collection. */
  readonly only: string;
  /** Of a month in which one direction alone is known. */
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
    badge: 'One month', unit: 'US dollars per month',
    title: (year) => `Months of ${year}`, wholeYear: (year) => `Whole year ${year}`,
    slot: (month, amounts) => `${month}: ${said(amounts, 'no figure')}`,
    only: 'These tables have monthly figures for China only.',
    together: (amount) => `Exports and imports combined: ${amount}.`,
    sampleWidths: 'Line width: US dollars per month',
    widthNote: 'All months share one scale, which is not that of years: a line is as wide as for a year of twelve such months.',
    earlier: 'Earlier month', later: 'Later month',
    inMonth: (amount) => `${amount} in the month`, stateIn: (month) => `State at the end of ${month}`
  },
  ko: {
    badge: '한 달', unit: '한 달 동안, 미국 달러',
    title: (year) => `${year}년의 각 달`, wholeYear: (year) => `${year}년 전체`,
    slot: (month, amounts) => `${month}: ${said(amounts, '수치 없음')}`,
    only: '이 자료에서 월별 수치가 있는 상대는 중국뿐이다.',
    together: (amount) => `수출입 합계: ${amount}.`,
    sampleWidths: '선의 값(한 달, 미국 달러)',
    widthNote: '모든 달에 같은, 달을 위한 척도이다. 선의 굵기는 그런 달이 열두 번인 해의 선과 같다.',
    earlier: '이전 달', later: '다음 달',
    inMonth: (amount) => `한 달 ${amount}`, stateIn: (month) => `${month} 말의 상태`
  },
  zh: {
    badge: '单月', unit: '当月金额，美元',
    title: (year) => `${year}年各月`, wholeYear: (year) => `${year}年全年`,
    slot: (month, amounts) => `${month}：${said(amounts, '没有数字', '，')}`,
    only: '本数据只有对华贸易的月度数字。',
    together: (amount) => `进出口合计：${amount}。`,
    sampleWidths: '线条对应的当月金额（美元）',
    widthNote: '各月采用同一个月度尺度：线宽与由十二个这样的月份组成的年份相同。',
    earlier: '上一个月', later: '下一个月',
    inMonth: (amount) => `当月${amount}`, stateIn: (month) => `${month}底的状态`
  },
  ru: {
    badge: 'Один месяц', unit: 'долларов США за месяц',
    title: (year) => `Месяцы ${year} года`, wholeYear: (year) => `Весь ${year} год`,
    slot: (month, amounts) => `${month}: ${said(amounts, 'нет данных')}`,
    only: 'Данные за месяцы в этих таблицах есть только по Китаю.',
    together: (amount) => `Оба направления вместе: ${amount}.`,
    sampleWidths: 'Объём за месяц, доллары США',
    widthNote: 'Шкала для месяцев, одна для всех: линия той же толщины, что у года из двенадцати таких месяцев.',
    earlier: 'Предыдущий месяц', later: 'Следующий месяц',
    inMonth: (amount) => `${amount} за месяц`, stateIn: (month) => `Состояние на конец периода: ${month}`
  }
};

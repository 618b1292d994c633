import type { Lang } from '#lib/atlas/atlas.ts';

/** Words of the chart of goods. A partner of null stands for the whole world. */
export interface GoodsWords {
  title(year: number): string;
  readonly note: string;
  group(direction: 'export' | 'import', partner: string | null): string;
  /** Before the figure that the rows are held against, in brackets. `percent` is written out, with its sign. */
  coverage(percent: string, direction: 'export' | 'import', partner: string | null, year: number): string;
  readonly lessThanOne: string;
}

export const goodsWords: Record<Lang, GoodsWords> = {
  en: {
    title: (year) => `What was traded in ${year}`,
    note: 'Yearly figures with a customs code. Of codes that overlap only one is drawn, and estimates only beside an estimated total. Goods without a bar have no figure here; they may have been traded.',
    group: (direction, partner) => (direction === 'export' ? `Exports${partner ? ` to ${partner}` : ', all partners'}` : `Imports${partner ? ` from ${partner}` : ', all partners'}`),
    coverage: (percent, direction, partner, year) =>
      `These rows explain ${percent} of ${partner ? '' : 'all '}${direction === 'export' ? `exports${partner ? ` to ${partner}` : ''}` : `imports${partner ? ` from ${partner}` : ''}`} in ${year}`,
    lessThanOne: 'less than 1 %'
  },
  ko: {
    title: (year) => `${year}년에 거래된 품목`,
    note: '세관 품목 번호가 있는 연간 수치만 싣는다. 범위가 겹치는 번호는 하나만 그리며, 추정치는 추정 합계 옆에만 그린다. 막대가 없는 품목은 여기에 수치가 없을 뿐이며 거래되었을 수 있다.',
    group: (direction, partner) => (direction === 'export' ? `수출, ${partner ?? '전 세계'}` : `수입, ${partner ?? '전 세계'}`),
    coverage: (percent, direction, partner, year) => `이 항목들을 더하면 ${year}년 ${partner ?? '전 세계'} ${direction === 'export' ? '수출' : '수입'}의 ${percent}이다`,
    lessThanOne: '1 % 미만'
  },
  zh: {
    title: (year) => `${year}年的贸易商品`,
    note: '只列有海关编码的年度数字。编码重叠的只画一项；估计值只与估计的合计并列。没有条形的商品只是这里没有数字，并不表示没有贸易。',
    group: (direction, partner) => (direction === 'export' ? `出口，${partner ?? '全球'}` : `进口，${partner ?? '全球'}`),
    coverage: (percent, direction, partner, year) => `以上各项合计占${year}年${direction === 'export' ? `对${partner ?? '全球'}出口` : `自${partner ?? '全球'}进口`}的${percent}`,
    lessThanOne: '不到1 %'
  },
  ru: {
    title: (year) => `Чем торговали в ${year} году`,
    note: 'Годовые показатели с таможенным кодом. Из пересекающихся кодов показан один; оценки — только рядом с оценочным итогом. Товар без полосы не имеет здесь показателя, но мог быть предметом торговли.',
    group: (direction, partner) => `${direction === 'export' ? 'Экспорт' : 'Импорт'}: ${partner ?? 'весь мир'}`,
    coverage: (percent, direction, partner, year) => `Эти строки составляют ${percent} ${direction === 'export' ? 'экспорта' : 'импорта'} за ${year} год (${partner ?? 'весь мир'})`,
    lessThanOne: 'менее 1 %'
  }
};

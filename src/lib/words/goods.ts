// Words of the chart of goods, in four languages.
import { withLowerFirst } from '#lib/format/first-letter.ts';
import type { Lang } from '#lib/atlas/atlas.ts';
import { counted } from './plural.ts';

/** A partner of null means the whole world. */
export interface GoodsWords {
  title(year: number): string;
  readonly note: string;
  /** Instead of the chart. */
  readonly none: string;
  /** Before the years with a chart. */
  readonly others: string;
  /** Opens the rows after the first bars, whose number it gives, and the note. */
  more(count: number): string;
  group(direction: 'export' | 'import', partner: string | null): string;
  /** For all rows of a group, before the total they are compared with, in brackets. `percent` is formatted, with its sign. */
  coverage(percent: string, rows: number, direction: 'export' | 'import', partner: string | null, year: number): string;
  readonly lessThanOne: string;
  /** The sentence of a view, for one kind of goods. */
  headed(good: string, sentence: string): string;
  /** As in describe.ts, for one kind of goods. */
  readonly noOther: string;
  readonly filter: string;
  readonly all: string;
  readonly showAll: string;
  readonly filterNote: string;
  /** Name of the button in a row of the chart. */
  only(good: string): string;
  /** What the lines of the map show. */
  key(good: string): string;
  /** Before the figure for all goods, in brackets. */
  share(percent: string, direction: 'export' | 'import', partner: string): string;
  /** For a figure whose share of the total is unknown. */
  noShare(direction: 'export' | 'import', partner: string): string;
}

export const goodsWords: Record<Lang, GoodsWords> = {
  en: {
    title: (year) => `What was traded in ${year}`,
    note: 'Yearly figures with a customs code. Where codes overlap, one is shown; estimates are shown only next to an estimated total. No bar means that we have no figure, not that there was no trade.',
    group: (direction, partner) =>
      direction === 'export' ? `Exports${partner ? ` to ${partner}` : ', all partners'}` : `Imports${partner ? ` from ${partner}` : ', all partners'}`,
    none: 'We have no yearly figure with a customs code for this view.',
    others: 'Years with figures:',
    more: (count) => (count > 0 ? `${count} more and selection rules` : 'Selection rules'),
    coverage: (percent, rows, direction, partner, year) =>
      `${counted(rows, 'en', 'This row accounts for|These # rows account for')} ${percent} of ${partner ? '' : 'all '}${direction === 'export' ? `exports${partner ? ` to ${partner}` : ''}` : `imports${partner ? ` from ${partner}` : ''}`} in ${year}`,
    lessThanOne: 'less than 1 %',
    headed: (good, sentence) => `${good}: ${withLowerFirst(sentence)}`,
    noOther: 'No other partner in this view has a figure for these goods.',
    filter: 'Goods',
    all: 'All goods',
    showAll: 'Show all goods',
    filterNote: 'Goods for which a source gives a value for a whole year. Other years and partners are missing, not zero.',
    only: (good) => `Show only: ${good}`,
    key: (good) => `Lines show one type of goods (${good}), not all trade.`,
    share: (percent, direction, partner) => `${percent} of ${direction === 'export' ? 'exports to' : 'imports from'} ${partner}`,
    noShare: (direction, partner) => `${direction === 'export' ? 'Exports to' : 'Imports from'} ${partner}: not included in the figure for all goods`
  },
  ko: {
    title: (year) => `${year}년에 거래된 품목`,
    note: '세관 품목 번호가 있는 연간 수치만 싣는다. 범위가 겹치는 번호는 하나만 그리며, 추정치는 추정 합계 옆에만 그린다. 막대가 없다는 것은 이 자료에 수치가 없다는 뜻이며 거래가 없었다는 뜻이 아니다.',
    group: (direction, partner) => (direction === 'export' ? `수출, ${partner ?? '전 세계'}` : `수입, ${partner ?? '전 세계'}`),
    none: '이 화면에 대한 세관 품목 번호별 연간 수치가 이 자료에 없다.',
    others: '수치가 있는 해:',
    more: (count) => (count > 0 ? `${count}개 더 보기와 선정 기준` : '선정 기준'),
    coverage: (percent, rows, direction, partner, year) =>
      `${rows === 1 ? '이 항목은' : `이 항목 ${rows}개를 더하면`} ${year}년 ${partner ? `대(對)${partner}` : '전체'} ${direction === 'export' ? '수출' : '수입'}의 ${percent}이다`,
    lessThanOne: '1% 미만',
    headed: (good, sentence) => `${good}: ${sentence}`,
    noOther: '이 화면의 다른 상대에 대해서는 이 품목의 수치가 없다.',
    filter: '품목',
    all: '전체 품목',
    showAll: '전체 품목 보기',
    filterNote: '출처가 한 해 전체의 값을 밝힌 품목이다. 그 밖의 연도와 상대는 수치가 없을 뿐 0이 아니다.',
    only: (good) => `이 품목만 보기: ${good}`,
    key: (good) => `선은 한 품목(${good})만 나타내며 전체 무역이 아니다.`,
    share: (percent, direction, partner) => `대(對)${partner} ${direction === 'export' ? '수출' : '수입'}의 ${percent}`,
    noShare: (direction, partner) => `대(對)${partner} ${direction === 'export' ? '수출' : '수입'}: 전체 품목 수치에 포함되지 않는다`
  },
  zh: {
    title: (year) => `${year}年的贸易商品`,
    note: '只列有海关编码的年度数字。编码重叠的只画一项；估计值只与估计的合计并列。没有条形表示本数据没有数字，并不表示没有贸易。',
    group: (direction, partner) => (direction === 'export' ? `出口，${partner ?? '全球'}` : `进口，${partner ?? '全球'}`),
    none: '本数据没有此视图带海关编码的年度数字。',
    others: '有数字的年份：',
    more: (count) => (count > 0 ? `另有${count}项及选取规则` : '选取规则'),
    coverage: (percent, rows, direction, partner, year) =>
      `${rows === 1 ? '此项' : `${rows}项合计`}占${year}年${direction === 'export' ? `对${partner ?? '全球'}出口` : `自${partner ?? '全球'}进口`}的${percent}`,
    lessThanOne: '不到1%',
    headed: (good, sentence) => `${good}：${sentence}`,
    noOther: '本视图中其他伙伴没有该商品的数字。',
    filter: '商品',
    all: '全部商品',
    showAll: '显示全部商品',
    filterNote: '只列来源给出全年金额的商品。其他年份和伙伴是缺失，不是零。',
    only: (good) => `只显示：${good}`,
    key: (good) => `线条只表示一种商品（${good}），不是全部贸易。`,
    share: (percent, direction, partner) => `占${direction === 'export' ? `对${partner}出口` : `自${partner}进口`}的${percent}`,
    noShare: (direction, partner) => `${direction === 'export' ? `对${partner}出口` : `自${partner}进口`}：未计入全部商品的数字`
  },
  ru: {
    title: (year) => `Чем торговали в ${year} году`,
    note: 'Годовые показатели с таможенным кодом. Из пересекающихся кодов показан один; оценки — только рядом с оценочным итогом. Отсутствие полосы означает, что у нас нет данных, а не что торговли не было.',
    group: (direction, partner) => `${direction === 'export' ? 'Экспорт' : 'Импорт'}: ${partner ?? 'весь мир'}`,
    none: 'Для этого вида у нас нет годовых показателей с таможенным кодом.',
    others: 'Годы с данными:',
    more: (count) => (count > 0 ? `Ещё ${count} и правила отбора` : 'Правила отбора'),
    coverage: (percent, rows, direction, partner, year) =>
      `${partner ?? 'Весь мир'}: ${rows === 1 ? 'эта строка составляет' : counted(rows, 'ru', 'эта # строка составляет|эти # строки составляют|эти # строк составляют')} ${percent} ${direction === 'export' ? 'экспорта' : 'импорта'} за ${year}\u00a0год`,
    lessThanOne: 'менее 1 %',
    headed: (good, sentence) => `${good}\u00a0— ${withLowerFirst(sentence)}`,
    noOther: 'По другим партнёрам данных об этом товаре нет.',
    filter: 'Товар',
    all: 'Все товары',
    showAll: 'Показать все товары',
    filterNote: 'Товары, для которых источник приводит стоимость за целый год. По другим годам и партнёрам данных нет; это не ноль.',
    only: (good) => `Показать только: ${good}`,
    key: (good) => `Линии показывают один товар (${good}), а не всю торговлю.`,
    share: (percent, direction, partner) => `${percent} ${direction === 'export' ? 'экспорта' : 'импорта'} (${partner})`,
    noShare: (direction, partner) => `${direction === 'export' ? 'Экспорт' : 'Импорт'} (${partner}): не входит в показатель по всем товарам`
  }
};

// Words of the table of figures, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';
import { counted } from './plural.ts';

export interface TableWords {
  caption(when: string): string;
  readonly note: string;
  readonly partner: string;
  readonly direction: string;
  readonly value: string;
  readonly published: string;
  readonly evidence: string;
  readonly publication: string;
  readonly source: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly download: string;
  /** The metadata file of the download. */
  readonly about: string;
  rows(shown: number, all: number): string;
  /** Number of partners in the view without a figure. */
  without(partners: number): string;
  /** Before the figures of several countries together. */
  group(name: string): string;
  sortBy(column: string): string;
  readonly none: string;
  rounded(amount: string): string;
  competing(count: number): string;
}

export const tableWords: Record<Lang, TableWords> = {
  en: {
    caption: (when) => `Figures on the map, ${when}`,
    note: 'US dollars, not adjusted for inflation. Exports and imports are North Korea’s. Select a value for details.',
    partner: 'Partner',
    direction: 'Direction',
    value: 'Value',
    published: 'Exact, US$',
    evidence: 'Evidence',
    publication: 'Publication',
    source: 'Source',
    filter: 'Filter the table',
    filterHint: 'Partner, publication, source…',
    download: 'Download CSV',
    about: 'CSV metadata (JSON)',
    rows: (shown, all) => counted(all, 'en', shown === all ? '# row|# rows' : `${shown} of # row|${shown} of # rows`),
    without: (partners) => counted(partners, 'en', '# partner has no figure|# partners have no figure'),
    group: (name) => `${name}, several countries together and in no sum:`,
    sortBy: (column) => `Sort by ${column}`,
    none: 'No matching rows.',
    rounded: (amount) => `rounded to ${amount}`,
    competing: (count) => counted(count, 'en', '# other figure|# other figures')
  },
  ko: {
    caption: (when) => `지도에 표시된 ${when} 수치`,
    note: '물가를 반영하지 않은 미국 달러. 수출입은 북한을 기준으로 한다. 값을 누르면 상세 정보가 열린다.',
    partner: '상대',
    direction: '방향',
    value: '값',
    published: '정확한 값, 달러',
    evidence: '근거',
    publication: '자료',
    source: '출처',
    filter: '표에서 찾기',
    filterHint: '상대, 자료, 출처…',
    download: 'CSV 내려받기',
    about: 'CSV 메타데이터(JSON)',
    rows: (shown, all) => (shown === all ? `${all}행` : `${all}행 중 ${shown}행`),
    without: (partners) => `수치가 없는 상대 ${partners}곳`,
    group: (name) => `${name}(여러 나라를 합친 수치로, 어떤 합에도 들어 있지 않음):`,
    sortBy: (column) => `${column} 기준 정렬`,
    none: '일치하는 행이 없다.',
    rounded: (amount) => `${amount} 단위 반올림`,
    competing: (count) => `다른 수치 ${count}개`
  },
  zh: {
    caption: (when) => `地图上的${when}数字`,
    note: '现价美元，未经通胀调整。进出口以朝鲜为准。点按数值可查看详情。',
    partner: '伙伴',
    direction: '方向',
    value: '数值',
    published: '精确数值（美元）',
    evidence: '依据',
    publication: '统计资料',
    source: '来源',
    filter: '筛选表格',
    filterHint: '伙伴、统计资料、来源…',
    download: '下载CSV',
    about: 'CSV 元数据（JSON）',
    rows: (shown, all) => (shown === all ? `${all}行` : `${all}行中的${shown}行`),
    without: (partners) => `${partners}个伙伴没有数字`,
    group: (name) => `${name}（多国合在一起，不计入任何合计）：`,
    sortBy: (column) => `按${column}排序`,
    none: '没有匹配的行。',
    rounded: (amount) => `四舍五入到${amount}`,
    competing: (count) => `另有${count}个数字`
  },
  ru: {
    caption: (when) => `Данные на карте, ${when}`,
    note: 'Доллары США без поправки на инфляцию. Экспорт и импорт — КНДР. Нажмите на значение, чтобы увидеть сведения.',
    partner: 'Партнёр',
    direction: 'Направление',
    value: 'Значение',
    published: 'Точно, $',
    evidence: 'Основание',
    publication: 'Публикация',
    source: 'Источник',
    filter: 'Отбор строк',
    filterHint: 'Партнёр, публикация, источник…',
    download: 'Скачать CSV',
    about: 'Метаданные CSV (JSON)',
    rows: (shown, all) => (shown === all ? counted(all, 'ru', '# строка|# строки|# строк') : `строки: ${shown} из ${all}`),
    without: (partners) => counted(partners, 'ru', 'Нет данных по # партнёру|Нет данных по # партнёрам'),
    group: (name) => `${name} — несколько стран вместе, не входит ни в одну сумму:`,
    sortBy: (column) => `Сортировать: ${column}`,
    none: 'Подходящих строк нет.',
    rounded: (amount) => `округлено до ${amount}`,
    competing: (count) => counted(count, 'ru', 'ещё # значение|ещё # значения|ещё # значений')
  }
};

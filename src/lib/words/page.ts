// Words of the page around the map, in four languages: header, headline, filters, footer, error pages.
import type { Lang, Series } from '#lib/atlas/atlas.ts';
import type { Flow, Theme } from '#lib/view/view.ts';
import { counted } from './plural.ts';

export interface PanelWords {
  readonly site: string;
  /** Beside the name, where there is room. */
  readonly promise: string;
  readonly pages: Record<'map' | 'story' | 'sources' | 'data', string>;
  readonly skip: string;
  readonly navigation: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Record<Theme, string>;
  readonly exports: string;
  readonly imports: string;
  readonly undirected: string;
  /** A publication’s world total, and the partners that it leaves out. */
  world(by: string, without: string): string;
  openRecord(value: string): string;
  sumOf(count: number): string;
  readonly sumNote: string;
  readonly close: string;
  /** Heading of the values of partners outside the map. */
  readonly offMap: string;
  readonly map: string;
  readonly filters: string;
  readonly partners: string;
  readonly allPartners: string;
  readonly neighbours: string;
  readonly choose: string;
  /** Label of the field that narrows the list of partners, and the number of partners left. */
  readonly findPartner: string;
  foundPartners(count: number): string;
  readonly noFigure: string;
  /** Explains the years and the “no figure” beside the names in the list of partners, for the view's year. */
  knownYears(year: number): string;
  /** The first and last of some years, and their number. */
  spanOfYears(first: number, last: number, years: number): string;
  readonly direction: string;
  readonly flows: Record<Flow, string>;
  readonly series: string;
  readonly seriesName: Record<Series, string>;
  readonly seriesNote: Record<Series, string>;
  readonly layers: string;
  readonly reset: string;
  readonly dismiss: string;
  /** On a page without JavaScript. */
  readonly noScript: string;
  readonly retry: string;
  readonly sources: string;
  readonly sourcesNote: string;
  readonly publications: string;
  readonly limits: string;
  readonly dataOf: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly failedTitle: string;
  readonly years: string;
  readonly backToMap: string;
}

export const pageWords: Record<Lang, PanelWords> = {
  en: {
    site: 'North Korea’s trade routes',
    promise: 'Every figure and every line on the map has a source.',
    pages: { map: 'Map', story: 'Story', sources: 'Sources', data: 'Data' },
    skip: 'Skip to content',
    navigation: 'Pages',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'Match device', light: 'Light', dark: 'Dark' },
    exports: 'Exports',
    imports: 'Imports',
    undirected: 'Direction not published',
    world: (by, without) => `World total, ${by}${without && `, excluding ${without}`}`,
    openRecord: (value) => `${value}: show details`,
    sumOf: (count) => counted(count, 'en', 'sum of # figure|sum of # figures'),
    sumNote: 'Our sum of the figures below. Partners without a figure are not included.',
    close: 'Close',
    offMap: 'Other partners',
    map: 'Map',
    filters: 'Filters',
    partners: 'Partners',
    allPartners: 'All',
    neighbours: 'China and Russia',
    choose: 'Choose partners',
    findPartner: 'Find a partner',
    foundPartners: (count) => (count === 0 ? 'No partner has this name.' : counted(count, 'en', '# partner|# partners')),
    noFigure: 'no figure',
    knownYears: (year) => `Years beside a name: those for which this collection has a figure; “no figure” is about ${year}.`,
    spanOfYears: (first, last, years) => (first === last ? `${first}` : counted(years, 'en', `${first}–${last}, # year|${first}–${last}, # years`)),
    direction: 'Direction',
    flows: { both: 'Both', export: 'Exports', import: 'Imports' },
    series: 'Series',
    seriesName: { customs: 'Partners’ customs data', kotra: 'KOTRA' },
    seriesNote: {
      customs: 'Figures published by the partners’ own customs; other publications are used only where customs data is missing or doubtful.',
      kotra: 'KOTRA’s yearly compilation. The known limits say what it leaves out and what it estimates.'
    },
    layers: 'Shown on the map',
    reset: 'Reset filters',
    dismiss: 'Close',
    noScript: 'JavaScript is not running. This page shows the partners and the year in its address; filters and the settings after “?” need JavaScript.',
    retry: 'Try again',
    sources: 'Sources for this view',
    sourcesNote:
      'Only the sources used for the figures and places in this view. Where no licence is named, the source states none, and we use its facts alone.',
    publications: 'Publications',
    limits: 'Known limits',
    dataOf: 'Data version',
    notFoundTitle: 'Page not found',
    notFoundText: 'There is no data for the partner or the year in this address. Available views:',
    failedTitle: 'Something went wrong',
    years: 'Years',
    backToMap: 'Back to the map'
  },
  ko: {
    site: '북한의 무역로',
    promise: '지도의 모든 수치와 모든 선에는 출처가 있습니다.',
    pages: { map: '지도', story: '이야기', sources: '출처', data: '자료' },
    skip: '본문으로 건너뛰기',
    navigation: '페이지',
    language: '언어',
    theme: '색상',
    themes: { auto: '기기 설정', light: '밝게', dark: '어둡게' },
    exports: '수출',
    imports: '수입',
    undirected: '수출입 구분 없음',
    world: (by, without) => `전 세계 합계, ${by}${without && ` (제외: ${without})`}`,
    openRecord: (value) => `${value}: 상세 정보 보기`,
    sumOf: (count) => `수치 ${count}개의 합`,
    sumNote: '아래 수치를 이 사이트에서 더한 값이다. 수치가 없는 상대는 포함하지 않는다.',
    close: '닫기',
    offMap: '다른 상대',
    map: '지도',
    filters: '필터',
    partners: '무역 상대',
    allPartners: '전체',
    neighbours: '중국과 러시아',
    choose: '상대 고르기',
    findPartner: '상대 찾기',
    foundPartners: (count) => (count === 0 ? '이 이름의 상대가 없다.' : `상대 ${count}개`),
    noFigure: '수치 없음',
    knownYears: (year) => `이름 옆의 연도는 이 자료에 수치가 있는 해이며, ‘수치 없음’은 ${year}년을 가리킨다.`,
    spanOfYears: (first, last, years) => (first === last ? `${first}` : `${first}–${last}, ${years}년`),
    direction: '방향',
    flows: { both: '모두', export: '수출', import: '수입' },
    series: '통계 계열',
    seriesName: { customs: '상대국 세관 자료', kotra: 'KOTRA' },
    seriesNote: {
      customs: '상대국 세관이 공표한 수치이다. 세관 자료가 없거나 의심될 때만 다른 자료를 쓴다.',
      kotra: 'KOTRA의 연간 집계이다. 무엇을 제외하고 무엇을 추정하는지는 알려진 한계에 있다.'
    },
    layers: '지도에 표시',
    reset: '필터 초기화',
    dismiss: '닫기',
    noScript: '자바스크립트가 실행되지 않고 있다. 페이지는 주소에 적힌 상대와 연도를 보여 주며, 필터와 주소의 ‘?’ 뒤 설정에는 자바스크립트가 필요하다.',
    retry: '다시 시도',
    sources: '이 화면의 출처',
    sourcesNote: '이 화면의 수치와 장소에 쓰인 출처만 싣는다. 이용 조건을 적지 않은 출처: 명시되지 않음(사실만 인용).',
    publications: '통계 자료',
    limits: '알려진 한계',
    dataOf: '자료 버전',
    notFoundTitle: '페이지를 찾을 수 없다',
    notFoundText: '주소에 적힌 상대나 연도의 자료가 없다. 볼 수 있는 화면은 다음과 같다.',
    failedTitle: '문제가 발생했다',
    years: '연도',
    backToMap: '지도로 돌아가기'
  },
  zh: {
    site: '朝鲜的贸易路线',
    promise: '地图上的每个数字、每条线都有来源。',
    pages: { map: '地图', story: '专题', sources: '来源', data: '数据' },
    skip: '跳到正文',
    navigation: '页面',
    language: '语言',
    theme: '颜色',
    themes: { auto: '跟随设备', light: '浅色', dark: '深色' },
    exports: '出口',
    imports: '进口',
    undirected: '未分进出口',
    world: (by, without) => `全球合计，${by}${without && `（不含${without}）`}`,
    openRecord: (value) => `${value}：显示详情`,
    sumOf: (count) => `${count}个数字之和`,
    sumNote: '本站对下列数字的合计，不包括没有数字的伙伴。',
    close: '关闭',
    offMap: '其他伙伴',
    map: '地图',
    filters: '筛选',
    partners: '贸易伙伴',
    allPartners: '全部',
    neighbours: '中国和俄罗斯',
    choose: '选择伙伴',
    findPartner: '查找伙伴',
    foundPartners: (count) => (count === 0 ? '没有此名称的伙伴。' : `${count}个伙伴`),
    noFigure: '没有数字',
    knownYears: (year) => `名称旁为我们有数字的年份；“没有数字”指${year}年。`,
    spanOfYears: (first, last, years) => (first === last ? `${first}` : `${first}–${last}，${years}年`),
    direction: '方向',
    flows: { both: '双向', export: '出口', import: '进口' },
    series: '统计系列',
    seriesName: { customs: '伙伴海关数据', kotra: 'KOTRA' },
    seriesNote: {
      customs: '伙伴海关公布的数字；海关数据缺失或存疑时才用其他统计资料。',
      kotra: 'KOTRA的年度汇编。不含哪些内容、估计哪些内容，见已知局限。'
    },
    layers: '地图显示',
    reset: '重置筛选',
    dismiss: '关闭',
    noScript: 'JavaScript没有运行。页面显示地址中的伙伴和年份；筛选以及地址中“?”之后的设置需要JavaScript。',
    retry: '重试',
    sources: '此视图的来源',
    sourcesNote: '仅列出此视图的数字和地点所用的来源。未列许可的来源：未注明（仅引用事实）。',
    publications: '统计资料',
    limits: '已知局限',
    dataOf: '数据版本',
    notFoundTitle: '找不到页面',
    notFoundText: '没有地址中的伙伴或年份的数据。可以查看：',
    failedTitle: '出错了',
    years: '年份',
    backToMap: '返回地图'
  },
  ru: {
    site: 'Торговые пути КНДР',
    promise: 'У каждой цифры и каждой линии на карте есть источник.',
    pages: { map: 'Карта', story: 'История', sources: 'Источники', data: 'Данные' },
    skip: 'Перейти к содержанию',
    navigation: 'Страницы',
    language: 'Язык',
    theme: 'Цвета',
    themes: { auto: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные' },
    exports: 'Экспорт',
    imports: 'Импорт',
    undirected: 'Направление не опубликовано',
    world: (by, without) => `Весь мир. ${by}${without && ` (не входят: ${without})`}`,
    openRecord: (value) => `${value}: показать сведения`,
    sumOf: (count) => `сумма показателей: ${count}`,
    sumNote: 'Наша сумма показателей, приведённых ниже. Партнёры без данных в неё не входят.',
    close: 'Закрыть',
    offMap: 'Другие партнёры',
    map: 'Карта',
    filters: 'Фильтры',
    partners: 'Партнёры',
    allPartners: 'Все',
    neighbours: 'Китай и Россия',
    choose: 'Выбрать партнёров',
    findPartner: 'Найти партнёра',
    foundPartners: (count) => (count === 0 ? 'Партнёра с таким названием нет.' : counted(count, 'ru', '# партнёр|# партнёра|# партнёров')),
    noFigure: 'нет данных',
    knownYears: (year) => `Рядом с названием — годы, за которые у нас есть данные; «нет данных» относится к ${year} году.`,
    spanOfYears: (first, last, years) =>
      first === last ? `${first}` : counted(years, 'ru', `${first}–${last}, # год|${first}–${last}, # года|${first}–${last}, # лет`),
    direction: 'Направление',
    flows: { both: 'Оба', export: 'Экспорт', import: 'Импорт' },
    series: 'Ряд данных',
    seriesName: { customs: 'Данные таможен партнёров', kotra: 'KOTRA' },
    seriesNote: {
      customs: 'Данные, которые публикуют таможни партнёров; прочие публикации — только там, где данных таможни нет или они под сомнением.',
      kotra: 'Ежегодная сводка KOTRA. Чего в ней нет и что в ней оценено, указано в известных ограничениях.'
    },
    layers: 'Показать на карте',
    reset: 'Сбросить фильтры',
    dismiss: 'Закрыть',
    noScript: 'JavaScript не работает. Страница показывает партнёров и год из адреса; для фильтров и настроек после «?» нужен JavaScript.',
    retry: 'Повторить',
    sources: 'Источники этого вида',
    sourcesNote: 'Только источники показателей и мест этого вида. Где лицензия не названа: не указана; взяты только факты.',
    publications: 'Публикации',
    limits: 'Известные ограничения',
    dataOf: 'Версия данных',
    notFoundTitle: 'Страница не найдена',
    notFoundText: 'Для партнёра или года из этого адреса данных нет. Можно открыть:',
    failedTitle: 'Произошла ошибка',
    years: 'Годы',
    backToMap: 'Вернуться к карте'
  }
};

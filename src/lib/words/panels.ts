import type { Lang, Series } from '#lib/atlas/atlas.ts';
import type { Flow, Theme } from '#lib/view/view.ts';

/** Words of the page around the map: header, headline, stage, filters, foot, not-found page. */
export interface PanelWords {
  readonly site: string;
  readonly pages: Record<'map' | 'story' | 'sources' | 'data', string>;
  readonly skip: string;
  readonly navigation: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Record<Theme, string>;
  readonly exports: string;
  readonly imports: string;
  readonly undirected: string;
  /** A compiler’s total, and the partners that it leaves out. */
  world(by: string, without: string): string;
  openRecord(value: string): string;
  sumOf(count: number): string;
  readonly sumNote: string;
  readonly close: string;
  /** Heads the values of partners outside the map. */
  readonly beneath: string;
  readonly map: string;
  readonly filters: string;
  readonly partners: string;
  readonly everyone: string;
  readonly neighbours: string;
  readonly choose: string;
  readonly noFigure: string;
  readonly direction: string;
  readonly flows: Record<Flow, string>;
  readonly series: string;
  readonly seriesName: Record<Series, string>;
  readonly seriesNote: Record<Series, string>;
  readonly layers: string;
  readonly reset: string;
  /** By the part of the live map that failed, or has not arrived. */
  readonly stageFailed: Record<'code' | 'base' | 'graphics', string>;
  readonly stageSlow: Record<'code' | 'base' | 'graphics', string>;
  readonly noWebGL: string;
  readonly dismiss: string;
  /** On a page whose scripts do not run. */
  readonly noScript: string;
  readonly retry: string;
  readonly lostPicture: string;
  /** After it, where a picture of something else stands. */
  readonly otherPicture: string;
  readonly loading: string;
  readonly sources: string;
  readonly sourcesNote: string;
  readonly publications: string;
  readonly limits: string;
  readonly dataOf: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly failedTitle: string;
  readonly years: string;
  readonly toMap: string;
}

export const panelWords: Record<Lang, PanelWords> = {
  en: {
    site: 'North Korea’s trade routes',
    pages: { map: 'Map', story: 'Story', sources: 'Sources', data: 'Data' },
    skip: 'Skip to the content',
    navigation: 'Pages',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    exports: 'Exports',
    imports: 'Imports',
    undirected: 'Published without direction',
    world: (by, without) => `World total, ${by}${without && `, without ${without}`}`,
    openRecord: (value) => `${value}: open the record`,
    sumOf: (count) => `sum of ${count} figures`,
    sumNote: 'This sum is computed here from the figures below. It covers only partners with a figure.',
    close: 'Close', beneath: 'Beyond the map’s edge',
    map: 'Map',
    filters: 'Filters',
    partners: 'Partners',
    everyone: 'All',
    neighbours: 'China and Russia',
    choose: 'Choose partners',
    noFigure: 'no figure',
    direction: 'Direction',
    flows: { both: 'Both', export: 'Exports', import: 'Imports' },
    series: 'Series',
    seriesName: { customs: 'Partners’ customs', kotra: 'KOTRA' },
    seriesNote: {
      customs: 'What the partners’ own customs publish; other publications only where customs have none, or a doubted one.',
      kotra: 'KOTRA’s yearly compilation. It leaves out trade between the two Koreas and, from 2022 on, Russia; from 2014 on it contains an estimate of crude oil from China.'
    },
    layers: 'Shown on the map',
    reset: 'Reset filters',
    stageFailed: {
      code: 'The code of the live map could not be loaded. The picture shows the same figures.',
      base: 'The base map could not be loaded. The picture shows the same figures.',
      graphics: 'The graphics system stopped drawing the live map. The picture shows the same figures.'
    },
    stageSlow: {
      code: 'The code of the live map has not arrived yet. The picture shows the same figures.',
      base: 'The base map has not arrived yet. The picture shows the same figures.',
      graphics: 'The graphics system has not drawn the live map yet. The picture shows the same figures.'
    },
    noWebGL: 'This browser does not offer WebGL, which the live map needs. The picture shows the same figures.',
    dismiss: 'Close',
    noScript: 'Scripts do not run in this browser. The page shows the partners and the year of its address; filters, and what the address says after “?”, need scripts.',
    retry: 'Try again', lostPicture: 'The picture of this view did not load.', otherPicture: 'The one that stands here is of another view.',
    loading: 'Loading the live map',
    sources: 'Sources of what is shown',
    sourcesNote: 'Only the sources of the figures and places in this view.',
    publications: 'Publications',
    limits: 'Known limits',
    dataOf: 'Data version',
    notFoundTitle: 'There is no such view',
    notFoundText: 'The address names a partner or a year that the data does not have. These exist:',
    failedTitle: 'This page could not be shown',
    years: 'Years',
    toMap: 'To the map'
  },
  ko: {
    site: '북한의 무역로',
    pages: { map: '지도', story: '이야기', sources: '출처', data: '자료' },
    skip: '본문으로 건너뛰기',
    navigation: '페이지',
    language: '언어',
    theme: '색상',
    themes: { auto: '기기 설정', light: '밝게', dark: '어둡게' },
    exports: '수출',
    imports: '수입',
    undirected: '방향 없이 공표',
    world: (by, without) => `전 세계 합계, ${by}${without && ` (제외: ${without})`}`,
    openRecord: (value) => `${value}: 기록 열기`,
    sumOf: (count) => `수치 ${count}개의 합`,
    sumNote: '아래 수치를 이 사이트에서 더한 값이다. 수치가 있는 상대만 포함한다.',
    close: '닫기', beneath: '지도 밖의 상대국',
    map: '지도',
    filters: '필터',
    partners: '무역 상대',
    everyone: '전체',
    neighbours: '중국과 러시아',
    choose: '상대 고르기',
    noFigure: '수치 없음',
    direction: '방향',
    flows: { both: '모두', export: '수출', import: '수입' },
    series: '통계 계열',
    seriesName: { customs: '상대국 세관', kotra: 'KOTRA' },
    seriesNote: {
      customs: '상대국 세관이 공표한 값이다. 세관 값이 없거나 의심될 때만 다른 자료를 쓴다.',
      kotra: 'KOTRA의 연간 집계이다. 남북 교역과, 2022년부터는 러시아도 제외하며, 2014년부터 중국에서 들여온 원유의 추정치를 더한다.'
    },
    layers: '지도에 표시',
    reset: '필터 초기화',
    stageFailed: {
      code: '움직이는 지도의 프로그램을 불러오지 못했다. 그림은 같은 수치를 보여 준다.',
      base: '바탕 지도를 불러오지 못했다. 그림은 같은 수치를 보여 준다.',
      graphics: '그래픽 장치가 움직이는 지도를 그리지 못했다. 그림은 같은 수치를 보여 준다.'
    },
    stageSlow: {
      code: '움직이는 지도의 프로그램이 아직 오지 않았다. 그림은 같은 수치를 보여 준다.',
      base: '바탕 지도가 아직 오지 않았다. 그림은 같은 수치를 보여 준다.',
      graphics: '그래픽 장치가 움직이는 지도를 아직 그리지 못했다. 그림은 같은 수치를 보여 준다.'
    },
    noWebGL: '이 브라우저는 움직이는 지도에 필요한 WebGL을 지원하지 않는다. 그림은 같은 수치를 보여 준다.',
    dismiss: '닫기',
    noScript: '이 브라우저에서는 스크립트가 실행되지 않는다. 페이지는 주소에 적힌 상대와 연도를 보여 주며, 필터와 주소의 ‘?’ 뒤 설정에는 스크립트가 필요하다.',
    retry: '다시 시도', lostPicture: '이 화면의 그림을 불러오지 못했다.', otherPicture: '여기 보이는 그림은 다른 화면의 것이다.',
    loading: '지도를 불러오는 중',
    sources: '표시된 내용의 출처',
    sourcesNote: '이 화면의 수치와 장소에 대한 출처만 싣는다.',
    publications: '통계 자료',
    limits: '알려진 한계',
    dataOf: '자료 버전',
    notFoundTitle: '그런 화면은 없다',
    notFoundText: '주소의 상대나 연도가 자료에 없다. 있는 것은 다음과 같다.',
    failedTitle: '이 페이지를 표시하지 못했다',
    years: '연도',
    toMap: '지도로'
  },
  zh: {
    site: '朝鲜的贸易路线',
    pages: { map: '地图', story: '专题', sources: '来源', data: '数据' },
    skip: '跳到正文',
    navigation: '页面',
    language: '语言',
    theme: '颜色',
    themes: { auto: '跟随设备', light: '浅色', dark: '深色' },
    exports: '出口',
    imports: '进口',
    undirected: '未分方向公布',
    world: (by, without) => `全球合计，${by}${without && `（不含${without}）`}`,
    openRecord: (value) => `${value}：打开记录`,
    sumOf: (count) => `${count}个数字之和`,
    sumNote: '此合计由本站根据下列数字计算，仅包括有数字的伙伴。',
    close: '关闭', beneath: '地图范围以外的伙伴',
    map: '地图',
    filters: '筛选',
    partners: '贸易伙伴',
    everyone: '全部',
    neighbours: '中国和俄罗斯',
    choose: '选择伙伴',
    noFigure: '没有数字',
    direction: '方向',
    flows: { both: '双向', export: '出口', import: '进口' },
    series: '统计系列',
    seriesName: { customs: '伙伴海关', kotra: 'KOTRA' },
    seriesNote: {
      customs: '伙伴海关自己公布的数字；海关没有数字或数字存疑时才用其他统计资料。',
      kotra: 'KOTRA的年度汇编。不含朝韩之间的贸易，自2022年起也不含俄罗斯；自2014年起加入对来自中国的原油的估计。'
    },
    layers: '地图显示',
    reset: '重置筛选',
    stageFailed: {
      code: '无法加载动态地图的程序。图片显示相同的数字。',
      base: '无法加载底图。图片显示相同的数字。',
      graphics: '图形系统无法绘制动态地图。图片显示相同的数字。'
    },
    stageSlow: {
      code: '动态地图的程序尚未到达。图片显示相同的数字。',
      base: '底图尚未到达。图片显示相同的数字。',
      graphics: '图形系统尚未绘制动态地图。图片显示相同的数字。'
    },
    noWebGL: '此浏览器不支持动态地图所需的WebGL。图片显示相同的数字。',
    dismiss: '关闭',
    noScript: '此浏览器不运行脚本。页面显示地址中的伙伴和年份；筛选以及地址中“?”之后的设置需要脚本。',
    retry: '重试', lostPicture: '此视图的图片未能加载。', otherPicture: '此处显示的是另一视图的图片。',
    loading: '正在加载动态地图',
    sources: '所示内容的来源',
    sourcesNote: '仅列出此视图中数字和地点的来源。',
    publications: '统计资料',
    limits: '已知局限',
    dataOf: '数据版本',
    notFoundTitle: '没有这个视图',
    notFoundText: '地址中的伙伴或年份不在数据之内。现有的是：',
    failedTitle: '无法显示此页面',
    years: '年份',
    toMap: '返回地图'
  },
  ru: {
    site: 'Торговые пути КНДР',
    pages: { map: 'Карта', story: 'История', sources: 'Источники', data: 'Данные' },
    skip: 'Перейти к содержанию',
    navigation: 'Страницы',
    language: 'Язык',
    theme: 'Цвета',
    themes: { auto: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные' },
    exports: 'Экспорт',
    imports: 'Импорт',
    undirected: 'Опубликовано без направления',
    world: (by, without) => `Весь мир, ${by}${without && ` (не входят: ${without})`}`,
    openRecord: (value) => `${value}: открыть запись`,
    sumOf: (count) => `сумма показателей: ${count}`,
    sumNote: 'Сумма рассчитана здесь по показателям ниже и охватывает только партнёров, по которым есть данные.',
    close: 'Закрыть', beneath: 'За краем карты',
    map: 'Карта',
    filters: 'Фильтры',
    partners: 'Партнёры',
    everyone: 'Все',
    neighbours: 'Китай и Россия',
    choose: 'Выбрать партнёров',
    noFigure: 'нет данных',
    direction: 'Направление',
    flows: { both: 'Оба', export: 'Экспорт', import: 'Импорт' },
    series: 'Ряд данных',
    seriesName: { customs: 'Таможни партнёров', kotra: 'KOTRA' },
    seriesNote: {
      customs: 'То, что публикуют таможни партнёров; прочие публикации — только там, где данных таможни нет или они под сомнением.',
      kotra: 'Ежегодная сводка KOTRA. В ней нет межкорейской торговли, а с 2022 года и России; с 2014 года она включает оценку поставок нефти из Китая.'
    },
    layers: 'Показать на карте',
    reset: 'Сбросить фильтры',
    stageFailed: {
      code: 'Программу живой карты загрузить не удалось. Рисунок показывает те же данные.',
      base: 'Основу карты загрузить не удалось. Рисунок показывает те же данные.',
      graphics: 'Графическая система не рисует живую карту. Рисунок показывает те же данные.'
    },
    stageSlow: {
      code: 'Программа живой карты ещё не пришла. Рисунок показывает те же данные.',
      base: 'Основа карты ещё не пришла. Рисунок показывает те же данные.',
      graphics: 'Графическая система ещё не нарисовала живую карту. Рисунок показывает те же данные.'
    },
    noWebGL: 'Этот браузер не поддерживает WebGL, который нужен живой карте. Рисунок показывает те же данные.',
    dismiss: 'Закрыть',
    noScript: 'Скрипты в этом браузере не работают. Страница показывает партнёров и год из адреса; для фильтров и того, что стоит в адресе после «?», нужны скрипты.',
    retry: 'Повторить', lostPicture: 'Картинка этого вида не загрузилась.', otherPicture: 'Здесь показана картинка другого вида.',
    loading: 'Карта загружается',
    sources: 'Источники показанного',
    sourcesNote: 'Только источники показателей и мест на этом экране.',
    publications: 'Публикации',
    limits: 'Известные ограничения',
    dataOf: 'Версия данных',
    notFoundTitle: 'Такого вида нет',
    notFoundText: 'В адресе назван партнёр или год, которого нет в данных. Есть следующие:',
    failedTitle: 'Страницу показать не удалось',
    years: 'Годы',
    toMap: 'К карте'
  }
};

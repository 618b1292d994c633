// Words of the page `/sources/` and of every list of sources, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { CitingTable } from '#lib/atlas/records.ts';
import { counted } from './plural.ts';

export interface SourceWords {
  readonly sources: {
    readonly title: string;
    readonly intro: string;
    readonly filter: string;
    readonly none: string;
    readonly byPublisher: string;
    readonly byTable: string;
    /** The page with all sources. */
    readonly all: string;
    /** Name of the list of first letters. */
    readonly index: string;
    /** Publishers whose names begin with a letter of another script than Latin. */
    readonly other: string;
    readonly number: (sources: number) => string;
    readonly held: (sources: number, publishers: number) => string;
  };
  readonly published: string;
  readonly read: string;
  readonly via: string;
  readonly licence: string;
  /** Terms that are not a licence with a name of its own. */
  readonly terms: Readonly<Record<string, string>>;
  readonly rows: (count: number) => string;
  readonly count: (shown: number, all: number) => string;
  readonly table: Record<CitingTable, string>;
}

const enSources = (n: number): string => counted(n, 'en', '# source|# sources');
const ruSources = (n: number): string => counted(n, 'ru', '# источник|# источника|# источников');

export const sourceWords: Record<Lang, SourceWords> = {
  en: {
    sources: {
      title: 'Sources',
      intro: 'Every figure, position and date on the map cites one of these sources. We take facts, give credit for them and copy no text.',
      filter: 'Find a source by publisher or title',
      none: 'No source matches.',
      byPublisher: 'By publisher',
      byTable: 'By table',
      all: 'All on one page',
      index: 'Publishers by first letter',
      other: 'Other scripts',
      number: enSources,
      held: (sources, publishers) => `${enSources(sources)} from ${counted(publishers, 'en', '# publisher|# publishers')}`
    },
    published: 'published',
    read: 'accessed',
    via: 'via',
    licence: 'licence',
    terms: { 'facts-only': 'none stated; only facts used', unknown: 'unknown', 'public-domain': 'public domain' },
    rows: (count) => counted(count, 'en', 'cited by # row|cited by # rows'),
    count: (shown, all) => counted(all, 'en', `${shown} of # source|${shown} of # sources`),
    table: {
      trade: 'Trade by partner and year',
      monthly: 'Trade by partner and month',
      commodities: 'Goods',
      gateways: 'Crossings, ports and provinces',
      crossings: 'Border crossings',
      crossing_status: 'Status of crossings',
      ports: 'Ports',
      zones: 'Economic zones',
      launch_sites: 'Launch sites',
      missile_tests: 'Missile tests',
      nuclear_tests: 'Nuclear tests',
      danger_areas: 'Danger areas',
      railways: 'Railways',
      events: 'Events',
      restrictions: 'Restrictions',
      partners: 'Partners: arc endpoints',
      areas: 'Provinces: locations',
      publications: 'Publications: what they count',
      limits: 'Known limits'
    }
  },
  ko: {
    sources: {
      title: '출처',
      intro: '지도의 모든 수치, 위치, 날짜는 아래 출처 가운데 하나를 밝힌다. 사실만 출처를 밝혀 쓰고 문장은 옮기지 않았다.',
      filter: '발행 기관이나 제목으로 출처 찾기',
      none: '해당하는 출처가 없다.',
      byPublisher: '발행 기관별',
      byTable: '표별',
      all: '한 페이지에 모두',
      index: '발행 기관 첫 글자',
      other: '다른 문자',
      number: (sources) => counted(sources, 'ko', '출처 #건'),
      held: (sources, publishers) => `발행 기관 ${publishers}곳의 출처 ${sources}건`
    },
    published: '발행',
    read: '열람',
    via: '열람처',
    licence: '이용 조건',
    terms: { 'facts-only': '명시되지 않음(사실만 인용)', unknown: '알 수 없음', 'public-domain': '퍼블릭 도메인' },
    rows: (count) => counted(count, 'ko', '이 출처를 인용한 행 #개'),
    count: (shown, all) => `출처 ${all}건 가운데 ${shown}건`,
    table: {
      trade: '상대·연도별 무역',
      monthly: '상대·월별 무역',
      commodities: '품목',
      gateways: '국경 통로·항구·성(省)',
      crossings: '국경 통로',
      crossing_status: '통로의 상태',
      ports: '항구',
      zones: '경제특구',
      launch_sites: '발사 장소',
      missile_tests: '미사일 시험',
      nuclear_tests: '핵실험',
      danger_areas: '위험 구역',
      railways: '철도',
      events: '사건',
      restrictions: '제한',
      partners: '상대: 선의 끝점',
      areas: '성(省): 표시 위치',
      publications: '통계: 집계 대상',
      limits: '알려진 한계'
    }
  },
  zh: {
    sources: {
      title: '来源',
      intro: '地图上的每个数字、位置和日期都注明下列来源之一。我们采用事实并注明出处，不抄录文字。',
      filter: '按发布者或标题查找来源',
      none: '没有符合的来源。',
      byPublisher: '按发布者',
      byTable: '按表格',
      all: '全部在一页上',
      index: '按首字查找发布者',
      other: '其他文字',
      number: (sources) => counted(sources, 'zh', '#个来源'),
      held: (sources, publishers) => `${publishers}个发布者的${sources}个来源`
    },
    published: '发布',
    read: '查阅',
    via: '查阅处',
    licence: '许可',
    terms: { 'facts-only': '未注明（仅引用事实）', unknown: '不详', 'public-domain': '公有领域' },
    rows: (count) => counted(count, 'zh', '#行引用此来源'),
    count: (shown, all) => `${all}个来源中的${shown}个`,
    table: {
      trade: '按伙伴和年份的贸易',
      monthly: '按伙伴和月份的贸易',
      commodities: '商品',
      gateways: '口岸、港口和省份',
      crossings: '边境口岸',
      crossing_status: '口岸状态',
      ports: '港口',
      zones: '经济特区',
      launch_sites: '发射地点',
      missile_tests: '导弹试验',
      nuclear_tests: '核试验',
      danger_areas: '危险区',
      railways: '铁路',
      events: '事件',
      restrictions: '限制',
      partners: '伙伴：线条终点',
      areas: '省份：标示位置',
      publications: '统计：统计范围',
      limits: '已知的局限'
    }
  },
  ru: {
    sources: {
      title: 'Источники',
      intro: 'Для каждого числа, места и даты на карте указан один из этих источников. Мы берём факты со ссылкой на источник и не копируем тексты.',
      filter: 'Поиск по издателю или названию',
      none: 'Ничего не найдено.',
      byPublisher: 'По издателям',
      byTable: 'По таблицам',
      all: 'Все на одной странице',
      index: 'Издатели по первой букве',
      other: 'Другие письменности',
      number: ruSources,
      held: (sources, publishers) => `${ruSources(sources)} от ${counted(publishers, 'ru', '# издателя|# издателей')}`
    },
    published: 'опубликовано',
    read: 'дата обращения',
    via: 'через',
    licence: 'лицензия',
    terms: { 'facts-only': 'не указана; взяты только факты', unknown: 'неизвестна', 'public-domain': 'общественное достояние' },
    rows: (count) => counted(count, 'ru', 'цитируется в # строке|цитируется в # строках'),
    count: (shown, all) => counted(all, 'ru', `${shown} из # источника|${shown} из # источников`),
    table: {
      trade: 'Торговля по партнёрам и годам',
      monthly: 'Торговля по партнёрам и месяцам',
      commodities: 'Товары',
      gateways: 'Переходы, порты и провинции',
      crossings: 'Пограничные переходы',
      crossing_status: 'Состояние переходов',
      ports: 'Порты',
      zones: 'Экономические зоны',
      launch_sites: 'Места пусков',
      missile_tests: 'Испытания ракет',
      nuclear_tests: 'Ядерные испытания',
      danger_areas: 'Опасные районы',
      railways: 'Железные дороги',
      events: 'События',
      restrictions: 'Ограничения',
      partners: 'Партнёры: концы линий',
      areas: 'Провинции: их точки',
      publications: 'Публикации: что они учитывают',
      limits: 'Известные ограничения'
    }
  }
};

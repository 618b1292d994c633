import type { Lang } from '#lib/atlas/atlas.ts';
import type { Coverage } from '#lib/atlas/coverage.ts';
import type { CitingTable } from '#lib/atlas/records.ts';

/** Words of the pages `/sources/` and `/data/`. */
export interface SourceWords {
  readonly sources: {
    readonly title: string; readonly intro: string; readonly filter: string; readonly none: string; readonly byPublisher: string; readonly byTable: string;
    /** Names the list of first letters. */
    readonly index: string;
    /** Publishers whose names begin in another script than the Latin. */
    readonly other: string;
    readonly number: (sources: number) => string;
    readonly held: (sources: number, publishers: number) => string;
  };
  readonly published: string;
  readonly read: string;
  readonly via: string;
  readonly licence: string;
  /** Terms that are no licence with a name of its own. */
  readonly terms: Readonly<Record<string, string>>;
  readonly rows: (count: number) => string;
  readonly count: (shown: number, all: number) => string;
  readonly table: Record<CitingTable, string>;
  readonly data: {
    readonly title: string; readonly intro: string; readonly coverage: string; readonly coverageNote: (first: number) => string;
    readonly state: Record<Coverage, string>; readonly tables: string; readonly limits: string; readonly downloads: string;
    readonly package: string; readonly rowsHead: string; readonly version: string; readonly tableHead: string; readonly files: string;
  };
  readonly limitList: readonly string[];
}

const enSources = (n: number): string => `${n} ${n === 1 ? 'source' : 'sources'}`;

const endsInOne = (n: number): boolean => n % 10 === 1 && n % 100 !== 11;
const ruSources = (n: number): string => {
  const [ones, tens] = [n % 10, n % 100];
  return `${n} ${endsInOne(n) ? 'источник' : ones > 1 && ones < 5 && (tens < 12 || tens > 14) ? 'источника' : 'источников'}`;
};

export const sourceWords: Record<Lang, SourceWords> = {
  en: {
    sources: {
      title: 'Sources', intro: 'Every figure, position and date on the map names one of these. Figures and positions are facts, given with credit; no sentence is copied.', filter: 'Find a source by publisher or title', none: 'No source matches.', byPublisher: 'By publisher', byTable: 'By table',
      index: 'Publishers by first letter', other: 'Other scripts', number: enSources, held: (sources, publishers) => `${enSources(sources)} from ${publishers} ${publishers === 1 ? 'publisher' : 'publishers'}`
    },
    published: 'published', read: 'read', via: 'read at', licence: 'licence', terms: { 'facts-only': 'none stated; facts alone were taken', unknown: 'not known', 'public-domain': 'public domain' },
    rows: (count) => `${count} ${count === 1 ? 'row rests' : 'rows rest'} on it`,
    count: (shown, all) => `${shown} of ${all} sources`,
    table: {
      trade: 'Trade by partner and year', monthly: 'Trade by partner and month', commodities: 'Goods', gateways: 'Crossings, ports and provinces', crossings: 'Border crossings', crossing_status: 'Status of crossings',
      ports: 'Ports', zones: 'Economic zones', launch_sites: 'Launch sites', missile_tests: 'Missile tests', nuclear_tests: 'Nuclear tests', danger_areas: 'Danger areas', railways: 'Railways', events: 'Events', partners: 'Partners: where arcs end', areas: 'Provinces: their points', publications: 'Publications: what they count'
    },
    data: {
      title: 'Data', intro: 'All of it, to check or to use: plain tables, one fact a row, each row with its source.', coverage: 'What is known, by partner and year',
      coverageNote: (first) => `An empty square is a gap: these tables have no figure. It is not zero. They begin in ${first}, when China’s reports to the United Nations begin: without China and the Soviet Union, which is not among its reporters, a picture of earlier years would mislead.`,
      state: { both: 'both directions', one: 'one direction', estimate: 'estimated or derived', total: 'only the sum', nothing: 'nothing' },
      tables: 'The tables', limits: 'Known limits', downloads: 'Downloads', package: 'Data package (schemas, sources, licences, checksums)', rowsHead: 'rows', version: 'Version', tableHead: 'table', files: 'files'
    },
    limitList: [
      'China’s customs data show no crude oil for the DPRK from 2014 on. KOTRA adds an estimate of about 500,000 t a year to China’s exports, so its import figures are higher than those of customs: see “Disagreements” below.',
      'Russia has published no detailed customs figures since 2022. For 2023 there is the statement of an official, for 2024 that of an association; for 2022 a figure derived from the official’s; for 2025 and 2026 none was found.',
      'For China in 2026 no usable figure was found.',
      'Importers often count freight and insurance (c.i.f.), exporters do not (f.o.b.): the same goods differ by about 10 %. Correlates of War has both directions with freight and insurance; UN Comtrade has what the DPRK sold with them and what it bought without.',
      'Some statistics mix up the two Koreas; India’s figures of 2006 to 2013 seem to. For Japan’s exports of 2001 Correlates of War has nearly five times KOTRA’s figure: KOTRA tells of rice aid in that year, but no source says that this is why.',
      'Trade that sanctions forbid is not declared. Containers and ship-to-ship transfers reported by governments are claims and never counted as trade value.',
      'Chinese provinces are where the trading firm is registered, not where goods cross. Of single customs houses these tables have Linjiang’s figures of 2004 and Dandong’s of 2005 and 2007. A customs house is not a bridge: Dandong’s counts oil by pipeline too.',
      'Trade between the two Koreas is left out of KOTRA’s totals and is counted by Seoul as exchange inside one nation; sums over partners here contain it. From 2022 on KOTRA’s totals leave out Russia as well.',
      'These tables do not have every partner that reports. Of 2016 the extract of UN Comtrade has 118 reporters, of which 14 were taken, and of these not always both directions.'
    ]
  },
  ko: {
    sources: {
      title: '출처', intro: '지도의 모든 수치, 위치, 날짜는 아래 출처 가운데 하나에 근거한다. 수치와 위치는 출처를 밝힌 사실이며, 문장은 옮겨 쓰지 않았다.', filter: '발행 기관이나 제목으로 출처 찾기', none: '해당하는 출처가 없다.', byPublisher: '발행 기관별', byTable: '표별',
      index: '발행 기관 첫 글자', other: '다른 문자', number: (sources) => `출처 ${sources}건`, held: (sources, publishers) => `발행 기관 ${publishers}곳의 출처 ${sources}건`
    },
    published: '발행', read: '열람', via: '열람한 곳', licence: '이용 조건', terms: { 'facts-only': '명시되지 않음(사실만 인용)', unknown: '알 수 없음', 'public-domain': '퍼블릭 도메인' },
    rows: (count) => `이 출처에 근거한 행 ${count}개`,
    count: (shown, all) => `출처 ${all}건 가운데 ${shown}건`,
    table: {
      trade: '상대·연도별 무역', monthly: '상대·월별 무역', commodities: '품목', gateways: '국경 통로·항구·성(省)', crossings: '국경 통로', crossing_status: '통로의 상태', ports: '항구', zones: '경제특구',
      launch_sites: '발사 장소', missile_tests: '미사일 시험', nuclear_tests: '핵실험', danger_areas: '위험 구역', railways: '철도', events: '사건', partners: '상대: 선이 끝나는 곳', areas: '성(省): 표시 위치', publications: '통계: 무엇을 세는가'
    },
    data: {
      title: '자료', intro: '확인하거나 쓸 수 있는 전체 자료. 한 행에 한 사실, 행마다 출처가 있다.', coverage: '상대와 연도별로 알려진 것',
      coverageNote: (first) => `빈칸은 공백이다. 이 자료에 수치가 없다는 뜻이며 0이 아니다. 자료는 중국이 유엔에 보고하기 시작한 ${first}년부터다. 중국이 없고 보고국이 아닌 소련도 없는 그 이전의 그림은 오해를 부른다.`,
      state: { both: '수출과 수입', one: '한 방향', estimate: '추정 또는 계산', total: '합계만', nothing: '없음' },
      tables: '표', limits: '알려진 한계', downloads: '내려받기', package: '데이터 패키지(스키마, 출처, 이용 조건, 체크섬)', rowsHead: '행', version: '버전', tableHead: '표', files: '파일'
    },
    limitList: [
      '중국 세관 자료에는 2014년부터 북한행 원유가 나타나지 않는다. KOTRA는 연간 약 50만 톤의 추정치를 더하므로 수입액이 세관 통계보다 많다. 아래의 ‘서로 다른 수치’를 보라.',
      '러시아는 2022년부터 상세한 세관 수치를 공표하지 않는다. 2023년은 한 당국자의 발언, 2024년은 한 협회의 발언이며, 2022년은 그 당국자의 발언에서 계산한 값이다. 2025년과 2026년은 찾지 못했다.',
      '2026년 중국에 대해서는 쓸 수 있는 수치를 찾지 못했다.',
      '수입국은 흔히 운임과 보험료를 포함하고(c.i.f.) 수출국은 포함하지 않는다(f.o.b.). 같은 상품이 약 10% 다르게 적힌다. Correlates of War의 값은 두 방향 모두 운임과 보험료를 포함하고, UN Comtrade의 값은 북한이 판 것에만 포함한다.',
      '일부 통계는 남북한을 혼동하며, 2006~2013년 인도의 수치가 그렇게 보인다. 2001년 일본의 수출은 Correlates of War의 값이 KOTRA의 거의 다섯 배이다. KOTRA는 그해 쌀 지원을 들지만, 그 때문이라고 밝힌 출처는 없다.',
      '제재로 금지된 거래는 신고되지 않는다. 정부가 밝힌 컨테이너와 해상 환적은 주장이며 무역액으로 세지 않는다.',
      '중국의 성(省)은 무역회사의 등록지이며 상품이 지나는 곳이 아니다. 개별 세관의 수치는 이 자료에 2004년 린장, 2005년과 2007년 단둥의 것이 있다. 세관은 다리가 아니다. 단둥 세관은 송유관으로 가는 원유도 집계한다.',
      '남북 교역은 KOTRA 합계에서 빠지며, 한국 정부는 이를 민족 내부 거래로 본다. 이 사이트에서 상대국을 더한 합에는 들어 있다. 2022년부터 KOTRA 합계에는 러시아도 빠져 있다.',
      '이 자료에 보고하는 상대국이 모두 있는 것은 아니다. 2016년의 UN Comtrade 발췌본에는 보고국이 118개 있으나 14개만 옮겼고, 두 방향이 모두 있지 않은 나라도 있다.'
    ]
  },
  zh: {
    sources: {
      title: '来源', intro: '地图上的每个数字、位置和日期都注明下列来源之一。数字和位置是注明出处的事实，没有抄录任何语句。', filter: '按发布者或标题查找来源', none: '没有符合的来源。', byPublisher: '按发布者', byTable: '按表格',
      index: '按首字查找发布者', other: '其他文字', number: (sources) => `${sources}个来源`, held: (sources, publishers) => `${publishers}个发布者的${sources}个来源`
    },
    published: '发布', read: '查阅', via: '查阅处', licence: '许可', terms: { 'facts-only': '未注明（仅引用事实）', unknown: '不详', 'public-domain': '公有领域' },
    rows: (count) => `${count}行以此为据`,
    count: (shown, all) => `${all}个来源中的${shown}个`,
    table: {
      trade: '按伙伴和年份的贸易', monthly: '按伙伴和月份的贸易', commodities: '商品', gateways: '口岸、港口和省份', crossings: '边境口岸', crossing_status: '口岸状态', ports: '港口', zones: '经济特区',
      launch_sites: '发射地点', missile_tests: '导弹试验', nuclear_tests: '核试验', danger_areas: '危险区', railways: '铁路', events: '事件', partners: '伙伴：线条终点', areas: '省份：标示位置', publications: '统计：统计什么'
    },
    data: {
      title: '数据', intro: '全部数据，可供核对或使用：纯表格，一行一个事实，每行都有来源。', coverage: '按伙伴和年份已知的情况',
      coverageNote: (first) => `空格表示缺口：本数据没有数字，并不是零。数据始于${first}年，即中国开始向联合国报告的年份：没有中国，也没有不在报告国之列的苏联，更早年份的图景会造成误解。`,
      state: { both: '进出口', one: '一个方向', estimate: '估计或推算', total: '只有总额', nothing: '没有' },
      tables: '表格', limits: '已知的局限', downloads: '下载', package: '数据包（表结构、来源、许可、校验和）', rowsHead: '行', version: '版本', tableHead: '表', files: '文件'
    },
    limitList: [
      '中国海关数据自2014年起没有对朝原油。KOTRA每年加上约50万吨的估计，因此其进口数字高于海关：见下文“互有出入的数字”。',
      '俄罗斯自2022年起没有公布详细的海关数字。2023年是一名官员的说法，2024年是一家协会的说法，2022年的数字由该官员的说法推算，2025年和2026年没有找到数字。',
      '没有找到2026年中国的可用数字。',
      '进口方常计入运费和保险（c.i.f.），出口方不计（f.o.b.），同一批货物相差约10%。Correlates of War的两个方向都含运费和保险；UN Comtrade只有朝鲜的出口含有。',
      '有些统计混淆了朝鲜和韩国，2006至2013年印度的数字似乎如此。2001年日本的出口，Correlates of War的数字接近KOTRA的五倍：KOTRA提到当年有大米援助，但没有来源说这就是原因。',
      '制裁禁止的贸易不会申报。政府所说的集装箱和海上过驳是说法，从不计入贸易额。',
      '中国省份是贸易公司的注册地，不是货物过境的地方。单个海关的数字，本数据有2004年临江的以及2005年和2007年丹东的。海关不等于桥：丹东海关还统计经管道输送的原油。',
      '朝韩之间的贸易不在KOTRA总额之内，韩国政府把它算作民族内部往来；本站各伙伴之和包含它。自2022年起，KOTRA总额也不含俄罗斯。',
      '本数据并未收录所有作出报告的伙伴。2016年的UN Comtrade摘录有118个报告方，只取了其中14个，而且并非都有两个方向。'
    ]
  },
  ru: {
    sources: {
      title: 'Источники', intro: 'Каждое число, место и дата на карте опирается на один из этих источников. Числа и координаты — факты с указанием источника; ни одна фраза не скопирована.', filter: 'Поиск по издателю или названию', none: 'Ничего не найдено.', byPublisher: 'По издателям', byTable: 'По таблицам',
      index: 'Издатели по первой букве', other: 'Другие письменности', number: ruSources, held: (sources, publishers) => `${ruSources(sources)} от ${publishers} ${endsInOne(publishers) ? 'издателя' : 'издателей'}`
    },
    published: 'опубликовано', read: 'прочитано', via: 'прочитано на', licence: 'лицензия', terms: { 'facts-only': 'не указана; взяты только факты', unknown: 'неизвестна', 'public-domain': 'общественное достояние' },
    rows: (count) => `строк, опирающихся на источник: ${count}`,
    count: (shown, all) => `${shown} из ${all} ${endsInOne(all) ? 'источника' : 'источников'}`,
    table: {
      trade: 'Торговля по партнёрам и годам', monthly: 'Торговля по партнёрам и месяцам', commodities: 'Товары', gateways: 'Переходы, порты и провинции', crossings: 'Пограничные переходы', crossing_status: 'Состояние переходов', ports: 'Порты', zones: 'Экономические зоны',
      launch_sites: 'Места пусков', missile_tests: 'Испытания ракет', nuclear_tests: 'Ядерные испытания', danger_areas: 'Опасные районы', railways: 'Железные дороги', events: 'События', partners: 'Партнёры: концы линий', areas: 'Провинции: их точки', publications: 'Публикации: что они считают'
    },
    data: {
      title: 'Данные', intro: 'Все данные для проверки и использования: простые таблицы, один факт в строке, у каждой строки источник.', coverage: 'Что известно по партнёрам и годам',
      coverageNote: (first) => `Пустая клетка — пробел: в таблицах данных нет. Это не ноль. Таблицы начинаются с ${first} года, когда отчитываться перед ООН начал Китай: без Китая и без СССР, которого среди отчитавшихся нет, картина более ранних лет вводила бы в заблуждение.`,
      state: { both: 'оба направления', one: 'одно направление', estimate: 'оценка или расчёт', total: 'только сумма', nothing: 'нет данных' },
      tables: 'Таблицы', limits: 'Известные ограничения', downloads: 'Загрузки', package: 'Пакет данных (схемы, источники, лицензии, контрольные суммы)', rowsHead: 'строк', version: 'Версия', tableHead: 'таблица', files: 'файлы'
    },
    limitList: [
      'С 2014 года в таможенных данных Китая нет сырой нефти для КНДР. KOTRA добавляет оценку около 500 000 т в год, поэтому её импорт выше таможенного: см. раздел «Расхождения» ниже.',
      'С 2022 года Россия не публикует подробных таможенных данных. За 2023 год есть заявление официального лица, за 2024 год — объединения, за 2022 год — расчёт по первому из них; за 2025 и 2026 годы данных не найдено.',
      'За 2026 год пригодных данных по Китаю не найдено.',
      'Импортёры часто учитывают фрахт и страховку (c.i.f.), экспортёры — нет (f.o.b.): одни и те же товары различаются примерно на 10 %. В Correlates of War фрахт и страховка входят в оба направления, в UN Comtrade — только в то, что КНДР продала.',
      'Некоторые статистики путают две Кореи; похоже, таковы данные Индии за 2006–2013 годы. Экспорт Японии за 2001 год в Correlates of War почти впятеро больше, чем у KOTRA: та говорит о помощи рисом в том году, но что причина в ней, не сказано ни в одном источнике.',
      'Торговля, запрещённая санкциями, не декларируется. Контейнеры и перегрузки в море, о которых сообщают правительства, — это утверждения; в стоимость торговли они не входят.',
      'Провинция Китая — место регистрации фирмы, а не перехода товара. По отдельным таможням в таблицах есть данные Линьцзяна за 2004 год и Даньдуна за 2005 и 2007 годы. Таможня — не мост: Даньдун считает и нефть по трубопроводу.',
      'Межкорейская торговля не входит в итоги KOTRA; Сеул считает её обменом внутри одной нации, а суммы по партнёрам на этом сайте её включают. С 2022 года в итогах KOTRA нет и России.',
      'В таблицах есть не все партнёры, которые отчитываются. В выборке UN Comtrade за 2016 год их 118, взято 14, и не всегда в обоих направлениях.'
    ]
  }
};

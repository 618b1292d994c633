import type { Lang } from '#lib/atlas/atlas.ts';
import type { Coverage } from '#lib/atlas/coverage.ts';
import type { CitingTable } from '#lib/atlas/records.ts';
import { counted } from './plural.ts';

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

const enSources = (n: number): string => counted(n, 'en', '# source|# sources');
const ruSources = (n: number): string => counted(n, 'ru', '# источник|# источника|# источников');

export const sourceWords: Record<Lang, SourceWords> = {
  en: {
    sources: {
      title: 'Sources', intro: 'Every figure, position and date on the map cites one of these sources. We take facts, give credit for them and copy no text.', filter: 'Find a source by publisher or title', none: 'No source matches.', byPublisher: 'By publisher', byTable: 'By table',
      index: 'Publishers by first letter', other: 'Other scripts', number: enSources, held: (sources, publishers) => `${enSources(sources)} from ${counted(publishers, 'en', '# publisher|# publishers')}`
    },
    published: 'published', read: 'accessed', via: 'via', licence: 'licence', terms: { 'facts-only': 'none stated; only facts used', unknown: 'unknown', 'public-domain': 'public domain' },
    rows: (count) => counted(count, 'en', 'cited by # row|cited by # rows'),
    count: (shown, all) => counted(all, 'en', `${shown} of # source|${shown} of # sources`),
    table: {
      trade: 'Trade by partner and year', monthly: 'Trade by partner and month', commodities: 'Goods', gateways: 'Crossings, ports and provinces', crossings: 'Border crossings', crossing_status: 'Status of crossings',
      ports: 'Ports', zones: 'Economic zones', launch_sites: 'Launch sites', missile_tests: 'Missile tests', nuclear_tests: 'Nuclear tests', danger_areas: 'Danger areas', railways: 'Railways', events: 'Events', restrictions: 'Restrictions', partners: 'Partners: arc endpoints', areas: 'Provinces: locations', publications: 'Publications: what they count'
    },
    data: {
      title: 'Data', intro: 'All the data to check or to use, as plain tables: one fact per row, each with its source.', coverage: 'Coverage by partner and year',
      coverageNote: (first) => `An empty square means that we have no figure. It does not mean zero. The tables begin in ${first}, when China’s reports to the United Nations begin. Earlier years would give a misleading picture without China and without the Soviet Union, which is not among the reporters.`,
      state: { both: 'both directions', one: 'one direction', estimate: 'estimated or calculated', total: 'total only', nothing: 'no figure' },
      tables: 'The tables', limits: 'Known limits', downloads: 'Downloads', package: 'Data package (schemas, sources, licences, checksums)', rowsHead: 'rows', version: 'Version', tableHead: 'table', files: 'files'
    },
    limitList: [
      'China’s customs data shows no crude oil for North Korea from 2014. KOTRA adds an estimate of about 500,000 t a year, so its import figures are higher than those of Chinese customs; see “Disagreements” below.',
      'Russia has published no detailed customs figures since 2022. The 2023 figure was given by an official and the 2024 figure by an association; the 2022 figure is calculated from the official’s statement. We found none for 2025 and 2026.',
      'We found no usable figure for China in 2026.',
      'Importers often include freight and insurance in the value (c.i.f.) and exporters do not (f.o.b.), so values for the same goods differ by about 10 %. Correlates of War includes them in both directions; UN Comtrade includes them in what North Korea sold but not in what it bought.',
      'Some statistics confuse the two Koreas; India’s figures for 2006 to 2013 appear to. For Japan’s exports in 2001 the Correlates of War figure is nearly five times KOTRA’s. KOTRA mentions rice aid in that year, but none of our sources says that this is the reason.',
      'Trade banned by sanctions is not declared. Containers and ship-to-ship transfers reported by governments are claims, and we do not count them as trade value.',
      'Figures for Chinese provinces count the firms registered there, not goods crossing the border there. For individual customs offices we have figures for Linjiang in 2004 and Dandong in 2005 and 2007. An office can cover more than a bridge: Dandong’s also counts oil sent by pipeline.',
      'KOTRA’s totals leave out trade between the two Koreas, which Seoul counts as exchange within one nation; our sums over partners include it. From 2022 KOTRA’s totals also leave out Russia.',
      'Not every partner that reports is included here. The UN Comtrade extract for 2016 has 118 reporters; we took 14, and not always both directions.'
    ]
  },
  ko: {
    sources: {
      title: '출처', intro: '지도의 모든 수치, 위치, 날짜는 아래 출처 가운데 하나를 밝힌다. 사실만 출처를 밝혀 쓰고 문장은 옮기지 않았다.', filter: '발행 기관이나 제목으로 출처 찾기', none: '해당하는 출처가 없다.', byPublisher: '발행 기관별', byTable: '표별',
      index: '발행 기관 첫 글자', other: '다른 문자', number: (sources) => counted(sources, 'ko', '출처 #건'), held: (sources, publishers) => `발행 기관 ${publishers}곳의 출처 ${sources}건`
    },
    published: '발행', read: '열람', via: '열람처', licence: '이용 조건', terms: { 'facts-only': '명시되지 않음(사실만 인용)', unknown: '알 수 없음', 'public-domain': '퍼블릭 도메인' },
    rows: (count) => counted(count, 'ko', '이 출처를 인용한 행 #개'),
    count: (shown, all) => `출처 ${all}건 가운데 ${shown}건`,
    table: {
      trade: '상대·연도별 무역', monthly: '상대·월별 무역', commodities: '품목', gateways: '국경 통로·항구·성(省)', crossings: '국경 통로', crossing_status: '통로의 상태', ports: '항구', zones: '경제특구',
      launch_sites: '발사 장소', missile_tests: '미사일 시험', nuclear_tests: '핵실험', danger_areas: '위험 구역', railways: '철도', events: '사건', restrictions: '제한', partners: '상대: 선의 끝점', areas: '성(省): 표시 위치', publications: '통계: 집계 대상'
    },
    data: {
      title: '자료', intro: '확인하거나 쓸 수 있는 전체 자료를 표로 싣는다. 한 행에 사실 하나, 행마다 출처가 있다.', coverage: '상대·연도별 수록 범위',
      coverageNote: (first) => `빈칸은 이 자료에 수치가 없다는 뜻이며 0이 아니다. 자료는 중국이 유엔에 보고하기 시작한 ${first}년부터다. 그 이전은 중국도, 보고국이 아닌 소련도 없어 실제와 다른 인상을 줄 수 있다.`,
      state: { both: '수출과 수입', one: '한 방향', estimate: '추정 또는 계산', total: '합계만', nothing: '수치 없음' },
      tables: '표', limits: '알려진 한계', downloads: '내려받기', package: '데이터 패키지(스키마, 출처, 이용 조건, 체크섬)', rowsHead: '행', version: '버전', tableHead: '표', files: '파일'
    },
    limitList: [
      '중국 세관 자료에는 2014년부터 북한행 원유가 나타나지 않는다. KOTRA는 연간 약 50만 톤의 추정치를 더하므로 수입액이 세관 통계보다 많다. 아래의 ‘서로 다른 수치’를 보라.',
      '러시아는 2022년부터 상세한 세관 수치를 공표하지 않는다. 2023년 수치는 한 당국자가, 2024년 수치는 한 협회가 밝힌 것이며, 2022년 수치는 그 당국자의 발언에서 계산했다. 2025년과 2026년 수치는 찾지 못했다.',
      '2026년 중국에 대해서는 쓸 수 있는 수치를 찾지 못했다.',
      '수입국은 흔히 운임과 보험료를 포함하고(c.i.f.) 수출국은 포함하지 않는다(f.o.b.). 그래서 같은 상품의 금액이 약 10% 차이가 난다. Correlates of War의 값은 두 방향 모두 운임과 보험료를 포함하고, UN Comtrade의 값은 북한이 판 것에만 포함한다.',
      '일부 통계는 남북한을 혼동하며, 2006~2013년 인도의 수치가 그렇게 보인다. 2001년 일본의 수출은 Correlates of War의 값이 KOTRA의 거의 다섯 배이다. KOTRA는 그해 쌀 지원을 들지만, 그것이 이유라고 밝힌 출처는 이 자료에 없다.',
      '제재로 금지된 거래는 신고되지 않는다. 정부가 밝힌 컨테이너와 해상 환적은 주장이며, 무역액에 넣지 않는다.',
      '중국 성(省)의 수치는 그곳에 등록된 기업의 것이며, 그곳에서 국경을 넘은 상품이 아니다. 개별 세관의 수치는 2004년 린장, 2005년과 2007년 단둥의 것이 있다. 한 세관이 다리 하나만 맡는 것은 아니다. 단둥 세관은 송유관으로 가는 원유도 집계한다.',
      '남북 교역은 KOTRA 합계에서 빠지며, 한국 정부는 이를 민족 내부 거래로 본다. 이 사이트에서 상대국을 더한 합에는 들어 있다. 2022년부터 KOTRA 합계에는 러시아도 빠져 있다.',
      '보고하는 상대국이 모두 여기에 있는 것은 아니다. 2016년 UN Comtrade 발췌본에는 보고국이 118개 있으나 14개를 옮겼고, 일부는 수출이나 수입 한쪽만 있다.'
    ]
  },
  zh: {
    sources: {
      title: '来源', intro: '地图上的每个数字、位置和日期都注明下列来源之一。我们采用事实并注明出处，不抄录文字。', filter: '按发布者或标题查找来源', none: '没有符合的来源。', byPublisher: '按发布者', byTable: '按表格',
      index: '按首字查找发布者', other: '其他文字', number: (sources) => counted(sources, 'zh', '#个来源'), held: (sources, publishers) => `${publishers}个发布者的${sources}个来源`
    },
    published: '发布', read: '查阅', via: '查阅处', licence: '许可', terms: { 'facts-only': '未注明（仅引用事实）', unknown: '不详', 'public-domain': '公有领域' },
    rows: (count) => counted(count, 'zh', '#行引用此来源'),
    count: (shown, all) => `${all}个来源中的${shown}个`,
    table: {
      trade: '按伙伴和年份的贸易', monthly: '按伙伴和月份的贸易', commodities: '商品', gateways: '口岸、港口和省份', crossings: '边境口岸', crossing_status: '口岸状态', ports: '港口', zones: '经济特区',
      launch_sites: '发射地点', missile_tests: '导弹试验', nuclear_tests: '核试验', danger_areas: '危险区', railways: '铁路', events: '事件', restrictions: '限制', partners: '伙伴：线条终点', areas: '省份：标示位置', publications: '统计：统计范围'
    },
    data: {
      title: '数据', intro: '全部数据以表格形式提供，可供核对或使用：一行一个事实，每行都有来源。', coverage: '按伙伴和年份的收录情况',
      coverageNote: (first) => `空格表示本数据没有数字，并不是零。数据始于${first}年，即中国开始向联合国报告的年份。更早的年份没有中国，也没有不在报告国之列的苏联，会造成误解。`,
      state: { both: '进出口', one: '一个方向', estimate: '估计或推算', total: '只有总额', nothing: '没有数字' },
      tables: '表格', limits: '已知的局限', downloads: '下载', package: '数据包（表结构、来源、许可、校验和）', rowsHead: '行', version: '版本', tableHead: '表', files: '文件'
    },
    limitList: [
      '中国海关数据自2014年起没有对朝原油。KOTRA每年加上约50万吨的估计，因此其进口数字高于海关：见下文“互有出入的数字”。',
      '俄罗斯自2022年起没有公布详细的海关数字。2023年的数字来自一名官员，2024年的来自一家协会，2022年的根据该官员的说法推算；2025年和2026年没有找到数字。',
      '没有找到2026年中国的可用数字。',
      '进口方常把运费和保险计入货值（c.i.f.），出口方不计（f.o.b.），因此同一批货物的金额相差约10%。Correlates of War的两个方向都含运费和保险；UN Comtrade只有朝鲜的出口含有。',
      '有些统计混淆了朝鲜和韩国，2006至2013年印度的数字似乎如此。2001年日本的出口，Correlates of War的数字接近KOTRA的五倍：KOTRA提到当年有大米援助，但我们的来源都没有说这就是原因。',
      '制裁禁止的贸易不会申报。政府所说的集装箱和海上过驳属于说法，我们不计入贸易额。',
      '中国省份的数字统计在该省注册的企业，不是在该省过境的货物。单个海关的数字，我们有2004年临江的以及2005年和2007年丹东的。一个海关不只管一座桥：丹东海关还统计经管道输送的原油。',
      '朝韩之间的贸易不在KOTRA总额之内，韩国政府把它算作民族内部往来；本站各伙伴之和包含它。自2022年起，KOTRA总额也不含俄罗斯。',
      '此处并未收录所有作出报告的伙伴。2016年的UN Comtrade摘录有118个报告方，我们取了其中14个，而且并非都有两个方向。'
    ]
  },
  ru: {
    sources: {
      title: 'Источники', intro: 'Для каждого числа, места и даты на карте указан один из этих источников. Мы берём факты со ссылкой на источник и не копируем тексты.', filter: 'Поиск по издателю или названию', none: 'Ничего не найдено.', byPublisher: 'По издателям', byTable: 'По таблицам',
      index: 'Издатели по первой букве', other: 'Другие письменности', number: ruSources, held: (sources, publishers) => `${ruSources(sources)} от ${counted(publishers, 'ru', '# издателя|# издателей')}`
    },
    published: 'опубликовано', read: 'дата обращения', via: 'через', licence: 'лицензия', terms: { 'facts-only': 'не указана; взяты только факты', unknown: 'неизвестна', 'public-domain': 'общественное достояние' },
    rows: (count) => counted(count, 'ru', 'цитируется в # строке|цитируется в # строках'),
    count: (shown, all) => counted(all, 'ru', `${shown} из # источника|${shown} из # источников`),
    table: {
      trade: 'Торговля по партнёрам и годам', monthly: 'Торговля по партнёрам и месяцам', commodities: 'Товары', gateways: 'Переходы, порты и провинции', crossings: 'Пограничные переходы', crossing_status: 'Состояние переходов', ports: 'Порты', zones: 'Экономические зоны',
      launch_sites: 'Места пусков', missile_tests: 'Испытания ракет', nuclear_tests: 'Ядерные испытания', danger_areas: 'Опасные районы', railways: 'Железные дороги', events: 'События', restrictions: 'Ограничения', partners: 'Партнёры: концы линий', areas: 'Провинции: их точки', publications: 'Публикации: что они учитывают'
    },
    data: {
      title: 'Данные', intro: 'Все данные для проверки и использования в виде таблиц: один факт в строке, у каждой строки источник.', coverage: 'Охват по партнёрам и годам',
      coverageNote: (first) => `Пустая клетка означает, что данных у нас нет. Это не ноль. Таблицы начинаются с ${first} года, когда отчитываться перед ООН начал Китай. Без Китая и без СССР, которого среди отчитавшихся нет, картина более ранних лет вводила бы в заблуждение.`,
      state: { both: 'оба направления', one: 'одно направление', estimate: 'оценка или расчёт', total: 'только сумма', nothing: 'нет данных' },
      tables: 'Таблицы', limits: 'Известные ограничения', downloads: 'Загрузки', package: 'Пакет данных (схемы, источники, лицензии, контрольные суммы)', rowsHead: 'строк', version: 'Версия', tableHead: 'таблица', files: 'файлы'
    },
    limitList: [
      'С 2014 года в таможенных данных Китая нет сырой нефти для КНДР. KOTRA добавляет оценку около 500 000 т в год, поэтому её импорт выше таможенного: см. раздел «Расхождения» ниже.',
      'С 2022 года Россия не публикует подробных таможенных данных. Данные за 2023 год назвал чиновник, за 2024 год — деловое объединение; данные за 2022 год рассчитаны по словам чиновника. За 2025 и 2026 годы мы данных не нашли.',
      'Пригодных данных по Китаю за 2026 год мы не нашли.',
      'Импортёры часто включают в стоимость фрахт и страховку (c.i.f.), экспортёры — нет (f.o.b.), поэтому данные об одних и тех же товарах расходятся примерно на 10 %. В Correlates of War фрахт и страховка входят в оба направления, в UN Comtrade — только в то, что КНДР продала.',
      'В некоторых статистических данных путают две Кореи; похоже, так обстоит дело с данными Индии за 2006–2013 годы. Экспорт Японии за 2001 год в Correlates of War почти впятеро больше, чем у KOTRA. KOTRA упоминает помощь рисом в том году, но ни один из наших источников не называет её причиной.',
      'Торговля, запрещённая санкциями, не декларируется. Контейнеры и перегрузки в море, о которых сообщают правительства, — это утверждения; в стоимость торговли мы их не включаем.',
      'Данные китайских провинций учитывают фирмы, которые в них зарегистрированы, а не товары, пересекающие там границу. По отдельным таможням у нас есть данные Линьцзяна за 2004 год и Даньдуна за 2005 и 2007 годы. Таможня может учитывать не только мост: в Даньдуне учитывают и нефть по трубопроводу.',
      'Межкорейская торговля не входит в итоги KOTRA; Сеул считает её обменом внутри одной нации, а суммы по партнёрам на этом сайте её включают. С 2022 года в итогах KOTRA нет и России.',
      'Здесь есть не все партнёры, которые отчитываются. В выборке UN Comtrade за 2016 год их 118; мы взяли 14, и не всегда в обоих направлениях.'
    ]
  }
};

// Words of the page `/data/`: coverage, tables, downloads and known limits, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { Coverage } from '#lib/atlas/coverage.ts';
import { counted } from './plural.ts';

export interface DataPageWords {
  readonly title: string;
  readonly intro: string;
  readonly coverage: string;
  readonly coverageNote: (first: number) => string;
  /** Heading of the partners without a row in the coverage table. */
  readonly coverageSmall: string;
  coverageYears(first: number, last: number, years: number): string;
  readonly state: Record<Coverage, string>;
  readonly tables: string;
  readonly limits: string;
  readonly downloads: string;
  readonly package: string;
  readonly rowsHead: string;
  readonly version: string;
  readonly tableHead: string;
  readonly files: string;
  readonly limitList: readonly string[];
}

export const dataPageWords: Record<Lang, DataPageWords> = {
  en: {
    title: 'Data',
    intro: 'All the data to check or to use, as plain tables: one fact per row, each with its source.',
    coverage: 'Coverage by partner and year',
    coverageNote: (first) =>
      `An empty square means that we have no figure. It does not mean zero. The tables begin in ${first}, when China’s reports to the United Nations begin. Earlier years would give a misleading picture without China and without the Soviet Union, which is not among the reporters.`,
    coverageSmall:
      'Partners without a figure of 50 million dollars or more that is not doubtful: first and last year with a figure, and how many years have one.',
    coverageYears: (first, last, years) => (first === last ? `${first}` : counted(years, 'en', `${first}–${last}, # year|${first}–${last}, # years`)),
    state: { both: 'both directions', one: 'one direction', estimate: 'estimated or calculated', total: 'total only', nothing: 'no figure' },
    tables: 'The tables',
    limits: 'Known limits',
    downloads: 'Downloads',
    package: 'Data package (schemas, sources, licences, checksums)',
    rowsHead: 'rows',
    version: 'Version',
    tableHead: 'table',
    files: 'files',
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
    title: '자료',
    intro: '확인하거나 쓸 수 있는 전체 자료를 표로 싣는다. 한 행에 사실 하나, 행마다 출처가 있다.',
    coverage: '상대·연도별 수록 범위',
    coverageNote: (first) =>
      `빈칸은 이 자료에 수치가 없다는 뜻이며 0이 아니다. 자료는 중국이 유엔에 보고하기 시작한 ${first}년부터다. 그 이전은 중국도, 보고국이 아닌 소련도 없어 실제와 다른 인상을 줄 수 있다.`,
    coverageSmall: '의심스럽지 않은 5천만 달러 이상의 수치가 없는 상대: 수치가 있는 첫 해와 마지막 해, 그런 해의 수.',
    coverageYears: (first, last, years) => (first === last ? `${first}` : `${first}–${last}, ${years}년`),
    state: { both: '수출과 수입', one: '한 방향', estimate: '추정 또는 계산', total: '합계만', nothing: '수치 없음' },
    tables: '표',
    limits: '알려진 한계',
    downloads: '내려받기',
    package: '데이터 패키지(스키마, 출처, 이용 조건, 체크섬)',
    rowsHead: '행',
    version: '버전',
    tableHead: '표',
    files: '파일',
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
    title: '数据',
    intro: '全部数据以表格形式提供，可供核对或使用：一行一个事实，每行都有来源。',
    coverage: '按伙伴和年份的收录情况',
    coverageNote: (first) =>
      `空格表示本数据没有数字，并不是零。数据始于${first}年，即中国开始向联合国报告的年份。更早的年份没有中国，也没有不在报告国之列的苏联，会造成误解。`,
    coverageSmall: '没有5000万美元以上且无疑问之数字的伙伴：有数字的首年与末年，以及有数字的年数。',
    coverageYears: (first, last, years) => (first === last ? `${first}` : `${first}–${last}，${years}年`),
    state: { both: '进出口', one: '一个方向', estimate: '估计或推算', total: '只有总额', nothing: '没有数字' },
    tables: '表格',
    limits: '已知的局限',
    downloads: '下载',
    package: '数据包（表结构、来源、许可、校验和）',
    rowsHead: '行',
    version: '版本',
    tableHead: '表',
    files: '文件',
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
    title: 'Данные',
    intro: 'Все данные для проверки и использования в виде таблиц: один факт в строке, у каждой строки источник.',
    coverage: 'Охват по партнёрам и годам',
    coverageNote: (first) =>
      `Пустая клетка означает, что данных у нас нет. Это не ноль. Таблицы начинаются с ${first} года, когда отчитываться перед ООН начал Китай. Без Китая и без СССР, которого среди отчитавшихся нет, картина более ранних лет вводила бы в заблуждение.`,
    coverageSmall: 'Партнёры, у которых нет значения от 50 млн долларов, не вызывающего сомнений: первый и последний год с данными и число таких лет.',
    coverageYears: (first, last, years) =>
      first === last ? `${first}` : counted(years, 'ru', `${first}–${last}, # год|${first}–${last}, # года|${first}–${last}, # лет`),
    state: { both: 'оба направления', one: 'одно направление', estimate: 'оценка или расчёт', total: 'только сумма', nothing: 'нет данных' },
    tables: 'Таблицы',
    limits: 'Известные ограничения',
    downloads: 'Загрузки',
    package: 'Пакет данных (схемы, источники, лицензии, контрольные суммы)',
    rowsHead: 'строк',
    version: 'Версия',
    tableHead: 'таблица',
    files: 'файлы',
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

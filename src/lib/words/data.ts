// Words of the page `/data/` about disagreements, downloads, citation and code, in four languages.
import type { Lang, TableName } from '#lib/atlas/atlas.ts';
import type { CitingTable } from '#lib/atlas/records.ts';
import { counted } from './plural.ts';

/** Tables whose rows cite no sources, or whose name differs from that in the bibliography. */
type SupportTable = Exclude<TableName, CitingTable> | 'partners' | 'areas' | 'publications';

export interface DataWords {
  readonly support: Record<SupportTable, string>;
  readonly archive: string;
  readonly archiveNote: string;
  /** The licence of the data. */
  readonly licence: string;
  readonly changes: string;
  /** The licences of the software in the pages. */
  readonly notices: string;
  readonly disagreements: string;
  readonly disagreementsNote: string;
  count(figures: number): string;
  readonly rankedFirst: string;
  readonly difference: string;
  readonly remark: string;
  readonly cite: string;
  readonly citeNote: string;
  readonly citeView: string;
  readonly text: string;
  readonly dataSet: string;
  readonly contributors: string;
  version(version: string): string;
  readonly load: string;
  readonly loadNote: string;
}

export const dataWords: Record<Lang, DataWords> = {
  en: {
    support: {
      sources: 'Sources',
      partners: 'Partners',
      publications: 'Publications',
      goods: 'Names of goods',
      areas: 'Provinces and routes',
      preferences: 'Order of preference',
      exclusions: 'Excluded from totals',
      doubts: 'Doubtful figures',
      changes: 'Changes'
    },
    archive: 'Download everything (zip)',
    archiveNote: 'All tables and places, the package description and the data dictionary.',
    licence:
      'The compilation is licensed under CC BY 4.0: please credit “North Korea’s trade routes” and the version. Figures, dates and positions are facts and free to use; outlines from OpenStreetMap remain under the ODbL 1.0.',
    changes: 'What changed in each version',
    notices: 'Licences of the software',
    disagreements: 'Disagreements',
    disagreementsNote:
      'Figures of 10 million dollars or more on which publications differ by more than 2 %; the tables have the others. The first is the one on the map or, if the map shows none, the one that ranks first; differences are relative to it.',
    count: (figures) => counted(figures, 'en', '# figure|# figures'),
    rankedFirst: 'ranked first',
    difference: 'Difference',
    remark: 'Explanation',
    cite: 'How to cite',
    citeNote: 'Please also cite the original source of each figure.',
    citeView: 'Cite this view',
    text: 'Text',
    dataSet: 'Data set',
    contributors: 'The contributors of North Korea’s trade routes',
    version: (version) => `version ${version}`,
    load: 'Use the data in code',
    loadNote: 'This example reads the table of yearly trade. A blank cell means unknown, not zero.'
  },
  ko: {
    support: {
      sources: '출처',
      partners: '상대',
      publications: '통계 자료',
      goods: '품목 이름',
      areas: '성(省)과 경로',
      preferences: '우선순위',
      exclusions: '합계에서 제외된 상대',
      doubts: '의심스러운 수치',
      changes: '변경 내역'
    },
    archive: '전체 내려받기(zip)',
    archiveNote: '모든 표와 장소, 데이터 패키지 설명 파일, 자료 사전.',
    licence:
      '이 자료 모음의 이용 조건은 CC BY 4.0이다. ‘북한의 무역로’와 버전을 밝힌다. 수치, 날짜, 위치는 사실이므로 자유롭게 쓸 수 있고, OpenStreetMap의 경계선은 ODbL 1.0을 따른다.',
    changes: '버전별 변경 내역',
    notices: '프로그램 라이선스',
    disagreements: '서로 다른 수치',
    disagreementsNote:
      '자료 사이의 차이가 2%를 넘는 1천만 달러 이상의 수치. 그보다 작은 것은 표에 있다. 맨 앞은 지도에 쓴 값이고, 지도에 없으면 우선순위가 가장 높은 값이다. 차이는 그 값을 기준으로 한다.',
    count: (figures) => counted(figures, 'ko', '수치 #개'),
    rankedFirst: '우선순위 1위',
    difference: '차이',
    remark: '설명',
    cite: '인용 방법',
    citeNote: '각 수치의 원출처도 함께 밝혀 주십시오.',
    citeView: '이 화면 인용',
    text: '글',
    dataSet: '데이터',
    contributors: '‘북한의 무역로’ 기여자',
    version: (version) => `버전 ${version}`,
    load: '코드에서 자료 쓰기',
    loadNote: '연간 무역 표를 읽는 예. 빈칸은 알 수 없다는 뜻이며 0이 아니다.'
  },
  zh: {
    support: {
      sources: '来源',
      partners: '伙伴',
      publications: '统计资料',
      goods: '商品名称',
      areas: '省份和路线',
      preferences: '优先顺序',
      exclusions: '合计未计入的伙伴',
      doubts: '存疑的数字',
      changes: '更改记录'
    },
    archive: '下载全部数据（zip）',
    archiveNote: '所有表格、地点、描述文件和数据字典。',
    licence: '本数据汇编采用CC BY 4.0许可，使用时请注明“朝鲜贸易路线”和版本。数字、日期和位置属于事实，可自由使用；来自OpenStreetMap的轮廓仍适用ODbL 1.0。',
    changes: '各版本的更改',
    notices: '程序许可证',
    disagreements: '互有出入的数字',
    disagreementsNote: '各统计资料相差超过2%且不低于1000万美元的数字；其余见数据表。第一个是地图所用的，地图未显示时为排序第一的；差额均以它为基准。',
    count: (figures) => counted(figures, 'zh', '#个数字'),
    rankedFirst: '排序第一',
    difference: '差额',
    remark: '说明',
    cite: '如何引用',
    citeNote: '请同时注明每个数字的原始来源。',
    citeView: '引用此视图',
    text: '文本',
    dataSet: '数据集',
    contributors: '“朝鲜的贸易路线”贡献者',
    version: (version) => `版本 ${version}`,
    load: '在代码中使用数据',
    loadNote: '此例读取年度贸易表。空格表示未知，并不是零。'
  },
  ru: {
    support: {
      sources: 'Источники',
      partners: 'Партнёры',
      publications: 'Публикации',
      goods: 'Названия товаров',
      areas: 'Провинции и маршруты',
      preferences: 'Порядок предпочтения',
      exclusions: 'Не вошедшие в итоги',
      doubts: 'Сомнительные цифры',
      changes: 'Изменения'
    },
    archive: 'Скачать всё (zip)',
    archiveNote: 'Все таблицы, места, описание пакета и словарь данных.',
    licence:
      'Подборка данных распространяется по лицензии CC BY 4.0: укажите название «Торговые пути КНДР» и версию. Числа, даты и координаты — факты, их можно использовать свободно; на контуры OpenStreetMap распространяется ODbL 1.0.',
    changes: 'Что изменилось в каждой версии',
    notices: 'Лицензии программ',
    disagreements: 'Расхождения',
    disagreementsNote:
      'Значения от 10 млн долларов, которые в публикациях расходятся более чем на 2 %; остальные — в таблицах. Первым стоит то, что на карте, а если на карте его нет — первое по порядку предпочтения; разница указана относительно него.',
    count: (figures) => counted(figures, 'ru', '# значение|# значения|# значений'),
    rankedFirst: 'первое по порядку',
    difference: 'Разница',
    remark: 'Пояснение',
    cite: 'Как цитировать',
    citeNote: 'Просим указывать и первоисточник каждого числа.',
    citeView: 'Цитировать этот вид',
    text: 'Текст',
    dataSet: 'Набор данных',
    contributors: 'Участники проекта «Торговые пути КНДР»',
    version: (version) => `версия ${version}`,
    load: 'Данные в коде',
    loadNote: 'Пример читает таблицу годовой торговли. Пустая клетка означает «неизвестно», а не ноль.'
  }
};

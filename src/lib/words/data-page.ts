// Words of the page `/data/`: coverage, tables, downloads and computed limits, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { Coverage } from '#lib/atlas/coverage.ts';
import { counted } from './plural.ts';

export interface DataPageWords {
  readonly title: string;
  readonly intro: string;
  readonly coverage: string;
  readonly coverageNote: string;
  /** Heading of the partners without a row in the coverage table. */
  readonly coverageSmall: string;
  readonly state: Record<Coverage, string>;
  readonly tables: string;
  /** How to open a table in a spreadsheet. */
  readonly spreadsheet: string;
  readonly limits: string;
  readonly downloads: string;
  readonly package: string;
  readonly rowsHead: string;
  readonly version: string;
  readonly tableHead: string;
  readonly files: string;
  /** How many partners have a figure: in the year with most, and in the newest. */
  partners(most: number, year: number, newest: number, newestYear: number): string;
  /** Years after the last with a figure of a partner; `years` is a list. */
  without(partner: string, years: string): string;
  doubted(count: number): string;
  /** The day on which a limit of the table was last found true. */
  checked(date: string): string;
}

export const dataPageWords: Record<Lang, DataPageWords> = {
  en: {
    title: 'Data',
    intro: 'All the data to check or to use, as plain tables: one fact per row, each with its source.',
    coverage: 'Coverage by partner and year',
    coverageNote: 'An empty square means that we have no figure. It does not mean zero.',
    coverageSmall:
      'Partners without a figure of 50 million dollars or more that is not doubtful: first and last year with a figure, and how many years have one.',
    state: { both: 'both directions', one: 'one direction', estimate: 'estimated or calculated', total: 'total only', nothing: 'no figure' },
    tables: 'The tables',
    spreadsheet:
      'To open a table in a spreadsheet, import it as CSV in UTF-8, with the columns id and hs as text. If you open it by double click instead, names in other scripts may be garbled and codes may lose a leading zero.',
    limits: 'Known limits',
    downloads: 'Downloads',
    package: 'Data package (schemas, sources, licences, checksums)',
    rowsHead: 'rows',
    version: 'Version',
    tableHead: 'table',
    files: 'files',
    partners: (most, year, newest, newestYear) =>
      `${year} is the year with figures for the most partners, ${most}; the newest year, ${newestYear}, has figures for ${newest}.`,
    without: (partner, years) => `${partner}: no figure for ${years}.`,
    doubted: (count) =>
      counted(
        count,
        'en',
        '# yearly figure is doubtful; its details say what contradicts it.|# yearly figures are doubtful; their details say what contradicts them.'
      ),
    checked: (date) => `Last checked on ${date}.`
  },
  ko: {
    title: '자료',
    intro: '확인하거나 쓸 수 있는 전체 자료를 표로 싣는다. 한 행에 사실 하나, 행마다 출처가 있다.',
    coverage: '상대·연도별 수록 범위',
    coverageNote: '빈칸은 이 자료에 수치가 없다는 뜻이며 0이 아니다.',
    coverageSmall: '의심스럽지 않은 5천만 달러 이상의 수치가 없는 상대: 수치가 있는 첫 해와 마지막 해, 그런 해의 수.',
    state: { both: '수출과 수입', one: '한 방향', estimate: '추정 또는 계산', total: '합계만', nothing: '수치 없음' },
    tables: '표',
    spreadsheet:
      '표를 스프레드시트에서 열 때에는 UTF-8 CSV로 가져오고 id와 hs 열은 문자로 지정한다. 파일을 바로 열면 다른 문자로 된 이름이 잘못 표시되고 코드 앞의 0이 사라질 수 있다.',
    limits: '알려진 한계',
    downloads: '내려받기',
    package: '데이터 패키지(스키마, 출처, 이용 조건, 체크섬)',
    rowsHead: '행',
    version: '버전',
    tableHead: '표',
    files: '파일',
    partners: (most, year, newest, newestYear) =>
      `수치가 있는 상대가 가장 많은 해는 ${year}년으로 ${most}곳이며, 가장 최근인 ${newestYear}년에는 ${newest}곳이다.`,
    without: (partner, years) => `${partner}: ${years}년의 수치가 없다.`,
    doubted: (count) => counted(count, 'ko', '연간 수치 #개는 의심스러우며, 각각 무엇과 어긋나는지 밝힌다.'),
    checked: (date) => `마지막 확인: ${date}.`
  },
  zh: {
    title: '数据',
    intro: '全部数据以表格形式提供，可供核对或使用：一行一个事实，每行都有来源。',
    coverage: '按伙伴和年份的收录情况',
    coverageNote: '空格表示本数据没有数字，并不是零。',
    coverageSmall: '没有5000万美元以上且无疑问之数字的伙伴：有数字的首年与末年，以及有数字的年数。',
    state: { both: '进出口', one: '一个方向', estimate: '估计或推算', total: '只有总额', nothing: '没有数字' },
    tables: '表格',
    spreadsheet: '用电子表格打开时，请以UTF-8编码的CSV导入，并把id和hs两列设为文本。直接打开文件，其他文字的名称可能显示有误，代码开头的零也可能消失。',
    limits: '已知的局限',
    downloads: '下载',
    package: '数据包（表结构、来源、许可、校验和）',
    rowsHead: '行',
    version: '版本',
    tableHead: '表',
    files: '文件',
    partners: (most, year, newest, newestYear) => `有数字的伙伴以${year}年最多，为${most}个；最近的${newestYear}年为${newest}个。`,
    without: (partner, years) => `${partner}：没有${years}年的数字。`,
    doubted: (count) => counted(count, 'zh', '有#个年度数字存疑，各自注明与何相抵触。'),
    checked: (date) => `最近核实：${date}。`
  },
  ru: {
    title: 'Данные',
    intro: 'Все данные для проверки и использования в виде таблиц: один факт в строке, у каждой строки источник.',
    coverage: 'Охват по партнёрам и годам',
    coverageNote: 'Пустая клетка означает, что данных у нас нет. Это не ноль.',
    coverageSmall: 'Партнёры, у которых нет значения от 50 млн долларов, не вызывающего сомнений: первый и последний год с данными и число таких лет.',
    state: { both: 'оба направления', one: 'одно направление', estimate: 'оценка или расчёт', total: 'только сумма', nothing: 'нет данных' },
    tables: 'Таблицы',
    spreadsheet:
      'Чтобы открыть таблицу в электронной таблице, импортируйте её как CSV в кодировке UTF-8, со столбцами id и hs как текстом. При открытии двойным щелчком имена на других языках могут исказиться, а коды — потерять ноль в начале.',
    limits: 'Известные ограничения',
    downloads: 'Загрузки',
    package: 'Пакет данных (схемы, источники, лицензии, контрольные суммы)',
    rowsHead: 'строк',
    version: 'Версия',
    tableHead: 'таблица',
    files: 'файлы',
    partners: (most, year, newest, newestYear) => `Больше всего партнёров с данными в ${year} году — ${most}; за самый новый, ${newestYear} год, их ${newest}.`,
    without: (partner, years) => `${partner}: нет данных за ${years}.`,
    doubted: (count) =>
      counted(
        count,
        'ru',
        '# годовое значение вызывает сомнения; указано, что ему противоречит.|# годовых значения вызывают сомнения; у каждого указано, что ему противоречит.|# годовых значений вызывают сомнения; у каждого указано, что ему противоречит.'
      ),
    checked: (date) => `Последняя проверка: ${date}.`
  }
};

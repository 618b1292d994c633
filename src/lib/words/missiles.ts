// Words of the chart of missile tests and of the range rings, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';
import { counted } from './plural.ts';

/** Counts of the tests of one year. An entry is a row of the table and may stand for several missiles. */
export interface YearOfTests {
  readonly entries: number;
  /** Missiles of the entries that state their number. */
  readonly missiles: number;
  /** Entries that do not state a number of missiles. */
  readonly uncounted: number;
  readonly success: number;
  readonly failure: number;
  readonly unknown: number;
  readonly nuclear: number;
}

export interface MissilesWords {
  readonly title: string;
  /** Name of the chart as a control of the year. */
  readonly control: string;
  readonly entries: string;
  readonly group: Readonly<Record<'cruise' | 'short' | 'medium' | 'submarine' | 'long' | 'unknown', string>>;
  readonly outcome: Readonly<Record<'success' | 'failure' | 'unknown', string>>;
  readonly counted: string;
  readonly nuclear: string;
  year(year: number, tests: YearOfTests): string;
  /** Heading of the list of the year's entries. */
  list(year: number): string;
  /** The same for a year with nuclear tests. */
  listBoth(year: number): string;
  /** Heading of the tests in years that the map cannot show. */
  outside(before: number, after: number): string;
  readonly outsideNote: string;
  readonly layerOff: string;
  /** Number of entries of the year or month. */
  count(entries: number): string;
  /** The same in an image file whose map has all their impact areas. */
  allDrawn(entries: number): string;
  /** The same in an image file whose map leaves out calculated impact areas, and tests without a known one. */
  leftOut(entries: number, calculated: number, unplaced: number): string;
  /** Shows every impact area that has a place, stated or calculated. */
  showAreas(areas: number): string;
  readonly hideAreas: string;
  readonly showRing: string;
  readonly hideRing: string;
  readonly ring: string;
  readonly ringNote: string;
  /** One ring; the range is passed in already formatted. */
  ringOf(missile: string, date: string, range: string): string;
}

const join = (parts: readonly (string | false)[], between: string): string => parts.filter(Boolean).join(between);

export const missilesWords: Record<Lang, MissilesWords> = {
  en: {
    title: 'Missile tests, by year',
    control: 'Year, by missile tests',
    entries: 'entries',
    group: {
      cruise: 'cruise',
      short: 'short range',
      medium: 'medium and intermediate range',
      submarine: 'submarine-launched',
      long: 'intercontinental and satellite launchers',
      unknown: 'unknown class'
    },
    outcome: { success: 'successful', failure: 'failed', unknown: 'outcome unknown' },
    counted: 'missiles, where entries give the number',
    nuclear: 'nuclear test',
    year: (year, { entries, missiles, uncounted, success, failure, unknown, nuclear }) =>
      join(
        [
          entries === 0
            ? `${year}: no missile tests in our records.`
            : `${year}: ${counted(entries, 'en', '# entry|# entries')} (${join([success > 0 && `${success} successful`, failure > 0 && `${failure} failed`, unknown > 0 && `${unknown} outcome unknown`], ', ')}).`,
          entries > uncounted && counted(missiles, 'en', '# missile counted.|# missiles counted.'),
          uncounted > 0 && `Entries that do not give the number of missiles: ${uncounted}.`,
          nuclear > 0 && `Nuclear tests: ${nuclear}.`
        ],
        ' '
      ),
    list: (year) => `Missile tests of ${year}`,
    listBoth: (year) => `Missile and nuclear tests of ${year}`,
    outside: (before, after) => `Missile tests before ${before} and after ${after}`,
    outsideNote:
      'These years have no trade figures and cannot be selected. Opening a test moves the map to it, if the location is known, and shows it while its details are open.',
    layerOff: 'Missile and nuclear tests are switched off under “Shown on the map”.',
    count: (entries) => counted(entries, 'en', '# missile test|# missile tests'),
    allDrawn: (entries) => counted(entries, 'en', '# missile test.|# missile tests.'),
    leftOut: (entries, calculated, unplaced) =>
      `${counted(entries, 'en', '# missile test|# missile tests')}; not drawn: ${join([calculated > 0 && counted(calculated, 'en', '# calculated impact area|# calculated impact areas'), unplaced > 0 && counted(unplaced, 'en', '# test without a known impact location|# tests without a known impact location')], ', ')}.`,
    showAreas: (areas) => counted(areas, 'en', 'Show the impact area|Show all # impact areas'),
    hideAreas: 'Hide calculated impact areas',
    showRing: 'Show the range on the map',
    hideRing: 'Hide range rings',
    ring: 'range of a test, in all directions',
    ringNote: 'The ring shows the stated range around the launch site; the missile flew in one direction.',
    ringOf: (missile, date, range) => `${missile}, ${date}: ${range} from the launch site`
  },
  ko: {
    title: '연도별 미사일 시험',
    control: '연도(미사일 시험 기준)',
    entries: '기록',
    group: { cruise: '순항', short: '단거리', medium: '준중거리·중거리', submarine: '잠수함 발사', long: '대륙간·위성 발사체', unknown: '종류 미상' },
    outcome: { success: '성공', failure: '실패', unknown: '결과 미상' },
    counted: '발사 수(기록에 수가 있는 경우)',
    nuclear: '핵실험',
    year: (year, { entries, missiles, uncounted, success, failure, unknown, nuclear }) =>
      join(
        [
          entries === 0
            ? `${year}년: 이 자료에 미사일 시험 기록이 없다.`
            : `${year}년: 기록 ${entries}건(${join([success > 0 && `성공 ${success}`, failure > 0 && `실패 ${failure}`, unknown > 0 && `결과 미상 ${unknown}`], ', ')}).`,
          entries > uncounted && `집계된 미사일 ${missiles}발.`,
          uncounted > 0 && `발사 수가 없는 기록 ${uncounted}건.`,
          nuclear > 0 && `핵실험 ${nuclear}회.`
        ],
        ' '
      ),
    list: (year) => `${year}년 미사일 시험`,
    listBoth: (year) => `${year}년 미사일 시험과 핵실험`,
    outside: (before, after) => `${before}년 이전과 ${after}년 이후의 미사일 시험`,
    outsideNote:
      '이 해들에는 무역 수치가 없어 고를 수 없다. 시험을 열면 위치를 아는 경우 지도가 그곳으로 가며, 상세 정보가 열려 있는 동안 그 시험을 보여 준다.',
    layerOff: '‘지도에 표시’에서 미사일·핵실험이 꺼져 있다.',
    count: (entries) => `미사일 시험 ${entries}건`,
    allDrawn: (entries) => `미사일 시험 ${entries}건.`,
    leftOut: (entries, calculated, unplaced) =>
      `미사일 시험 ${entries}건. 그리지 않은 것: ${join([calculated > 0 && `계산한 낙하 구역 ${calculated}곳`, unplaced > 0 && `낙하 위치를 모르는 시험 ${unplaced}건`], ', ')}.`,
    showAreas: (areas) => (areas === 1 ? '낙하 구역 보기' : `낙하 구역 ${areas}곳 모두 보기`),
    hideAreas: '계산한 낙하 구역 숨기기',
    showRing: '사거리를 지도에 표시',
    hideRing: '사거리 원 숨기기',
    ring: '시험의 사거리(모든 방향)',
    ringNote: '원은 발사 장소를 중심으로 발표된 사거리를 보여 준다. 미사일은 한 방향으로 날았다.',
    ringOf: (missile, date, range) => `${missile}, ${date}: 발사 장소에서 ${range}`
  },
  zh: {
    title: '逐年导弹试验',
    control: '年份（按导弹试验）',
    entries: '记录',
    group: { cruise: '巡航', short: '短程', medium: '中程与中远程', submarine: '潜射', long: '洲际与卫星运载火箭', unknown: '类别不详' },
    outcome: { success: '成功', failure: '失败', unknown: '结果不详' },
    counted: '导弹枚数（记录给出数目时）',
    nuclear: '核试验',
    year: (year, { entries, missiles, uncounted, success, failure, unknown, nuclear }) =>
      join(
        [
          entries === 0
            ? `${year}年：本数据没有导弹试验记录。`
            : `${year}年：记录${entries}条（${join([success > 0 && `成功${success}`, failure > 0 && `失败${failure}`, unknown > 0 && `结果不详${unknown}`], '，')}）。`,
          entries > uncounted && `计入导弹${missiles}枚。`,
          uncounted > 0 && `未给出枚数的记录${uncounted}条。`,
          nuclear > 0 && `核试验${nuclear}次。`
        ],
        ''
      ),
    list: (year) => `${year}年的导弹试验`,
    listBoth: (year) => `${year}年的导弹试验和核试验`,
    outside: (before, after) => `${before}年以前和${after}年以后的导弹试验`,
    outsideNote: '这些年份没有贸易数字，不能选择。打开一次试验时，如果其位置已知，地图会移到该处，并在详情打开期间显示该试验。',
    layerOff: '“地图显示”中已关闭导弹和核试验。',
    count: (entries) => `导弹试验${entries}次`,
    allDrawn: (entries) => `导弹试验${entries}次。`,
    leftOut: (entries, calculated, unplaced) =>
      `导弹试验${entries}次，未绘出：${join([calculated > 0 && `推算的落区${calculated}个`, unplaced > 0 && `落点不明的试验${unplaced}次`], '、')}。`,
    showAreas: (areas) => (areas === 1 ? '显示落区' : `显示全部${areas}个落区`),
    hideAreas: '隐藏推算的落区',
    showRing: '在地图上显示射程',
    hideRing: '隐藏射程圈',
    ring: '一次试验的射程（各个方向）',
    ringNote: '圆圈表示以发射地点为中心的公布射程；导弹朝一个方向飞行。',
    ringOf: (missile, date, range) => `${missile}，${date}：距发射地点${range}`
  },
  ru: {
    title: 'Испытания ракет по годам',
    control: 'Год, по испытаниям ракет',
    entries: 'записи',
    group: {
      cruise: 'крылатые',
      short: 'малой дальности',
      medium: 'средней и промежуточной дальности',
      submarine: 'подводного базирования',
      long: 'межконтинентальные и носители спутников',
      unknown: 'тип неизвестен'
    },
    outcome: { success: 'успех', failure: 'неудача', unknown: 'исход неизвестен' },
    counted: 'ракеты, если в записи есть число',
    nuclear: 'ядерное испытание',
    year: (year, { entries, missiles, uncounted, success, failure, unknown, nuclear }) =>
      join(
        [
          entries === 0
            ? `${year}: в наших данных испытаний ракет нет.`
            : `${year}: ${counted(entries, 'ru', '# запись|# записи|# записей')} (${join([success > 0 && `успешных — ${success}`, failure > 0 && `неудачных — ${failure}`, unknown > 0 && `исход неизвестен — ${unknown}`], ', ')}).`,
          entries > uncounted && `Учтено ракет: ${missiles}.`,
          uncounted > 0 && `Записей без числа ракет: ${uncounted}.`,
          nuclear > 0 && `Ядерных испытаний: ${nuclear}.`
        ],
        ' '
      ),
    list: (year) => `Испытания ракет за ${year} год`,
    listBoth: (year) => `Ракетные и ядерные испытания за ${year} год`,
    outside: (before, after) => `Испытания ракет до ${before} и после ${after} года`,
    outsideNote:
      'За эти годы нет данных о торговле, и выбрать их нельзя. При открытии испытания карта переходит к нему, если место известно, и показывает его, пока открыты сведения.',
    layerOff: 'Ракетные и ядерные испытания выключены в разделе «Показать на карте».',
    count: (entries) => counted(entries, 'ru', '# испытание ракет|# испытания ракет|# испытаний ракет'),
    allDrawn: (entries) => `${counted(entries, 'ru', '# испытание ракет|# испытания ракет|# испытаний ракет')}.`,
    leftOut: (entries, calculated, unplaced) =>
      `${counted(entries, 'ru', '# испытание ракет|# испытания ракет|# испытаний ракет')}; не показаны: ${join([calculated > 0 && counted(calculated, 'ru', '# расчётный район падения|# расчётных района падения|# расчётных районов падения'), unplaced > 0 && counted(unplaced, 'ru', '# испытание без известного места падения|# испытания без известного места падения|# испытаний без известного места падения')], ', ')}.`,
    showAreas: (areas) => `Показать все районы падения: ${areas}`,
    hideAreas: 'Скрыть расчётные районы падения',
    showRing: 'Показать дальность на карте',
    hideRing: 'Скрыть круги дальности',
    ring: 'дальность испытания, во все стороны',
    ringNote: 'Круг показывает объявленную дальность вокруг места пуска; ракета летела в одном направлении.',
    ringOf: (missile, date, range) => `${missile}, ${date}: ${range} от места пуска`
  }
};

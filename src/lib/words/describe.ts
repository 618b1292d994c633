// Words of the sentences about a view, in four languages.
import { withUpperFirst } from '#lib/format/first-letter.ts';
import type { Lang } from '#lib/atlas/atlas.ts';
import { formatList } from './format-list.ts';
import { counted } from './plural.ts';
import type { Flow } from '#lib/view/view.ts';

/** Amounts, names and the period (`when`; a year from `year`) are passed in already formatted. */
export interface DescribeWords {
  /** A year as in these sentences. */
  year(year: number): string;
  /** Nobody in the filter has a figure for the direction shown. */
  none(when: string, who: string, flow: Flow): string;
  /** One partner; absent amounts have no figure. */
  one(when: string, who: string, sold: string | undefined, bought: string | undefined): string;
  /** One partner for which only the total of both directions is published. */
  oneTotal(when: string, who: string, total: string): string;
  /** Several partners: each sum with the partners it covers. */
  many(when: string, sold: Part | undefined, bought: Part | undefined): string;
  /** Partners for which only the total of both directions is published, after another sentence. */
  totals(total: string, who: string): string;
  /** Several partners, none with a figure by direction. */
  manyTotals(when: string, total: string, who: string): string;
  /** The others in the filter have no figure. */
  noOther: string;
  /** Partners without a figure in the directions shown. */
  missing(who: string, flow: Flow): string;
  /** The doubtful figures that the sums leave out: the partners, and each direction with its amount. */
  unsummed(who: string, parts: readonly string[]): string;
  /** A list of names. */
  list(names: readonly string[]): string;
  several(count: number): string;
  estimated: string;
  derived: string;
  doubted: string;
  export: string;
  import: string;
  total: string;
  tests(missiles: number, nuclear: number): string;
  /** One arc: partner, direction, amount, evidence. */
  arc(who: string, direction: string, amount: string, evidence: string | undefined): string;
  /** Several arcs as one sentence. */
  arcs(list: readonly string[]): string;
}

interface Part {
  readonly value: string;
  /** Their names, or their number as `several` gives it. */
  readonly who: string;
}

/** A number of partners. */
const enPartners = (n: number): string => counted(n, 'en', '# partner|# partners');
const ruPartners = (n: number): string => counted(n, 'ru', '#\u00a0партнёр|#\u00a0партнёра|#\u00a0партнёров');

/** Capitalises the first letter, for the beginning of a sentence. */

/** English names that take an article inside a sentence. */
const withArticle = (name: string): string => (/^(Philippines|Soviet Union|United )/.test(name) ? `the ${name}` : name);

export const describeWords: Record<Lang, DescribeWords> = {
  en: {
    year: String,
    none: (when, who, flow) =>
      `We have no figure for North Korea’s ${{ both: 'trade with', export: 'exports to', import: 'imports from' }[flow]} ${who} in ${when}.`,
    one: (when, who, sold, bought) =>
      sold && bought
        ? `In ${when} North Korea sold goods worth ${sold} to ${who} and bought goods worth ${bought}.`
        : sold
          ? `In ${when} North Korea sold goods worth ${sold} to ${who}.`
          : `In ${when} North Korea bought goods worth ${bought} from ${who}.`,
    oneTotal: (when, who, total) => `In ${when} North Korea’s trade with ${who} totalled ${total}, exports and imports combined.`,
    many: (when, sold, bought) =>
      sold && bought
        ? `In ${when} North Korea’s exports to ${sold.who} added up to ${sold.value}, and its imports from ${bought.who} to ${bought.value}.`
        : sold
          ? `In ${when} North Korea’s exports to ${sold.who} added up to ${sold.value}.`
          : `In ${when} North Korea’s imports from ${bought?.who} added up to ${bought?.value}.`,
    totals: (total, who) => `Trade with ${who} totalled ${total}, exports and imports combined.`,
    manyTotals: (when, total, who) => `In ${when} North Korea’s trade with ${who} totalled ${total}, exports and imports combined.`,
    noOther: 'No other partner in this view has a figure.',
    missing: (who, flow) => `No figure for ${{ both: '', export: 'exports to ', import: 'imports from ' }[flow]}${who}.`,
    // The bracket is the end of the sentence: a number alone before the last line is hard to read.
    unsummed: (who, parts) => `Doubtful figures are not included in the sums: ${parts.join(', ')} (${who.replace(/^(\d+) /, '$1\u00a0')}).`,
    list: (names) => formatList(names.map(withArticle), 'en'),
    several: enPartners,
    estimated: 'estimated',
    derived: 'calculated',
    doubted: 'doubtful',
    export: 'exports',
    import: 'imports',
    total: 'both directions',
    tests: (missiles, nuclear) =>
      [
        missiles > 0 ? counted(missiles, 'en', '# missile test entry|# missile test entries') : '',
        nuclear > 0 ? counted(nuclear, 'en', '# nuclear test|# nuclear tests') : ''
      ]
        .filter(Boolean)
        .join(', '),
    arc: (who, direction, amount, evidence) => `${who}, ${direction}: ${amount}${evidence ? ` (${evidence})` : ''}`,
    arcs: (list) => `${list.join('; ')}.`
  },
  ko: {
    year: (year) => `${year}년`,
    none: (when, who, flow) =>
      `${when} ${{ both: `북한과 ${who} 사이의 무역`, export: `북한의 대(對)${who} 수출`, import: `북한의 대(對)${who} 수입` }[flow]} 수치가 이 자료에 없다.`,
    one: (when, who, sold, bought) =>
      sold && bought
        ? `${when} 북한의 대(對)${who} 수출은 ${sold}, 수입은 ${bought}이다.`
        : sold
          ? `${when} 북한의 대(對)${who} 수출은 ${sold}이다.`
          : `${when} 북한의 대(對)${who} 수입은 ${bought}이다.`,
    oneTotal: (when, who, total) => `${when} 북한과 ${who} 사이의 무역은 수출입을 합쳐 ${total}이다.`,
    many: (when, sold, bought) =>
      [
        `${when} 북한의`,
        sold ? `${sold.who}에 대한 수출 합계는 ${sold.value}${bought ? ',' : '이다.'}` : '',
        bought ? `${bought.who}에서 수입한 합계는 ${bought.value}이다.` : ''
      ]
        .filter(Boolean)
        .join(' '),
    totals: (total, who) => `수출입을 합친 무역: ${who}, ${total}.`,
    manyTotals: (when, total, who) => `${when} 북한과 ${who} 사이의 무역은 수출입을 합쳐 ${total}이다.`,
    noOther: '이 화면의 다른 상대에 대해서는 수치가 없다.',
    missing: (who, flow) => `${{ both: '', export: '수출 ', import: '수입 ' }[flow]}수치 없음: ${who}.`,
    unsummed: (who, parts) => `의심되는 수치는 합계에 넣지 않았다: ${parts.join(', ')} (${who}).`,
    list: (names) => formatList(names, 'ko'),
    several: (count) => `${count}개 상대`,
    estimated: '추정',
    derived: '계산값',
    doubted: '의심되는 값',
    export: '수출',
    import: '수입',
    total: '수출입 합계',
    tests: (missiles, nuclear) => [missiles > 0 ? `미사일 시험 기록 ${missiles}건` : '', nuclear > 0 ? `핵실험 ${nuclear}회` : ''].filter(Boolean).join(', '),
    arc: (who, direction, amount, evidence) => `${who}, ${direction}: ${amount}${evidence ? ` (${evidence})` : ''}`,
    arcs: (list) => `${list.join('; ')}.`
  },
  zh: {
    year: (year) => `${year}年`,
    none: (when, who, flow) => `本数据没有${when}朝鲜${{ both: `与${who}贸易`, export: `对${who}出口`, import: `自${who}进口` }[flow]}的数字。`,
    one: (when, who, sold, bought) =>
      sold && bought ? `${when}朝鲜对${who}出口${sold}，进口${bought}。` : sold ? `${when}朝鲜对${who}出口${sold}。` : `${when}朝鲜自${who}进口${bought}。`,
    oneTotal: (when, who, total) => `${when}朝鲜与${who}的进出口合计为${total}。`,
    many: (when, sold, bought) =>
      `${when}朝鲜${[sold ? `对${sold.who}的出口合计${sold.value}` : '', bought ? `自${bought.who}的进口合计${bought.value}` : ''].filter(Boolean).join('，')}。`,
    totals: (total, who) => `与${who}的进出口合计为${total}。`,
    manyTotals: (when, total, who) => `${when}朝鲜与${who}的进出口合计为${total}。`,
    noOther: '本视图中其他伙伴没有数字。',
    missing: (who, flow) => `没有${{ both: '', export: '出口', import: '进口' }[flow]}数字：${who}。`,
    unsummed: (who, parts) => `存疑的数字未计入合计：${parts.join('，')}（${who}）。`,
    list: (names) => formatList(names, 'zh'),
    several: (count) => `${count}个伙伴`,
    estimated: '估计',
    derived: '推算',
    doubted: '存疑',
    export: '出口',
    import: '进口',
    total: '进出口合计',
    tests: (missiles, nuclear) => [missiles > 0 ? `导弹试验记录${missiles}条` : '', nuclear > 0 ? `核试验${nuclear}次` : ''].filter(Boolean).join('，'),
    arc: (who, direction, amount, evidence) => `${who}，${direction}：${amount}${evidence ? `（${evidence}）` : ''}`,
    arcs: (list) => `${list.join('；')}。`
  },
  ru: {
    year: (year) => `${year}\u00a0год`,
    none: (when, who, flow) =>
      `У нас нет данных ${{ both: 'о торговле', export: 'об экспорте', import: 'об импорте' }[flow]} КНДР за ${when} (партнёр: ${who}).`,
    one: (when, who, sold, bought) =>
      sold && bought
        ? `${withUpperFirst(when)}, ${who}: КНДР продала товаров на ${sold} и купила на ${bought}.`
        : sold
          ? `${withUpperFirst(when)}, ${who}: КНДР продала товаров на ${sold}.`
          : `${withUpperFirst(when)}, ${who}: КНДР купила товаров на ${bought}.`,
    oneTotal: (when, who, total) => `${withUpperFirst(when)}, ${who}: оборот торговли с КНДР\u00a0— ${total} (экспорт и импорт вместе).`,
    many: (when, sold, bought) =>
      `${withUpperFirst(when)}, КНДР: ${[sold ? `экспорт (${sold.who})\u00a0— в сумме ${sold.value}` : '', bought ? `импорт (${bought.who})\u00a0— ${bought.value}` : ''].filter(Boolean).join(', ')}.`,
    totals: (total, who) => `Экспорт и импорт вместе: ${who}\u00a0— ${total}.`,
    manyTotals: (when, total, who) => `${withUpperFirst(when)}, ${who}: оборот торговли с КНДР\u00a0— ${total} (экспорт и импорт вместе).`,
    noOther: 'По другим партнёрам данных нет.',
    missing: (who, flow) => `Нет данных${{ both: '', export: ' об экспорте', import: ' об импорте' }[flow]}: ${who}.`,
    unsummed: (who, parts) => `Значения под сомнением в суммы не вошли: ${parts.join(', ')} (${who}).`,
    list: (names) => formatList(names, 'ru'),
    several: ruPartners,
    estimated: 'оценка',
    derived: 'расчёт',
    doubted: 'под сомнением',
    export: 'экспорт',
    import: 'импорт',
    total: 'оба направления',
    tests: (missiles, nuclear) =>
      [missiles > 0 ? `Записей об испытаниях ракет: ${missiles}` : '', nuclear > 0 ? `${missiles > 0 ? 'ядерных' : 'Ядерных'} испытаний: ${nuclear}` : '']
        .filter(Boolean)
        .join(', '),
    arc: (who, direction, amount, evidence) => `${who}, ${direction}: ${amount}${evidence ? ` (${evidence})` : ''}`,
    arcs: (list) => `${list.join('; ')}.`
  }
};

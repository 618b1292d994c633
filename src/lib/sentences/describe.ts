// A view in words: headline, description for screen readers, missing partners, limits.
import type { Atlas, Lang, Names } from '#lib/atlas/atlas.ts';
import { localName } from '#lib/atlas/lookup.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import { periodName } from '#lib/format/date.ts';
import { formatDollars } from '#lib/format/money.ts';
import { formatSum } from '#lib/format/figure.ts';
import { punctuation } from '#lib/format/punctuation.ts';
import { describeWords } from '#lib/words/describe.ts';
import { goodsWords } from '#lib/words/goods.ts';
import { countMinor, MINOR_PERCENT } from '#lib/selection/minor-partners.ts';
import { keyWords } from '#lib/words/key.ts';
import { monthsWords } from '#lib/words/months.ts';
import { goodsName } from '#lib/selection/goods.ts';
import type { LimitText } from '#lib/selection/limits.ts';
import { hasMonths } from '#lib/selection/overview.ts';
import type { Selection, Sum } from '#lib/selection/selection.ts';
import type { View } from '#lib/view/view.ts';

/** If there are more names than this, they are counted instead of listed. */
const LISTED = 3;

/** Formats a sum in a sentence. On pages it returns a placeholder that SumSentence replaces by a button. */
export type FormatTotal = (sum: Sum) => string;

/** The year or month of a view as in its sentences: "2023", "October 2023", "2023년 10월". */
export function whenText({ year, month, lang }: Pick<View, 'year' | 'month' | 'lang'>): string {
  return periodOf({ year, month }) === year ? describeWords[lang].year(year) : periodName({ year, month }, lang);
}

/** The headline of a view: what was sold and bought, from the arcs on the map only. */
export function headline(atlas: Atlas, selection: Selection, say?: FormatTotal): string {
  const { main, aside } = headlineParts(atlas, selection, say);
  return [main, ...aside].join(punctuation[selection.view.lang].space);
}

/** The headline in two parts: `aside` states what is known only without direction, next to sums that have one. */
export function headlineParts(
  atlas: Atlas,
  selection: Selection,
  say: FormatTotal = (sum) => formatSum(sum, selection.view.lang)
): { readonly main: string; readonly aside: readonly string[] } {
  const { goods, lang } = selection.view;
  const { main, aside } = sentencesOf(atlas, selection, say);
  return { main: goods === null ? main : goodsWords[lang].headed(goodsName(atlas, goods, lang), main), aside };
}

/** Sentences in order, and what is said beside them. */
interface Sentences {
  readonly main: readonly string[];
  readonly aside: readonly string[];
}

function sentencesOf(atlas: Atlas, selection: Selection, say: FormatTotal): { main: string; aside: readonly string[] } {
  const { view, partners, notReported } = selection;
  const covered = partners.filter((partner) => !notReported.includes(partner));
  const of =
    covered.length === 0 ? ofNone(atlas, selection) : covered.length === 1 ? ofOne(atlas, selection, covered, say) : ofSeveral(selection, covered, say);
  const leftOut = covered.length === 0 ? '' : unsummed(selection);
  return { main: [...of.main, ...(leftOut === '' ? [] : [leftOut])].join(punctuation[view.lang].space), aside: of.aside };
}

/** No partner in the view has a figure. */
function ofNone(atlas: Atlas, { view, partners }: Selection): Sentences {
  const only = isMonth(view) && !partners.some(({ id }) => hasMonths(atlas, id)) ? [onlyMonths(atlas, view.lang)] : [];
  return { main: [describeWords[view.lang].none(whenText(view), who(partners, view.lang), view.flow), ...only], aside: [] };
}

/** One partner in the view has a figure; others may have none. */
function ofOne(atlas: Atlas, selection: Selection, covered: Selection['partners'], say: FormatTotal): Sentences {
  const { totals, view, partners, notReported, gaps } = selection;
  const words = describeWords[view.lang];
  const name = who(covered, view.lang);
  const main = [
    totals.undirected
      ? words.oneTotal(whenText(view), name, say(totals.undirected))
      : words.one(whenText(view), name, amount(totals.export, say), amount(totals.import, say))
  ];
  if (isMonth(view) && view.flow === 'both' && view.goods === null && !totals.undirected && !(totals.export && totals.import))
    main.push(words.missing(name, totals.export ? 'import' : 'export'));
  if (selection.undivided) main.push(monthsWords[view.lang].together(say(selection.undivided)));
  if (partners.length > 1 && isMonth(view)) main.push(onlyMonths(atlas, view.lang));
  else if (partners.length > 1) {
    // Partners marked on the map without a figure are named; if there are others without one, a sentence about all of them follows.
    if (view.goods === null && gaps.length > 0) main.push(lacking(selection));
    if (view.goods !== null) main.push(goodsWords[view.lang].noOther);
    else if (gaps.length < notReported.length) main.push(words.noOther);
  }
  return { main, aside: [] };
}

/** Several partners in the view have a figure. */
function ofSeveral(selection: Selection, covered: Selection['partners'], say: FormatTotal): Sentences {
  const { arcs, totals, view, gaps } = selection;
  const words = describeWords[view.lang];
  const when = whenText(view);
  const last = view.goods === null && gaps.length > 0 ? [lacking(selection)] : [];
  const withTotal = new Set(arcs.filter(({ fact }) => fact.direction === 'total').map(({ partner }) => partner.id));
  const undirected = covered.filter(({ id }) => withTotal.has(id));
  if (!totals.export && !totals.import && totals.undirected)
    return { main: [words.manyTotals(when, say(totals.undirected), who(undirected, view.lang)), ...last], aside: [] };
  const directed = covered.filter((partner) => !undirected.includes(partner));
  // Partners that the reader has chosen are named, if they are few; of all partners it is their number that matters.
  const chosen = view.partners !== 'all' || view.only.length > 0;
  const summed = ({ facts }: Sum): string =>
    chosen
      ? who(
          covered.filter(({ id }) => facts.some((fact) => fact.partner === id)),
          view.lang
        )
      : words.several(facts.length);
  const part = (sum: Sum | null): { value: string; who: string } | undefined => (sum ? { value: say(sum), who: summed(sum) } : undefined);
  const first =
    directed.length === 1
      ? words.one(when, who(directed, view.lang), amount(totals.export, say), amount(totals.import, say))
      : words.many(when, part(totals.export), part(totals.import));
  return { main: [first, ...last], aside: totals.undirected ? [words.totals(say(totals.undirected), who(undirected, view.lang))] : [] };
}

const isMonth = (view: View): boolean => periodOf(view) !== view.year;

const amount = (sum: Sum | null, say: FormatTotal): string | undefined => (sum ? say(sum) : undefined);

/** Partners by name, or their number if there are many. */
function who(list: readonly { readonly names: Names }[], lang: Lang): string {
  return list.length <= LISTED ? describeWords[lang].list(list.map(({ names }) => localName(names, lang))) : describeWords[lang].several(list.length);
}

/** The partners marked on the map without a figure, and therefore missing from its sums; empty if there are none. */
export function lacking({ gaps, view }: Selection): string {
  const words = describeWords[view.lang];
  if (gaps.length === 0) return '';
  return words.missing(
    who(
      gaps.map(({ partner }) => partner),
      view.lang
    ),
    view.flow
  );
}

/** The text of a limit. That of gaps begins with the missing partners, that of months ends with the partners that have some. */
export function limitText(atlas: Atlas, selection: Selection, { id, words }: LimitText): string {
  const { lang } = selection.view;
  const parts = [id === 'gaps' ? lacking(selection) : '', words[lang], id === 'months' ? onlyMonths(atlas, lang) : ''];
  return parts.filter(Boolean).join(punctuation[lang].space);
}

/** Which partners have monthly figures. */
export function onlyMonths(atlas: Atlas, lang: Lang): string {
  const names = atlas.partners.filter(({ id }) => hasMonths(atlas, id)).map((partner) => localName(partner.names, lang));
  return monthsWords[lang].only(describeWords[lang].list(names));
}

/** The doubtful figures that the sums of a view leave out; empty if there are none. */
export function unsummed({ unsummed: leftOut, view }: Selection): string {
  if (leftOut.length === 0) return '';
  const words = describeWords[view.lang];
  const partners = [...new Set(leftOut.map(({ partner }) => partner))];
  const who = partners.length <= LISTED ? words.list(partners.map(({ names }) => localName(names, view.lang))) : words.several(partners.length);
  const parts = (['export', 'import', 'total'] as const).flatMap((direction) => {
    const facts = leftOut.map(({ fact }) => fact).filter((fact) => fact.direction === direction);
    return facts.length === 0 ? [] : [`${words[direction]} ${formatSum({ value: facts.reduce((sum, { value }) => sum + value, 0), facts }, view.lang)}`];
  });
  return words.unsummed(who, parts);
}

/** The whole view in words, for readers who cannot see it: headline, each arc, gaps, tests of the year. */
export function description(atlas: Atlas, selection: Selection): string {
  const { arcs, view, notReported } = selection;
  const words = describeWords[view.lang];
  const minor = countMinor(arcs);
  const each = arcs.flatMap(({ partner, fact, minor: small }) => {
    if (small) return [];
    const sure = [fact.evidence === 'estimated' || fact.evidence === 'derived' ? words[fact.evidence] : '', fact.status === 'doubted' ? words.doubted : ''];
    const evidence = sure.filter(Boolean).join(', ') || undefined;
    return [words.arc(localName(partner.names, view.lang), words[fact.direction], formatDollars(fact.value, view.lang), evidence)];
  });
  if (minor > 0) each.push(keyWords[view.lang].others(minor, MINOR_PERCENT));
  const tests = words.tests(selection.tests.length, selection.nuclear.length);
  return [
    headline(atlas, selection),
    each.length > 0 ? words.arcs(each) : '',
    notReported.length > 0 && notReported.length <= 12
      ? words.missing(words.list(notReported.map((partner) => localName(partner.names, view.lang))), view.flow)
      : '',
    tests ? `${tests}${punctuation[view.lang].stop}` : ''
  ]
    .filter(Boolean)
    .join(punctuation[view.lang].space);
}

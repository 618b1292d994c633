/**
 * The Atlas in parts, so that a reader loads what a view needs and not all figures of all years. The core has everything but figures of
 * trade and goods and what only records show; the part of a year has its figures, and the sources of what the year's views show; a part of
 * partners has the trade of some partners in all years, and the sources of that alone; a part of goods the figures for some codes of goods
 * in all years; the part of records has the sources of all other rows, that of limits what only a page of all rows shows. Parts overlap, and
 * `join` puts them together: the core with the parts of all years, of the records and of the limits is the whole Atlas.
 */
import type { Atlas, CommodityFact, DatedLimit, Fact, MissileTest, MonthFact, Partner, PartnerId, Source } from './atlas.ts';
import { fromColumns, toColumns, type Columns } from './columns.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';

/** What a view needs besides the core. */
export interface Needs {
  /** Years whose figures it shows. */
  readonly years: 'all' | readonly number[];
  /** Partners of whom it shows the figures of all years, in a chart or a record. */
  readonly partners: readonly PartnerId[];
  /** Codes of goods of which it shows the figures of all years. */
  readonly goods: readonly string[];
  /** Whether it shows sources that the parts of those years lack. */
  readonly records: boolean;
}

/** What all steps of a story need. */
export type StoryNeeds = Pick<Needs, 'years' | 'goods'>;

/** What a part adds to the core. */
export interface Part {
  readonly trade: readonly Fact[];
  readonly monthly: readonly MonthFact[];
  readonly commodities: readonly CommodityFact[];
  readonly limits: readonly DatedLimit[];
  readonly sources: readonly Source[];
}

/** A part in the form of its file; tables that it lacks are absent. */
export type PartFile = Readonly<Partial<Record<keyof Part, Columns>>>;

/** Partners whose ids begin with the same letter share a part, so that there are some twenty files instead of two hundred. */
export const partOfPartner = (partner: PartnerId): string => partner.slice(0, 1);

/** Codes of goods with the same first digit share a part. */
export const partOfGoods = (code: string): string => code.slice(0, 1);

/** Names of the files of a view's parts, without extension, in alphabetical order. `years`: those that have a part. */
export function filesOf(needs: Needs, years: readonly number[]): string[] {
  const wanted = needs.years === 'all' ? years : years.filter((year) => needs.years.includes(year as never));
  // The figures of all years include those of every partner and of all goods.
  const partners = needs.years === 'all' ? [] : needs.partners.map((partner) => `partners/${partOfPartner(partner)}`);
  const goods = needs.years === 'all' ? [] : needs.goods.map((code) => `goods/${partOfGoods(code)}`);
  return [
    ...new Set([
      ...wanted.map((year) => `years/${year}`),
      ...partners,
      ...goods,
      ...(needs.records ? ['records'] : []),
      ...(needs.years === 'all' ? ['limits'] : [])
    ])
  ].sort();
}

/** The core in the form of its file: its tables as columns. */
export interface CoreFile {
  readonly schema: number;
  readonly version: string;
  readonly overview?: Atlas['overview'];
  readonly tables: Readonly<Record<string, Columns>>;
}

/** The file of the core. What follows from ids is left out. */
export function packCore({ schema, version, overview, ...tables }: Atlas): CoreFile {
  const rows = { ...tables, sources: packSources(tables.sources), missileTests: tables.missileTests.map(packTest) };
  return { schema, version, overview, tables: Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, toColumns(list)])) };
}

/** The core from its file; `readAtlas` checks its version. */
export function unpackCore({ tables, ...rest }: CoreFile): { readonly schema: number; readonly [table: string]: unknown } {
  const { sources = {}, missileTests = {}, ...others } = tables;
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(others).map(([name, columns]) => [name, fromColumns(columns)])),
    sources: unpackSources(sources),
    missileTests: fromColumns<MissileTest>(missileTests).map(unpackTest)
  };
}

/** A part in the form of its file. What follows from other columns is left out: the ids of first statements, most reporters, and most days of publication. */
export function packPart(part: Partial<Part>, partners: readonly Partner[]): PartFile {
  const reporter = comtradeReporters(partners);
  const pack = <Row extends Fact | CommodityFact>(rows: readonly Row[], stem: (row: Row) => string): Columns =>
    toColumns(
      [...rows]
        .sort(byPublication)
        .map((row) => ({ ...row, id: row.id === stem(row) ? null : row.id, reporter: row.reporter === reporter(row.partner) ? null : row.reporter }))
    );
  return {
    ...(part.trade && { trade: pack(part.trade, figureStem) }),
    ...(part.monthly && { monthly: pack(part.monthly, figureStem) }),
    ...(part.commodities && { commodities: pack(part.commodities, goodsStem) }),
    ...(part.limits && { limits: toColumns(part.limits) }),
    ...(part.sources && { sources: toColumns(packSources(part.sources)) })
  };
}

/** Sorts figures by publication, goods and direction: such rows have most columns in common, and compress better next to each other. */
const byPublication = (a: Fact | CommodityFact, b: Fact | CommodityFact): number => compareTexts(publicationKey(a), publicationKey(b));
const publicationKey = (row: Fact | CommodityFact): string => [row.publication, 'hs' in row ? row.hs : '', row.direction].join();
/** Sorts sources by publisher and address: addresses of one publisher have their beginning in common. */
const byPublisher = (a: Source, b: Source): number => compareTexts(a.publisher, b.publisher) || compareTexts(a.url, b.url);
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A part from its file. */
export function unpackPart(file: PartFile, partners: readonly Partner[]): Part {
  const reporter = comtradeReporters(partners);
  const rows = <Row extends Fact | CommodityFact>(columns: Columns = {}, stem: (row: Row) => string): Row[] =>
    fromColumns<Row>(columns).map((row) => ({ ...row, id: row.id ?? stem(row), reporter: row.reporter ?? reporter(row.partner) }));
  return {
    trade: rows<Fact>(file.trade, figureStem),
    monthly: rows<MonthFact>(file.monthly, figureStem),
    commodities: rows<CommodityFact>(file.commodities, goodsStem),
    limits: fromColumns(file.limits ?? {}),
    sources: unpackSources(file.sources ?? {})
  };
}

const packSources = (sources: readonly Source[]): readonly object[] => [...sources].sort(byPublisher).map(packSource);
const unpackSources = (columns: Columns): readonly Source[] => inOrder(fromColumns<Source>(columns).map(unpackSource));

/** A source without its day of publication where its id ends with it; empty where an id ends with a day that is not that of publication. */
const packSource = (source: Source): object => ({
  ...source,
  published: source.published === dayInId(source.id) ? null : (source.published ?? '')
});

function unpackSource({ published, ...source }: Source): Source {
  const day = published ?? dayInId(source.id);
  return day ? { ...source, published: day } : source;
}

/** The day, month or year with which the ids of most sources end. */
const dayInId = (id: string): string | undefined => /-(\d{4}(?:-\d\d){0,2})$/.exec(id)?.[1];

/** A missile test without its date where its id has it, as nearly all do. */
const packTest = (test: MissileTest): object => ({ ...test, date: test.date === dateOfTest(test.id) ? null : test.date });
const unpackTest = ({ date, ...test }: MissileTest): MissileTest => ({ ...test, date: date ?? dateOfTest(test.id) });

/** The date in the id of a missile test, such as NK20220928-02 or, without a day, NK199005-01. */
const dateOfTest = (id: string): string => id.replace(/^NK(\d{4})(\d\d)(\d\d)?-.*$/, (_, year, month, day) => [year, month, day].filter(Boolean).join('-'));

/** The reporter of most figures: the partner, to UN Comtrade. */
function comtradeReporters(partners: readonly Partner[]): (partner: PartnerId) => string {
  const names = new Map(partners.map(({ id, names }) => [id, names.en]));
  return (partner) => `${names.get(partner)}, to UN Comtrade`;
}

/** The id of the first statement of a figure, which follows from its other columns. */
const figureStem = (row: Fact | MonthFact): string => `${row.partner}-${periodOf(row)}-${row.direction}-${row.publication}`;

/** The same for goods with a code; for others the id has a word of its own. */
const goodsStem = ({ partner, period, direction, hs }: CommodityFact): string => `${partner}-${period.replace('/', '-')}-${direction}-${hs}`;

/** The core with some parts, with rows in the order of their tables. Each row occurs once. */
export function join(core: Atlas, parts: readonly Part[]): Atlas {
  return {
    ...core,
    trade: inOrder(parts.flatMap(({ trade }) => trade)),
    monthly: inOrder(parts.flatMap(({ monthly }) => monthly)),
    commodities: inOrder([...core.commodities, ...parts.flatMap(({ commodities }) => commodities)]),
    limits: inOrder([...core.limits, ...parts.flatMap(({ limits }) => limits)]),
    sources: inOrder([...core.sources, ...parts.flatMap(({ sources }) => sources)])
  };
}

/** Each row once, by id, in the order of the tables. */
function inOrder<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The Atlas in parts, so that a reader loads what a view needs and not all figures of all years. The core has everything but figures of
 * trade and what only records show; the part of a year has its figures, and the sources of what the year's views show; a part of
 * partners has the figures of some partners in all years; the part of records has every source, that of limits what only a page of all rows shows. Parts overlap, and `join` puts them together:
 * the core with the parts of all years, of the records and of the limits is the whole Atlas.
 */
import type { Atlas, DatedLimit, Fact, MonthFact, PartnerId, Source } from './atlas.ts';
import { fromColumns, toColumns, type Columns } from './columns.ts';
import { periodOf } from './partial-dates.ts';

/** What a view needs besides the core. */
export interface Needs {
  /** Years whose figures it shows. */
  readonly years: 'all' | readonly number[];
  /** Partners of whom it shows the figures of all years, in a chart or a record. */
  readonly partners: readonly PartnerId[];
  /** Whether it shows sources that the parts of those years lack. */
  readonly records: boolean;
}

/** What a part adds to the core. */
export interface Part {
  readonly trade: readonly Fact[];
  readonly monthly: readonly MonthFact[];
  readonly limits: readonly DatedLimit[];
  readonly sources: readonly Source[];
}

/** A part in the form of its file; tables that it lacks are absent. */
export type PartFile = Readonly<Partial<Record<keyof Part, Columns>>>;

/** Partners whose ids begin with the same letter share a part, so that there are some twenty files instead of two hundred. */
export const partOfPartner = (partner: PartnerId): string => partner.slice(0, 1);

/** Names of the files of a view's parts, without extension, in alphabetical order. `years`: those that have a part. */
export function filesOf(needs: Needs, years: readonly number[]): string[] {
  const wanted = needs.years === 'all' ? years : years.filter((year) => needs.years.includes(year as never));
  // The figures of all years include those of every partner.
  const partners = needs.years === 'all' ? [] : needs.partners.map((partner) => `partners/${partOfPartner(partner)}`);
  return [
    ...new Set([...wanted.map((year) => `years/${year}`), ...partners, ...(needs.records ? ['records'] : []), ...(needs.years === 'all' ? ['limits'] : [])])
  ].sort();
}

/** A part in the form of its file. */
export function packPart(part: Partial<Part>): PartFile {
  const pack = (rows: readonly (Fact | MonthFact)[]): Columns => toColumns(rows.map((row) => (row.id === stem(row) ? { ...row, id: null } : row)));
  return {
    ...(part.trade && { trade: pack(part.trade) }),
    ...(part.monthly && { monthly: pack(part.monthly) }),
    ...(part.limits && { limits: toColumns(part.limits) }),
    ...(part.sources && { sources: toColumns(part.sources) })
  };
}

/** A part from its file. */
export function unpackPart(file: PartFile): Part {
  const rows = <Row extends Fact>(columns: Columns = {}): Row[] => fromColumns<Row>(columns).map((row) => ({ ...row, id: row.id ?? stem(row) }));
  return {
    trade: rows(file.trade),
    monthly: rows<MonthFact>(file.monthly),
    limits: fromColumns(file.limits ?? {}),
    sources: fromColumns(file.sources ?? {})
  };
}

/** The id of the first statement of a figure, which follows from its other columns. */
const stem = (row: Fact | MonthFact): string => `${row.partner}-${periodOf(row)}-${row.direction}-${row.publication}`;

/** The core with some parts, with rows in the order of their tables. Each row occurs once. */
export function join(core: Atlas, parts: readonly Part[]): Atlas {
  return {
    ...core,
    trade: inOrder(parts.flatMap(({ trade }) => trade)),
    monthly: inOrder(parts.flatMap(({ monthly }) => monthly)),
    limits: inOrder([...core.limits, ...parts.flatMap(({ limits }) => limits)]),
    sources: inOrder([...core.sources, ...parts.flatMap(({ sources }) => sources)])
  };
}

/** Each row once, by id, in the order of the tables. */
function inOrder<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

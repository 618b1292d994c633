// Turns rows of figures, of the bibliography and of events into records of the Atlas. The return types of these functions are the types of
// the records.
import { group } from '../group.ts';
import type { TableRow } from '../schema/tables.ts';
import { defined, named } from './fields.ts';

export const source = (row: TableRow<'sources'>) => defined(row);

/** `sources`: those of the note. */
export const publication = (row: TableRow<'publications'>) =>
  defined({ ...named(row), family: row.family, publisher: row.publisher, note: row.note, sources: row.source });

export const goods = (row: TableRow<'goods'>) => named(row);

/** One list per partner and series, split before each reserve; the table is sorted by rank. */
export function preferences(rows: readonly TableRow<'preferences'>[]) {
  return [...group(rows, ({ partner, series }) => `${partner} ${series}`).values()].flatMap((list) => {
    const first = list[0];
    if (first === undefined) return [];
    const groups: string[][] = [[]];
    for (const { publication, reserve } of list) {
      if (reserve === 'yes') groups.push([]);
      groups.at(-1)?.push(publication);
    }
    return [
      defined({
        /** A partner, or `any` for those without their own list. */
        partner: first.partner,
        series: first.series,
        /**
         * Publications from first choice to last, in groups. A later group is a reserve: it is used only for years in which no earlier
         * group has any figure, not even a total.
         */
        groups: groups as readonly (readonly string[])[]
      })
    ];
  });
}

export const exclusion = (row: TableRow<'exclusions'>) =>
  defined({
    publication: row.publication,
    /** Excluded from the publication's world totals, in the years from `from` to `to` if given. */
    partner: row.partner,
    from: row.from,
    to: row.to,
    sources: row.source,
    note: row.note
  });

export const fact = (row: TableRow<'trade'>) =>
  defined({
    /** `chn-2023-export-gacc`, with `-2`, `-3` for further statements of the same figure. */
    id: row.id,
    partner: row.partner,
    year: row.year,
    direction: row.direction,
    value: row.value_usd,
    valuation: row.valuation,
    publication: row.publication,
    evidence: row.evidence,
    /** As published: to the dollar or the thousand (`exact`), or rounded. */
    precision: row.precision,
    /** Half of this is the largest error from rounding, in dollars. */
    rounding: row.rounding_usd,
    status: row.status,
    reporter: row.reporter,
    /** How a derived figure was calculated. */
    method: row.method,
    sources: row.source,
    note: row.note
  });

export const monthFact = (row: TableRow<'monthly'>) =>
  defined({
    /** As for a yearly figure: `chn-2023-10-export-gacc`. */
    id: row.id,
    partner: row.partner,
    /** `2023-10`, and its year. */
    month: row.month,
    year: Number(row.month.slice(0, 4)),
    direction: row.direction,
    value: row.value_usd,
    valuation: row.valuation,
    publication: row.publication,
    evidence: row.evidence,
    precision: row.precision,
    rounding: row.rounding_usd,
    status: row.status,
    reporter: row.reporter,
    sources: row.source,
    note: row.note
  });

export const commodity = (row: TableRow<'commodities'>) =>
  defined({
    id: row.id,
    partner: row.partner,
    /** A year, a month or `start/end`. */
    period: row.period,
    direction: row.direction,
    /** HS chapter, heading or a range as published; absent if the source only names the goods. */
    hs: row.hs,
    goods: row.goods,
    value: row.value_usd,
    quantity: row.quantity,
    unit: row.unit,
    sharePct: row.share_pct,
    shareOf: row.share_of,
    valuation: row.valuation,
    /** Absent if the source does not say whose figure it is. */
    publication: row.publication,
    evidence: row.evidence,
    /** Precision of the first amount. Exact: dollars to the thousand or finer, other units to the unit; a share is never exact. */
    precision: row.precision,
    /** Unit of the last published digit of the value, in the value's own unit. */
    rounding: row.rounding_usd,
    roundingQuantity: row.rounding_quantity,
    /** In percentage points. */
    roundingPct: row.rounding_pct,
    /** Absent if neither the row's source nor the dates of its sources decide it. */
    status: row.status,
    reporter: row.reporter,
    sources: row.source,
    note: row.note
  });

export const gateway = (row: TableRow<'gateways'>) =>
  defined({
    id: row.id,
    placeKind: row.place_kind,
    place: row.place,
    /** Absent if the source is undated; no year then shows it. */
    period: row.period,
    measure: row.measure,
    value: row.value,
    unit: row.unit,
    direction: row.direction,
    sharePct: row.share_pct,
    evidence: row.evidence,
    /** As for goods. */
    precision: row.precision,
    rounding: row.rounding,
    roundingPct: row.rounding_pct,
    status: row.status,
    reporter: row.reporter,
    sources: row.source,
    note: row.note
  });

export const limit = (row: TableRow<'limits'>) =>
  defined({
    id: row.id,
    /** The limit of a view that has this text; absent if only the page of the data shows it. */
    view: row.view,
    /** Day on which it was last found true. */
    checked: row.checked,
    texts: { en: row.text_en, ko: row.text_ko, zh: row.text_zh, ru: row.text_ru },
    /** Yearly figures that show it. */
    facts: row.facts,
    sources: row.source
  });

export const event = (row: TableRow<'events'>) =>
  defined({
    id: row.id,
    date: row.date,
    kind: row.kind,
    titles: defined({ en: row.title, ko: row.title_ko, zh: row.title_zh, ru: row.title_ru }),
    summary: row.summary,
    /** Its place, as `kind:id`. */
    place: row.place,
    sources: row.source
  });

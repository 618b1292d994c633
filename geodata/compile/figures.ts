import type { AtlasEvent, CommodityFact, Fact, GatewayFact, Preference, Publication, Source } from '#lib/atlas/atlas.ts';
import { group } from '../group.ts';
import type { TableRow } from '../schema/tables.ts';
import { defined } from './parts.ts';

export const source = (row: TableRow<'sources'>): Source => defined(row);

export const publication = ({ source, ...row }: TableRow<'publications'>): Publication => defined({ ...row, sources: source });

/** One list per partner and series, cut before each reserve; the table is sorted by rank. */
export function preferences(rows: readonly TableRow<'preferences'>[]): Preference[] {
  return [...group(rows, ({ partner, series }) => `${partner} ${series}`).values()].flatMap((list) => {
    const first = list[0];
    if (first === undefined) return [];
    const groups: string[][] = [[]];
    for (const { publication, reserve } of list) {
      if (reserve === 'yes') groups.push([]);
      groups.at(-1)?.push(publication);
    }
    return [{ partner: first.partner, series: first.series, groups }];
  });
}

export const fact = (row: TableRow<'trade'>): Fact => defined({
  id: row.id, partner: row.partner, year: row.year, direction: row.direction, value: row.value_usd, valuation: row.valuation,
  publication: row.publication, evidence: row.evidence, precision: row.precision, rounding: row.rounding_usd,
  status: row.status, reporter: row.reporter, method: row.method, sources: row.source, note: row.note
});

export const commodity = (row: TableRow<'commodities'>): CommodityFact => defined({
  id: row.id, partner: row.partner, period: row.period, direction: row.direction, hs: row.hs, goods: row.goods,
  value: row.value_usd, quantity: row.quantity, unit: row.unit, sharePct: row.share_pct, shareOf: row.share_of,
  evidence: row.evidence, precision: row.precision, rounding: row.rounding_usd, roundingQuantity: row.rounding_quantity,
  roundingPct: row.rounding_pct, status: row.status, reporter: row.reporter, sources: row.source, note: row.note
});

export const gateway = (row: TableRow<'gateways'>): GatewayFact => defined({
  id: row.id, placeKind: row.place_kind, place: row.place, period: row.period, measure: row.measure, value: row.value,
  unit: row.unit, direction: row.direction, sharePct: row.share_pct, evidence: row.evidence, precision: row.precision,
  rounding: row.rounding, roundingPct: row.rounding_pct, status: row.status, reporter: row.reporter, sources: row.source, note: row.note
});

export const event = (row: TableRow<'events'>): AtlasEvent => defined({
  id: row.id, date: row.date, kind: row.kind,
  titles: defined({ en: row.title, ko: row.title_ko, zh: row.title_zh, ru: row.title_ru }), summary: row.summary, place: row.place, sources: row.source
});

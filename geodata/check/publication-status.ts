import { cellProblem, validRows, type ValidTables, type Tables } from '../typed-tables.ts';
import { firstDay, lastDay } from '#lib/atlas/partial-dates.ts';
import type { Problem } from '../problem.ts';
import type { TableRow } from '../schema/tables.ts';

type Cited = ValidTables<TableRow<'commodities'> | TableRow<'gateways'>>;
type Due = 'final' | 'provisional' | undefined;

/** Customs and others correct what they count for about this long; what is published within it is a first release. */
const MONTHS = 3;

/** What nobody counts over a period, and so nobody settles: capacities, rates of single days, what stood in a yard. */
const UNSETTLED: readonly string[] = ['t a year', 't a day', 'vehicles a day', 'cars'];

/** A cited figure is final, provisional or neither by one rule for all; a note can say why one is an exception, or why it is doubted. */
export function checkPublicationStatus(tables: Pick<Tables, 'commodities' | 'gateways' | 'sources' | 'trade'>): Problem[] {
  const published = new Map(validRows(tables.sources).map(({ row }) => [row.id, row.published]));
  const annual = annualStatuses(tables);
  return [...validRows(tables.commodities), ...validRows(tables.gateways)].flatMap((line) => {
    const { status, note = '' } = line.row;
    if (status === 'doubted') return note === '' ? [cellProblem(line, 'note', 'what speaks against the doubted figure')] : [];
    const said = /(?:^|\. )(Final|Provisional): /.exec(note)?.[1]?.toLowerCase();
    const rule = due(line, annual, published);
    if (said === undefined)
      return status === rule ? [] : [cellProblem(line, 'status', `${rule ?? 'blank'}, or a note with "Final: why" or "Provisional: why"`)];
    if (said === rule) return [cellProblem(line, 'note', `no "${said === 'final' ? 'Final' : 'Provisional'}:", as the rule says so`)];
    return status === said ? [] : [cellProblem(line, 'status', `${said}, as the note says`)];
  });
}

/** A month's figure is final where all its sources came out later than a first release is corrected, else provisional. */
export function checkMonthlyStanding({ monthly, sources }: Pick<Tables, 'monthly' | 'sources'>): Problem[] {
  const published = new Map(validRows(sources).map(({ row }) => [row.id, row.published]));
  return validRows(monthly).flatMap((line) => {
    const { status, month, source } = line.row;
    if (status === 'doubted') return [];
    const until = monthsAfter(lastDay(month));
    const isLater = (id: string): boolean => firstDay(published.get(id) ?? '0001') > until;
    const rule = source.every(isLater) ? 'final' : 'provisional';
    return status === rule ? [] : [cellProblem(line, 'status', rule)];
  });
}

/** What trade.csv says of a source's figures of a year, where it says one thing; our own computations say nothing of a source. */
function annualStatuses({ trade }: Pick<Tables, 'trade'>): ReadonlyMap<string, Set<Due>> {
  const found = new Map<string, Set<Due>>();
  for (const { row } of validRows(trade)) {
    if (row.status === 'doubted' || row.evidence === 'derived') continue;
    for (const source of row.source) found.set(`${source} ${row.year}`, (found.get(`${source} ${row.year}`) ?? new Set()).add(row.status));
  }
  return found;
}

function due({ row }: Cited, annual: ReadonlyMap<string, Set<Due>>, published: ReadonlyMap<string, string | undefined>): Due {
  if (row.evidence === 'claim' || row.period === undefined || UNSETTLED.includes(row.unit ?? '')) return undefined;
  // KOTRA's estimate is part of its account of the year; no account stands behind those of others.
  if (row.evidence === 'estimated' && row.reporter !== 'KOTRA') return undefined;
  const { period } = row;
  const annually = new Set(row.source.flatMap((source) => [...(annual.get(`${source} ${period}`) ?? [])]));
  if (annually.size === 1) return [...annually][0];
  // Its account of a year comes out once, in the middle of the next.
  if (row.reporter === 'KOTRA') return 'final';
  const days = row.source.map((source) => published.get(source));
  const known = days.filter((day) => day !== undefined);
  const until = monthsAfter(lastDay(period.split('/').at(-1) ?? period));
  if (known.some((day) => lastDay(day) <= until)) return 'provisional';
  // A source without a day, or with a year that holds both, leaves it open.
  return known.length === days.length && known.every((day) => firstDay(day) > until) ? 'final' : undefined;
}

/** The last day of the month that lies MONTHS after the day's. */
function monthsAfter(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + MONTHS;
  return lastDay(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
}

// Checks whether figures are final or provisional.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type ValidLine, type Tables } from '../schema/rows.ts';
import { firstDay, lastDay } from '#lib/dates/partial-dates.ts';
import { saveAnswers } from '../saved-answers.ts';
import type { Problem } from '../problem.ts';
import type { TableRow } from '../schema/tables.ts';

type Cited = ValidLine<TableRow<'commodities'> | TableRow<'gateways'>>;
type Due = 'final' | 'provisional' | undefined;

/** Months in which customs and others revise their counts; anything published within them is a first release. */
const MONTHS = 3;

/** Units that nobody counts over a period, so that no count is final: capacities, rates of single days, numbers present at one time. */
const UNSETTLED: readonly string[] = ['t a year', 't a day', 'vehicles a day', 'cars'];

/** A cited figure is final, provisional or neither by one rule for all. A note can explain an exception, or why it is doubted. */
export function checkPublicationStatus(tables: Pick<Tables, 'commodities' | 'gateways' | 'sources' | 'trade'>): Problem[] {
  const published = new Map(validRows(tables.sources).map(({ row }) => [row.id, row.published]));
  const annual = annualStatuses(tables.trade);
  return [...validRows(tables.commodities), ...validRows(tables.gateways)].flatMap((line) => {
    const { status, note = '' } = line.row;
    if (status === 'doubted') return note === '' ? [cellProblem(line, 'note', 'what contradicts the doubted figure')] : [];
    const said = /(?:^|\. )(Final|Provisional): /.exec(note)?.[1]?.toLowerCase();
    const rule = due(line, annual, published);
    if (said === undefined)
      return status === rule ? [] : [cellProblem(line, 'status', `${rule ?? 'blank'}, or a note with "Final: why" or "Provisional: why"`)];
    if (said === rule) return [cellProblem(line, 'note', `no "${said === 'final' ? 'Final' : 'Provisional'}:", as the rule says so`)];
    return status === said ? [] : [cellProblem(line, 'status', `${said}, as the note says`)];
  });
}

/** A monthly figure is final if all its sources were published after revisions end, else provisional. */
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

/** The status of a source's figures of a year in trade.csv, if there is only one; our own calculations say nothing about a source. */
const annualStatuses = saveAnswers((trade: Tables['trade']): ReadonlyMap<string, ReadonlySet<Due>> => {
  const found = new Map<string, Set<Due>>();
  for (const { row } of validRows(trade)) {
    if (row.status === 'doubted' || row.evidence === 'derived') continue;
    for (const source of row.source) {
      const key = `${source} ${row.year}`;
      const statuses = found.get(key);
      if (statuses === undefined) found.set(key, new Set([row.status]));
      else statuses.add(row.status);
    }
  }
  return found;
}, 4);

function due({ row }: Cited, annual: ReadonlyMap<string, ReadonlySet<Due>>, published: ReadonlyMap<string, string | undefined>): Due {
  if (row.evidence === 'claim' || row.period === undefined || UNSETTLED.includes(row.unit ?? '')) return undefined;
  // KOTRA's estimate is part of its annual report; estimates of others belong to no such report.
  if (row.evidence === 'estimated' && row.reporter !== 'KOTRA') return undefined;
  const { period } = row;
  const annually = new Set(row.source.flatMap((source) => [...(annual.get(`${source} ${period}`) ?? [])]));
  if (annually.size === 1) return [...annually][0];
  // KOTRA's annual report appears once, in the middle of the next year.
  if (row.reporter === 'KOTRA') return 'final';
  const days = row.source.map((source) => published.get(source));
  const known = days.filter((day) => day !== undefined);
  const until = monthsAfter(lastDay(period.split('/').at(-1) ?? period));
  if (known.some((day) => lastDay(day) <= until)) return 'provisional';
  // Undecided if a source has no day, or only a year that contains both possibilities.
  return known.length === days.length && known.every((day) => firstDay(day) > until) ? 'final' : undefined;
}

/** The last day of the month that is MONTHS after the day's. */
function monthsAfter(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + MONTHS;
  return lastDay(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
}

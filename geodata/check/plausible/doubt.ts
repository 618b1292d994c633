// Figures that are doubtful by the rules of the data dictionary: far above their own years, far from the reconciled figure, above KOTRA's, or
// large and alone.
import { validRows, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { eachPartner } from '../by-partner.ts';
import { ratio } from './figures.ts';
import { suspect } from './suspect.ts';

type Figure = ValidLine<TableRow<'trade'>>;

/** Smaller figures are not judged: with little trade a single delivery makes it jump. */
const LARGE_USD = 10_000_000;
/** Number of years on each side to compare a figure with, and how many of them are needed. */
const SIDE = 3;
const FEWEST = 3;
/** Multiple of these years' median above which a figure is a spike. */
const SPIKE = 8;
/**
 * Publications of which the whole series was entered, so that a missing year is a year without trade; of others only single figures were
 * entered.
 */
const WHOLE: readonly string[] = ['cow', 'oec', 'wits'];
/** What partners reported, whole or in part: rows that scripts add, and of which a person has seen few. */
const REPORTS: readonly string[] = [...WHOLE, 'comtrade'];
/** The last year of the publications that were read in full: of later years the tables have no series to compare with. */
const LAST_WHOLE_YEAR = 2016;
/** Ratio to a figure of another publication within which the two support each other. */
const SUPPORTING = 2;
/** Ratio to the reconciled figure beyond which a figure contradicts it. */
const FARTHEST = 3;
/** The publication that reconciles what both sides report. */
const RECONCILED = 'oec';

/**
 * The publication that leaves out what it takes for trade of South Korea, and the partners excluded from the comparison with it: the
 * largest, and South Korea.
 */
const ACCOUNT = 'kotra';
const LEFT_OUT: readonly string[] = ['chn', 'kor'];
/** Number of partners whose totals from this publication the tables must have, so that the largest after China is certainly among them. */
const RANKED = 2;

/** Figures that the rule doubts and whose row does not: it must say `doubted`, or why the figure is right. */
export function suspectDoubt({ trade, partners }: Pick<Tables, 'trade' | 'partners'>): Problem[] {
  const figures = validRows(trade);
  const countries = new Set(validRows(partners).flatMap(({ row }) => (row.kind === 'country' && !LEFT_OUT.includes(row.id) ? [row.id] : [])));
  return [...farFromOthers(figures), ...largest(figures.filter(({ row }) => countries.has(row.partner)))];
}

const farFromOthers = eachPartner((figures: readonly Figure[]): readonly Problem[] => [...spikes(figures), ...farFromReconciled(figures)]);

/**
 * Figures of a completely entered publication above SPIKE times the median of the SIDE years before and after. A year counts as zero if the
 * publication covers the partner in that time but lacks this direction; years outside that time are ignored.
 */
function spikes(figures: readonly Figure[]): Problem[] {
  const whole = figures.filter(({ row }) => WHOLE.includes(row.publication));
  return [...group(whole, ({ row }) => `${row.partner} ${row.publication}`).values()].flatMap((list) => {
    const years = list.map(({ row }) => row.year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const series = group(list, ({ row }) => `${row.direction} ${row.year}`);
    return list
      .filter(({ row }) => row.value_usd >= LARGE_USD && row.status !== 'doubted')
      .flatMap((figure) => {
        const { direction, year } = figure.row;
        const beside = Array.from({ length: 2 * SIDE + 1 }, (_, i) => year - SIDE + i).filter((other) => other !== year && other >= first && other <= last);
        const values = beside.map((other) => series.get(`${direction} ${other}`)?.[0]?.row.value_usd ?? 0);
        if (values.length < FEWEST || figure.row.value_usd <= SPIKE * median(values)) return [];
        return [
          suspect(
            figure,
            'status',
            `doubted, as over ${SPIKE} times the median of the ${SIDE} years on each side in ${figure.row.publication}, ${(median(values) / 1e6).toFixed(1)}m`
          )
        ];
      });
  });
}

/** Figures more than FARTHEST times larger or smaller than the reconciled one of the same year, unless one of the two is doubted. */
function farFromReconciled(figures: readonly Figure[]): Problem[] {
  const sure = figures.filter(({ row }) => row.status !== 'doubted');
  return [...group(sure, ({ row }) => `${row.partner} ${row.year} ${row.direction}`).values()].flatMap((list) => {
    const reconciled = list.find(({ row }) => row.publication === RECONCILED);
    if (reconciled === undefined) return [];
    return list
      .filter(
        ({ row }) =>
          row.publication !== RECONCILED &&
          Math.max(row.value_usd, reconciled.row.value_usd) >= LARGE_USD &&
          ratio(row.value_usd, reconciled.row.value_usd) > FARTHEST
      )
      .map((figure) =>
        suspect(
          figure,
          'status',
          `doubted, as more than ${FARTHEST} times apart from the reconciled figure, ${(reconciled.row.value_usd / 1e6).toFixed(1)}m (line ${reconciled.line})`
        )
      );
  });
}

/** Large figures in the reports of partners: in a year that KOTRA ranks, compared with its account, else with other publications. */
function largest(figures: readonly Figure[]): Problem[] {
  const years = group(
    figures.filter(({ row }) => row.status !== 'doubted'),
    ({ row }) => String(row.year)
  );
  return [...years.values()].flatMap((list) => {
    const totals = list.filter(({ row }) => row.publication === ACCOUNT && row.direction === 'total');
    const reports = list.filter(({ row }) => REPORTS.includes(row.publication) && row.value_usd >= LARGE_USD);
    return new Set(totals.map(({ row }) => row.partner)).size < RANKED ? unsupported(reports, list) : outranked(reports, list, totals);
  });
}

/** Reports of partners that the account does not list, larger than all its totals. */
function outranked(reports: readonly Figure[], list: readonly Figure[], totals: readonly Figure[]): Problem[] {
  const named = new Set(list.filter(({ row }) => row.publication === ACCOUNT).map(({ row }) => row.partner));
  const first = totals.reduce((a, b) => (b.row.value_usd > a.row.value_usd ? b : a));
  return reports
    .filter(({ row }) => !named.has(row.partner) && row.value_usd > first.row.value_usd)
    .map((figure) =>
      suspect(
        figure,
        'status',
        `doubted, as more than KOTRA has for its largest partner after China, ${(first.row.value_usd / 1e6).toFixed(1)}m (line ${first.line})`
      )
    );
}

/** Reports on years without a series, of which no other publication has the same direction or the total within SUPPORTING times. */
function unsupported(reports: readonly Figure[], list: readonly Figure[]): Problem[] {
  return reports
    .filter(
      ({ row }) =>
        row.year > LAST_WHOLE_YEAR &&
        !list.some(
          ({ row: other }) =>
            other.partner === row.partner &&
            !REPORTS.includes(other.publication) &&
            [row.direction, 'total'].includes(other.direction) &&
            ratio(other.value_usd, row.value_usd) <= SUPPORTING
        )
    )
    .map((figure) =>
      suspect(
        figure,
        'status',
        `doubted, as ${LARGE_USD / 1e6} million dollars or more after ${LAST_WHOLE_YEAR} that no other publication has within ${SUPPORTING} times`
      )
    );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

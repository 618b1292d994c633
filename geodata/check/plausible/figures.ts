// Trade figures that other figures contradict.
import { validRows, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { eachPartner } from '../by-partner.ts';
import { suspect } from './suspect.ts';

type Figure = ValidLine<TableRow<'trade'>>;

/** With less trade than this, a year consists of a few deliveries, and changes a lot from year to year. */
const LARGE_USD = 5_000_000;
/** Ratios beyond which two figures of one thing are seldom both right. */
const COMPETING = 2;
const NEIGHBOURS = 4;
const SERIES = 10;

/** Most years without any figure between two years with figures. */
const YEARS_BETWEEN = 2;

/** Years far from all others in the table, which are probably typing errors. */
export function suspectYears({ trade }: Pick<Tables, 'trade'>): Problem[] {
  const lines = validRows(trade);
  const years = [...new Set(lines.map(({ row }) => row.year))].sort((a, b) => a - b);
  const spans: number[][] = [];
  for (const year of years) {
    const span = spans.at(-1);
    if (span && year - (span.at(-1) ?? year) <= YEARS_BETWEEN + 1) span.push(year);
    else spans.push([year]);
  }
  const longest = spans.reduce((a, b) => (b.length > a.length ? b : a), []);
  return lines
    .filter(({ row }) => !longest.includes(row.year))
    .map((line) => suspect(line, 'year', `a year near the others of the table, ${longest[0]} to ${longest.at(-1)}`));
}

/** Figures of trade.csv that other figures of the table contradict. */
export function suspectFigures({ trade }: Pick<Tables, 'trade'>): Problem[] {
  const lines = validRows(trade);
  return [...outliers(lines), ...twins(lines.filter(isSure)), ...beyondWorld(lines), ...reporters(lines)];
}

/** Figures already doubted are expected to stand out. */
const isSure = ({ row }: Figure): boolean => row.status !== 'doubted' && row.value_usd > 0;

const outliers = eachPartner((lines: readonly Figure[]): readonly Problem[] => {
  const figures = lines.filter(isSure);
  const series = [...group(figures, ({ row }) => row.direction).values()].map((list) => group(list, ({ row }) => String(row.year)));
  return [...series.flatMap((years) => [...years.values()].flatMap((list) => [...disagreeing(list, years), ...jumps(list, years)])), ...steps(figures)];
});

/** Ratio of the larger to the smaller value, 1 or more. */
export const ratio = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);

const value = ({ row }: Figure): number => row.value_usd;
const nearest = (figure: Figure, others: readonly Figure[]): number => Math.min(...others.map((other) => ratio(value(figure), value(other))));
const around = (figure: Figure, years: ReadonlyMap<string, Figure[]>): [Figure[], Figure[]] => [
  years.get(String(figure.row.year - 1)) ?? [],
  years.get(String(figure.row.year + 1)) ?? []
];
const millions = (figures: readonly Figure[]): string =>
  figures.map((figure) => `${(value(figure) / 1e6).toFixed(1)}m in ${figure.row.year} (line ${figure.line})`).join(', ');

/** If figures of one year are far apart, reports the one that fits the neighbouring years less. */
function disagreeing(list: readonly Figure[], years: ReadonlyMap<string, Figure[]>): Problem[] {
  const alone = list.filter(
    (figure) =>
      list.length > 1 &&
      Math.max(...list.map(value)) > LARGE_USD &&
      nearest(
        figure,
        list.filter((other) => other !== figure)
      ) > COMPETING
  );
  if (alone.length === 0) return [];
  const misfit = (figure: Figure): number => {
    const others = around(figure, years).flat();
    return others.length === 0 ? 0 : nearest(figure, others);
  };
  const worst = alone.reduce((a, b) => (misfit(b) > misfit(a) ? b : a));
  return [suspect(worst, 'value_usd', `a figure within ${COMPETING} times another of its year: ${millions(list.filter((other) => other !== worst))}`)];
}

/** A figure that no other figure of its year supports, far from all those of the neighbouring years. */
function jumps(list: readonly Figure[], years: ReadonlyMap<string, Figure[]>): Problem[] {
  return list.flatMap((figure) => {
    const [before, after] = around(figure, years);
    if (before.length === 0 || after.length === 0 || Math.max(value(figure), ...[...before, ...after].map(value)) <= LARGE_USD) return [];
    if (list.some((other) => other !== figure && ratio(value(other), value(figure)) <= COMPETING)) return [];
    const sides = [before, after].map((side) => nearest(figure, side));
    return Math.min(...sides) <= NEIGHBOURS
      ? []
      : [suspect(figure, 'value_usd', `a figure within ${NEIGHBOURS} times those of a year beside it: ${millions([...before, ...after])}`)];
  });
}

/** A figure ten times, or a tenth of, the same publication's figure of the year before. */
function steps(figures: readonly Figure[]): Problem[] {
  const lists = group(figures, ({ row }) => `${row.partner} ${row.direction} ${row.publication}`);
  return [...lists.values()].flatMap((list) => {
    const years = group(list, ({ row }) => String(row.year));
    return list.flatMap((figure) => {
      const [before, after] = around(figure, years);
      if (before.length === 0 || Math.max(value(figure), ...before.map(value)) <= LARGE_USD || nearest(figure, before) <= SERIES) return [];
      // If the next year continues from here, the step is real; if it returns, this figure is the outlier.
      const beside = figures.filter(
        (other) =>
          other !== figure && other.row.partner === figure.row.partner && other.row.direction === figure.row.direction && other.row.year === figure.row.year
      );
      if (beside.some((other) => ratio(value(other), value(figure)) <= COMPETING) || (after.length > 0 && nearest(figure, after) <= COMPETING)) return [];
      return [suspect(figure, 'value_usd', `a figure within ${SERIES} times that of the year before in the same publication: ${millions(before)}`)];
    });
  });
}

/** The same figure to the dollar in two places is probably entered in the wrong one. */
function twins(figures: readonly Figure[]): Problem[] {
  const precise = figures.filter(({ row }) => row.value_usd > 100_000 && row.value_usd % 1000 !== 0);
  return [...group(precise, (figure) => String(value(figure))).values()].flatMap((list) => {
    const [first, ...others] = list;
    return others
      .filter(({ row }) => first !== undefined && (row.partner !== first.row.partner || row.year !== first.row.year || row.direction !== first.row.direction))
      .map((figure) => suspect(figure, 'value_usd', `a figure of its own (line ${first?.line} has the same to the dollar)`));
  });
}

/** No partner's trade is larger than the world's. */
function beyondWorld(figures: readonly Figure[]): Problem[] {
  const world = group(
    figures.filter(({ row }) => row.partner === 'wld'),
    ({ row }) => `${row.year} ${row.direction}`
  );
  return figures
    .filter(({ row }) => row.partner !== 'wld' && row.status !== 'doubted')
    .flatMap((figure) => {
      const totals = world.get(`${figure.row.year} ${figure.row.direction}`) ?? [];
      if (totals.length === 0 || value(figure) <= 1.1 * Math.max(...totals.map(value))) return [];
      return [suspect(figure, 'value_usd', `no more than the world’s: ${millions(totals)}`)];
    });
}

/** A reporter that has many rows with another publication, and only this row with this one. */
function reporters(figures: readonly Figure[]): Problem[] {
  const pairs = group(figures, ({ row }) => `${stated(row)} ${row.reporter}`);
  const [publications, ofReporter] = [group(figures, ({ row }) => stated(row)), group(figures, ({ row }) => row.reporter)];
  return [...pairs.values()].flatMap(([only, ...more]) => {
    if (only === undefined || more.length > 0) return [];
    const elsewhere = (ofReporter.get(only.row.reporter) ?? []).length;
    return elsewhere > 5 && (publications.get(stated(only.row)) ?? []).length > 1
      ? [
          suspect(
            only,
            'reporter',
            `a reporter of ${only.row.publication}; this one is a reporter of ${ofReporter.get(only.row.reporter)?.find((other) => other !== only)?.row.publication} elsewhere`
          )
        ]
      : [];
  });
}

/** Reports to the United Nations are published in two places. */
const stated = ({ publication }: TableRow<'trade'>): string => (publication === 'wits' ? 'comtrade' : publication);

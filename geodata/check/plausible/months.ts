// Monthly figures that the year, neighbouring months or other statements contradict.
import { validRows, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { ratio } from './figures.ts';
import { suspect } from './suspect.ts';

type Month = ValidLine<TableRow<'monthly'>>;

/**
 * Tolerance by which months may exceed their year, and twelve months fall short of it: customs revise their counts, so months as first
 * published do not add up to a year as published later (first half of 2023: published 1,055.7 million, its months as published make 1,058).
 */
const YEAR = 0.02;
/** Largest ratio between statements of one month: they come from one customs release, so a larger one is probably an error. */
const COMPETING = 1.25;
/** Largest ratio to one of the nearest months, which may be two months away. */
const NEIGHBOURS = 8;
const NEAREST = 2;

/** Monthly figures that exceed their year, or are far from neighbouring months or from other statements. */
export function suspectMonths({ monthly, trade, publications }: Pick<Tables, 'monthly' | 'trade' | 'publications'>): Problem[] {
  const months = validRows(monthly).filter(({ row }) => row.status !== 'doubted' && row.value_usd > 0);
  const customs = new Set(
    validRows(publications)
      .filter(({ row }) => row.family === 'customs')
      .map(({ row }) => row.id)
  );
  const years = group(
    validRows(trade).filter(({ row }) => customs.has(row.publication) && row.status !== 'doubted'),
    ({ row }): string => `${row.partner} ${row.direction} ${row.year}`
  );
  const series = [...group(months, ({ row }) => `${row.partner} ${row.direction}`).values()];
  const yearOf = ({ row }: Month): readonly number[] =>
    (years.get(`${row.partner} ${row.direction} ${row.month.slice(0, 4)}`) ?? []).map(({ row: { value_usd } }) => value_usd);
  return series.flatMap((list) => [
    ...twins(list),
    ...[...group(list, ({ row }) => row.month.slice(0, 4)).values()].flatMap((own) => beyondYear(own, yearOf(own[0] as Month))),
    ...disagreeing(list),
    ...jumps(list, yearOf)
  ]);
}

const value = ({ row }: Month): number => row.value_usd;
const printed = (figures: readonly Month[]): string => figures.map((figure) => `${value(figure)} in ${figure.row.month} (line ${figure.line})`).join(', ');

/** The lowest statements of a year's months compared with the largest figure of the year; twelve months also with the lowest. */
function beyondYear(own: readonly Month[], years: readonly number[]): Problem[] {
  if (years.length === 0) return [];
  const lowest = [...group(own, ({ row }) => row.month).values()].map((list) => list.reduce((a, b) => (value(b) < value(a) ? b : a)));
  const sum = lowest.reduce((total, figure) => total + value(figure), 0);
  const largest = lowest.reduce((a, b) => (value(b) > value(a) ? b : a));
  if (sum > (1 + YEAR) * Math.max(...years))
    return [
      suspect(
        largest,
        'value_usd',
        `months that make no more than the ${Math.max(...years)} dollars of their year and ${100 * YEAR} per cent (they make ${sum})`
      )
    ];
  if (lowest.length < 12 || sum >= (1 - YEAR) * Math.min(...years)) return [];
  return [
    suspect(
      largest,
      'value_usd',
      `twelve months that make no less than the ${Math.min(...years)} dollars of their year less ${100 * YEAR} per cent (they make ${sum})`
    )
  ];
}

/** Digits by which a figure printed twice is probably entered in the wrong month, not equal by chance. */
const DIGITS = 4;

/** The same figure in two months. */
function twins(list: readonly Month[]): Problem[] {
  const precise = list.filter((figure) => String(value(figure)).replace(/0+$/, '').length >= DIGITS);
  return [...group(precise, (figure) => String(value(figure))).values()].flatMap(([first, ...others]) =>
    others
      .filter(({ row }) => first !== undefined && row.month !== first.row.month)
      .map((figure) => suspect(figure, 'value_usd', `a figure of its own (line ${first?.line} has the same)`))
  );
}

/** If statements of one month are far apart, reports the last. */
function disagreeing(list: readonly Month[]): Problem[] {
  return [...group(list, ({ row }) => row.month).values()].flatMap((own) =>
    own
      .filter((figure) => own.length > 1 && own.every((other) => other === figure || ratio(value(other), value(figure)) > COMPETING))
      .slice(-1)
      .map((figure) =>
        suspect(figure, 'value_usd', `a figure within ${COMPETING} times another of its month: ${printed(own.filter((other) => other !== figure))}`)
      )
  );
}

/** A figure far from all those of the nearest months; if there are none, from a twelfth of its year. */
function jumps(list: readonly Month[], yearOf: (figure: Month) => readonly number[]): Problem[] {
  const index = ({ row }: Month): number => Number(row.month.slice(0, 4)) * 12 + Number(row.month.slice(5));
  return list.flatMap((figure) => {
    const around = list.filter((other) => other.row.month !== figure.row.month && Math.abs(index(other) - index(figure)) <= NEAREST);
    if (around.length === 0) {
      const mean = Math.max(...yearOf(figure)) / 12;
      return mean <= 0 || ratio(mean, value(figure)) <= NEIGHBOURS
        ? []
        : [suspect(figure, 'value_usd', `a figure within ${NEIGHBOURS} times a twelfth of its year (${Math.round(mean)})`)];
    }
    if (around.some((other) => ratio(value(other), value(figure)) <= NEIGHBOURS)) return [];
    return [suspect(figure, 'value_usd', `a figure within ${NEIGHBOURS} times one of the months beside it: ${printed(around)}`)];
  });
}

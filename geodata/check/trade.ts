// Checks of trade figures by year and month.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type ValidLine, type Tables } from '../schema/rows.ts';
import { group } from '../group.ts';
import { eachPartner } from './by-partner.ts';
import { unnumbered } from './ids.ts';
import type { Problem } from '../problem.ts';
import type { TableRow } from '../schema/tables.ts';

/** A figure published to the thousand or finer is called exact. */
const EXACT_USD = 1000;

/** The note of a total that is not the sum of its parts. */
const SUM = /Sum differs by (-?\d+):/;

/** A figure of a year or of a month. */
type Figure = ValidLine<TableRow<'trade'>> | ValidLine<TableRow<'monthly'>>;

/** Each figure agrees with its own id, evidence, rounding and status. */
export const checkFigures = ({ trade, monthly }: Pick<Tables, 'trade' | 'monthly'>): Problem[] => [
  ...eachFigure(validRows(trade)),
  ...eachFigure(validRows(monthly))
];

const eachFigure = eachPartner((figures: readonly Figure[]) => figures.flatMap(alone));

/** Each yearly figure occurs once, and agrees with the others of its publication. */
export const checkSums = ({ trade }: Pick<Tables, 'trade'>): Problem[] => together(validRows(trade));

/** The same for monthly figures. */
export const checkMonthlySums = ({ monthly }: Pick<Tables, 'monthly'>): Problem[] => together(validRows(monthly));

const together = eachPartner((figures: readonly Figure[]): readonly Problem[] => {
  const ids = new Set<string>(figures.map(({ row }) => row.id));
  return [...duplicates(figures), ...figures.flatMap((line) => unnumbered(line, stem(line), ids)), ...valuations(figures), ...sums(figures)];
});

const time = ({ row }: Figure): string => ('month' in row ? row.month : String(row.year));
const stem = (line: Figure): string => `${line.row.partner}-${time(line)}-${line.row.direction}-${line.row.publication}`;

function alone(line: Figure): Problem[] {
  const { row } = line;
  const problems: Problem[] = [];
  if (!row.id.startsWith(stem(line)) || !/^(-([2-9]|[1-9]\d))?$/.test(row.id.slice(stem(line).length))) {
    problems.push(cellProblem(line, 'id', `${stem(line)}, or that with -2, -3 …`));
  }
  if ((row.evidence === 'zero') !== (row.value_usd === 0)) {
    problems.push(cellProblem(line, 'value_usd', row.value_usd === 0 ? 'a positive value, or evidence zero' : '0, or evidence other than zero'));
  }
  if ('method' in row && (row.evidence === 'derived') !== (row.method !== undefined)) {
    problems.push(cellProblem(line, 'method', row.evidence === 'derived' ? 'how the derived figure was computed' : 'blank, or evidence derived'));
  }
  if (row.valuation === 'mixed' && row.direction !== 'total') problems.push(cellProblem(line, 'valuation', 'cif, fob or not-stated: only a total is mixed'));
  if (row.direction !== 'total' && SUM.test(row.note ?? '')) problems.push(cellProblem(line, 'note', 'no "Sum differs by": only a total is a sum'));
  if (row.status === 'doubted' && row.note === undefined) problems.push(cellProblem(line, 'note', 'what contradicts the doubted figure'));
  if (row.value_usd % row.rounding_usd !== 0) {
    problems.push(cellProblem(line, 'value_usd', `a multiple of its rounding_usd ${row.rounding_usd}`));
  }
  if ((row.precision === 'exact') !== row.rounding_usd <= EXACT_USD) {
    problems.push(cellProblem(line, 'precision', `${row.precision === 'exact' ? 'rounded' : 'exact'}, as its last printed digit is ${row.rounding_usd}`));
  }
  return problems;
}

function duplicates(figures: readonly Figure[]): Problem[] {
  const first = new Map<string, number>();
  return figures.flatMap((line) => {
    const key = `${stem(line)} ${line.row.value_usd}`;
    const before = first.get(key);
    if (before !== undefined) return [cellProblem(line, 'value_usd', `a value that differs from line ${before}: it has the same figure`)];
    first.set(key, line.line);
    return [];
  });
}

/** A publication uses one valuation for a partner and direction, as far as a source states it. */
function valuations(figures: readonly Figure[]): Problem[] {
  return [...group(figures, ({ row }) => `${row.partner} ${row.direction} ${row.publication}`).values()].flatMap((list) => {
    const stated = list.filter(({ row }) => row.valuation !== 'not-stated');
    const most = commonest(stated.map(({ row }) => row.valuation));
    return stated.filter(({ row }) => row.valuation !== most).map((line) => cellProblem(line, 'valuation', `${most}, as in other years of this publication`));
  });
}

function commonest<T>(values: readonly T[]): T | undefined {
  const count = (value: T): number => values.filter((other) => other === value).length;
  return values.reduce<T | undefined>((most, value) => (most === undefined || count(value) > count(most) ? value : most), undefined);
}

/**
 * A publication's exports and imports add up to its total within the rounding of the three. Otherwise the total's note gives the
 * difference: `Sum differs by -5000000: …` (total minus the nearest sum, in dollars).
 */
function sums(figures: readonly Figure[]): Problem[] {
  const groups = group(figures, (line) => `${line.row.partner} ${time(line)} ${line.row.publication}`);
  return [...groups.values()].flatMap((figures) => {
    const of = (direction: string): Figure[] => figures.filter(({ row }) => row.direction === direction);
    return of('total').flatMap((total) => {
      const gaps = of('export').flatMap((a) => of('import').map((b) => gap(total, a, b)));
      const nearest = gaps.sort((a, b) => a.beyond - b.beyond)[0];
      return nearest === undefined ? excuse(total, 0) : excuse(total, nearest.beyond > 0 ? nearest.difference : 0);
    });
  });
}

function gap(total: Figure, a: Figure, b: Figure): { difference: number; beyond: number } {
  const difference = total.row.value_usd - a.row.value_usd - b.row.value_usd;
  const allowed = (total.row.rounding_usd + a.row.rounding_usd + b.row.rounding_usd) / 2;
  return { difference, beyond: Math.abs(difference) - allowed };
}

function excuse(total: Figure, difference: number): Problem[] {
  const said = SUM.exec(total.row.note ?? '')?.[1];
  if (difference === 0) return said === undefined ? [] : [cellProblem(total, 'note', 'no "Sum differs by": export and import make up this total')];
  if (said !== undefined && Number(said) === difference) return [];
  return [
    cellProblem(total, 'value_usd', `export + import (${total.row.value_usd - difference}) within the rounding, or a note "Sum differs by ${difference}: why"`)
  ];
}

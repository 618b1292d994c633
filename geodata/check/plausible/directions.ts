// Export and import that were probably exchanged.
import type { ValidLine } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { suspect } from './suspect.ts';

type Figure = ValidLine<TableRow<'trade'>>;

/** Smallest figure in dollars of which the directions are compared, and how much better exchanged ones must fit, as the sum of four logarithms. */
const COMPARED_USD = 1_000_000;
const BETTER = 2;
/** Sum of logarithms up to which four figures fit, and largest logarithm between figures that support each other. */
const FITTING = 3;
const SUPPORTING = 0.4;
/** The smallest difference, as a share of the larger, between an export and an import that are compared. */
const APART = 0.15;
/** The largest difference between one publication's export and the other's import if their directions are exchanged. */
const CROSSWISE = 0.06;
/** The smallest difference between their two exports, and between their two imports, in that case. */
const OWN = 0.12;

/** Figures of one partner whose directions look exchanged, beside other years of the publication or beside another publication of the year. */
export const suspectDirections = (figures: readonly Figure[]): Problem[] => [...exchanged(figures), ...crosswise(figures)];

const value = ({ row }: Figure): number => row.value_usd;

/** A year whose export and import, exchanged, would fit the years beside it in the same publication, and which no other publication supports. */
function exchanged(figures: readonly Figure[]): Problem[] {
  const all = group(figures, ({ row }): string => `${row.partner} ${row.publication} ${row.direction} ${row.year}`);
  const flows = group(figures, ({ row }) => `${row.partner} ${row.direction} ${row.year}`);
  return figures.flatMap((figure) => {
    const { partner, publication, direction, year } = figure.row;
    if (direction !== 'export' || figure.row.status === 'doubted') return [];
    const at = (of: string, when: number): number => all.get(`${partner} ${publication} ${of} ${when}`)?.[0]?.row.value_usd ?? 0;
    const [sold, bought] = [value(figure), at('import', year)];
    if (Math.min(sold, bought) <= 0 || Math.max(sold, bought) < COMPARED_USD) return [];
    const beside = [year - 1, year + 1].map((when) => [at('export', when), at('import', when)] as const);
    if (beside.some(([a, b]) => a <= 0 || b <= 0)) return [];
    const unlike = (a: number, b: number): number =>
      beside.reduce((sum, [sells, buys]) => sum + Math.abs(Math.log(a / sells)) + Math.abs(Math.log(b / buys)), 0);
    if (unlike(bought, sold) >= FITTING || unlike(sold, bought) - unlike(bought, sold) <= BETTER) return [];
    const isSupported = [['export', sold] as const, ['import', bought] as const].some(([of, amount]) =>
      (flows.get(`${partner} ${of} ${year}`) ?? []).some(
        (other) => other.row.publication !== publication && Math.abs(Math.log(value(other) / amount)) < SUPPORTING
      )
    );
    return isSupported
      ? []
      : [
          suspect(figure, 'value_usd', `an export like those of the years beside it: the import of the year, ${bought}, would fit, and this one fits as import`)
        ];
  });
}

/** The two directions of a year in one publication. */
interface Pair {
  readonly sold: Figure;
  readonly bought: Figure;
}

/** Two publications of a year each of which has as export what the other has as import. */
function crosswise(figures: readonly Figure[]): Problem[] {
  const sure = figures.filter(({ row }) => row.status !== 'doubted' && row.value_usd > 0);
  return [...group(sure, ({ row }) => `${row.partner} ${row.year}`).values()].flatMap((list) => {
    const pairs = [...group(list, ({ row }) => row.publication).values()].flatMap((own): Pair[] => {
      const [sold, bought] = (['export', 'import'] as const).map((direction) => own.find(({ row }) => row.direction === direction));
      return sold && bought && Math.max(value(sold), value(bought)) >= COMPARED_USD && gap(sold, bought) > APART ? [{ sold, bought }] : [];
    });
    return pairs.flatMap((one, i) => pairs.slice(i + 1).flatMap((other) => (areCrosswise(one, other) ? [misplaced(one, other, figures)] : [])));
  });
}

/** Difference of two figures as a share of the larger. */
const gap = (a: Figure, b: Figure): number => 1 - Math.min(value(a), value(b)) / Math.max(value(a), value(b));

const areCrosswise = (a: Pair, b: Pair): boolean =>
  Math.max(gap(a.sold, b.bought), gap(a.bought, b.sold)) <= CROSSWISE && Math.min(gap(a.sold, b.sold), gap(a.bought, b.bought)) > OWN;

/** Reports the one of two exports that fits the other figures of its year and the years beside it less, or else the later row. */
function misplaced(one: Pair, other: Pair, figures: readonly Figure[]): Problem {
  const around = figures.filter(
    (figure) =>
      figure !== one.sold &&
      figure !== other.sold &&
      figure.row.direction === 'export' &&
      value(figure) > 0 &&
      Math.abs(figure.row.year - one.sold.row.year) <= 1
  );
  const misfit = ({ sold }: Pair): number => Math.min(...around.map((figure) => Math.abs(Math.log(value(figure) / value(sold)))));
  const [wrong, right] = around.length > 0 && misfit(one) > misfit(other) ? [one, other] : [other, one];
  return suspect(
    wrong.sold,
    'value_usd',
    `an export like that of ${right.sold.row.publication}, ${value(right.sold)} (line ${right.sold.line}): this one is like its import, and the import of ${wrong.sold.row.publication} like its export`
  );
}

// Figures that a slip of the hand would turn into another figure of the tables.
import { validRows, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { eachPartner } from '../by-partner.ts';
import { suspect } from './suspect.ts';

type Figure = ValidLine<TableRow<'trade'>>;

/** Figures below this, in dollars, share their digits by chance. */
const LEAST_USD = 1000;
/** Largest deviation, as a share, from ten, a hundred or a thousand times another figure. */
const NEARLY = 0.02;
/** Fewest significant digits of figures of which two digits, or one, may differ by a slip alone. */
const EXCHANGED_DIGITS = 5;
const WRONG_DIGIT = 6;
/** Smallest difference, as a share, that is no revision. */
const REVISED = 0.01;
/** Zeros at the end of figures published to the last digit: chance makes this many in none of ten thousand. */
const ZEROS_TRADE = 4;
const ZEROS_GOODS = 5;
/** Smallest figure in dollars of which the directions are compared, and how much better exchanged ones must fit, as the sum of four logarithms. */
const COMPARED_USD = 1_000_000;
const BETTER = 2;
/** Sum of logarithms up to which four figures fit, and largest logarithm between figures that support each other. */
const FITTING = 3;
const SUPPORTING = 0.4;

/** Figures with a zero too many or too few, exchanged digits, one other digit, exchanged directions, or zeros that exact figures do not have. */
export function suspectSlips({ trade, commodities }: Pick<Tables, 'trade' | 'commodities'>): Problem[] {
  const figures = validRows(trade);
  return [...slips(figures), ...continued(figures), ...zerosOfGoods(validRows(commodities))];
}

const slips = eachPartner((figures: readonly Figure[]): readonly Problem[] => [
  ...[...group(figures, flow).values()].flatMap((list) => list.flatMap((other, i) => list.slice(i + 1).flatMap((figure) => slip(figure, other, list)))),
  ...exchanged(figures),
  ...zeros(figures, ZEROS_TRADE)
]);
const zerosOfGoods = eachPartner((lines: readonly ValidLine<TableRow<'commodities'>>[]) => zeros(lines, ZEROS_GOODS));

const flow = ({ row }: Figure): string => `${row.partner} ${row.year} ${row.direction}`;
const value = ({ row }: Figure): number => row.value_usd;

/** What a slip would make of another figure of the same flow; of the two, the later is reported, or the one that fits further figures of the year less. */
function slip(figure: Figure, other: Figure, all: readonly Figure[]): Problem[] {
  const kind = kindOfSlip(figure, other);
  if (kind === undefined) return [];
  const around = all.filter((each) => each !== figure && each !== other && value(each) > 0);
  const unlike = (one: Figure): number => Math.min(...around.map((each) => Math.abs(Math.log(value(each) / value(one)))));
  const [wrong, right] = around.length > 0 && unlike(other) > unlike(figure) ? [other, figure] : [figure, other];
  return [suspect(wrong, 'value_usd', `${kind} ${value(right)} in line ${right.line}`)];
}

function kindOfSlip(figure: Figure, other: Figure): string | undefined {
  if (value(figure) === value(other) || Math.min(value(figure), value(other)) < LEAST_USD) return undefined;
  const zerosApart = Math.log10(value(figure) / value(other));
  if (Math.round(zerosApart) !== 0 && Math.abs(zerosApart - Math.round(zerosApart)) < Math.log10(1 + NEARLY))
    return 'a figure without a zero too many or too few, beside';
  const [a, b] = [String(value(figure)), String(value(other))];
  if (a.length !== b.length || Math.abs(value(figure) / value(other) - 1) < REVISED) return undefined;
  const significant = Math.min(...[a, b].map((digits) => digits.replace(/0+$/, '').length));
  const [first = 0, second = 0, ...more] = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  if (second === 0) return significant >= WRONG_DIGIT ? 'the same digits as' : undefined;
  const isExchanged = more.length === 0 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return isExchanged && significant >= EXCHANGED_DIGITS ? 'the same order of digits as' : undefined;
}

/** A figure one larger or smaller than that of the line above, of another flow: a spreadsheet continued a series. */
const continued = (figures: readonly Figure[]): Problem[] =>
  figures.flatMap((figure, i) => {
    const above = figures[i - 1];
    if (above === undefined || Math.abs(value(figure) - value(above)) !== 1 || value(figure) < LEAST_USD) return [];
    return flow(figure) === flow(above) ? [] : [suspect(figure, 'value_usd', `a figure that does not continue that of line ${above.line}, ${value(above)}`)];
  });

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

/** Figures called exact that end in zeros, as rounded ones do. */
const zeros = (figures: readonly (ValidLine<TableRow<'trade'>> | ValidLine<TableRow<'commodities'>>)[], most: number): Problem[] =>
  figures.flatMap((line) => {
    const { precision, value_usd = 0, rounding_usd } = line.row;
    if (precision !== 'exact' || rounding_usd === undefined || value_usd === 0 || value_usd % (rounding_usd * 10 ** most) !== 0) return [];
    return [suspect(line, 'rounding_usd', `the unit of the last digit other than zero, or a finer value (${value_usd} ends in ${most} zeros or more)`)];
  });

// Figures that a slip of the hand would turn into another figure of the tables.
import { validRows, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { eachPartner } from '../by-partner.ts';
import { suspectDirections } from './directions.ts';
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
/** Figures with a zero too many or too few, exchanged digits, one other digit, exchanged directions, or zeros that exact figures do not have. */
export function suspectSlips({ trade, commodities }: Pick<Tables, 'trade' | 'commodities'>): Problem[] {
  const figures = validRows(trade);
  return [...slips(figures), ...continued(figures), ...zerosOfGoods(validRows(commodities))];
}

const slips = eachPartner((figures: readonly Figure[]): readonly Problem[] => [
  ...[...group(figures, flow).values()].flatMap((list) => list.flatMap((other, i) => list.slice(i + 1).flatMap((figure) => slip(figure, other, list)))),
  ...suspectDirections(figures),
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

/** Figures called exact that end in zeros, as rounded ones do. */
const zeros = (figures: readonly (ValidLine<TableRow<'trade'>> | ValidLine<TableRow<'commodities'>>)[], most: number): Problem[] =>
  figures.flatMap((line) => {
    const { precision, value_usd = 0, rounding_usd } = line.row;
    if (precision !== 'exact' || rounding_usd === undefined || value_usd === 0 || value_usd % (rounding_usd * 10 ** most) !== 0) return [];
    return [suspect(line, 'rounding_usd', `the unit of the last digit other than zero, or a finer value (${value_usd} ends in ${most} zeros or more)`)];
  });

// Derived figures whose method gives another result.
import { validRows, type Tables, type ValidLine } from '../../schema/rows.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { eachPartner } from '../by-partner.ts';
import { suspect } from './suspect.ts';

/** An amount as methods write it: 58,400,000. */
const AMOUNT = /\d{1,3}(?:,\d{3})+/g;

/** A derived figure is the result that its method states, else the first amount of the method minus the second. */
export const suspectDerived = ({ trade }: Pick<Tables, 'trade'>): Problem[] => underived(validRows(trade));

const underived = eachPartner((lines: readonly ValidLine<TableRow<'trade'>>[]) =>
  lines.flatMap((line) => {
    const { method, value_usd, rounding_usd } = line.row;
    if (method === undefined) return [];
    const amounts = [...method.matchAll(AMOUNT)].map(([amount]) => Number(amount.replaceAll(',', '')));
    const [first, second] = amounts;
    const result = /: |= /.test(method) ? amounts.at(-1) : first !== undefined && second !== undefined ? first - second : undefined;
    if (result !== undefined && Math.abs(result - value_usd) <= rounding_usd) return [];
    return [suspect(line, 'value_usd', result === undefined ? 'a method with the amounts that it is made of' : `${result}, as its method gives`)];
  })
);

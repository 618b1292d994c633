// Amounts for places whose unit does not fit what is measured.
import { validRows, type Tables } from '../../schema/rows.ts';
import type { Problem } from '../../problem.ts';
import { suspect } from './suspect.ts';

/** Units of what the first words of a measure say; blank for shares. */
const UNITS: readonly (readonly [of: RegExp, units: readonly string[]])[] = [
  [/^share of/i, ['']],
  [/^growth of/i, ['%']],
  [/^(value of|trade (of|with|through))/i, ['USD']],
  [/^(freight|weight of|coal|capacity|design capacity)/i, ['t', 't a year']],
  [/^containers/i, ['containers']],
  [/^vehicles/i, ['vehicles', 'vehicles a day']],
  [/^passengers/i, ['crossings']],
  [/^(refined|crude) /i, ['barrels', 'USD', 't']],
  [/^calls of/i, ['visits']],
  [/^railway cars/i, ['cars']]
];

/** A measure that is counted in another unit than its words say. */
export function suspectUnits({ gateways }: Pick<Tables, 'gateways'>): Problem[] {
  return validRows(gateways).flatMap((line) => {
    const units = UNITS.find(([of]) => of.test(line.row.measure))?.[1];
    if (units === undefined || units.includes(line.cells['unit'] ?? '')) return [];
    const expected = units.map((unit) => unit || 'blank').join(' or ');
    return [suspect(line, 'unit', `${expected}, as the measure is “${line.row.measure}”`)];
  });
}

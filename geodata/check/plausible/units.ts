// Amounts for places whose unit does not fit what is measured.
import { validRows, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
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

/** A measure that is counted in another unit than its words say, or than in all other rows. */
export function suspectUnits({ gateways }: Pick<Tables, 'gateways'>): Problem[] {
  const lines = validRows(gateways);
  const measures = group(
    lines.filter(({ row }) => row.unit !== undefined),
    ({ row }) => row.measure
  );
  return lines.flatMap((line) => {
    const units = UNITS.find(([of]) => of.test(line.row.measure))?.[1];
    if (units !== undefined && !units.includes(line.cells['unit'] ?? '')) {
      const expected = units.map((unit) => unit || 'blank').join(' or ');
      return [suspect(line, 'unit', `${expected}, as the measure is “${line.row.measure}”`)];
    }
    const others = (measures.get(line.row.measure) ?? []).filter((other) => other !== line).map(({ row }) => row.unit);
    const [other] = others;
    if (line.row.unit !== undefined && others.length >= 2 && line.row.unit !== other && others.every((unit) => unit === other))
      return [suspect(line, 'unit', `${other}, as in ${others.length} other rows of “${line.row.measure}”`)];

    return [];
  });
}

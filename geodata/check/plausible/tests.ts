// Missile tests whose values do not fit together.
import { cellProblem } from '../../typed-tables.ts';
import { validRows, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { suspect } from './suspect.ts';

type Test = ValidLine<TableRow<'missile_tests'>>;
type Class = TableRow<'missile_tests'>['class'];

/** More missiles in one test than in any but the largest salvos. */
const SALVO = 12;

/** The greatest apogee and range in km known for missiles of a class, with a margin. */
const REACH: Readonly<Record<Class, { readonly apogee: number; readonly range: number }>> = {
  srbm: { apogee: 400, range: 1000 },
  mrbm: { apogee: 1000, range: 2000 },
  irbm: { apogee: 3000, range: 6000 },
  icbm: { apogee: 10_000, range: 16_000 },
  slbm: { apogee: 1500, range: 3000 },
  slv: { apogee: 1000, range: 5000 },
  hypersonic: { apogee: 200, range: 2000 },
  cruise: { apogee: 20, range: 3000 },
  'cruise-anti-ship': { apogee: 20, range: 400 },
  'cruise-ship': { apogee: 20, range: 3000 },
  'cruise-submarine': { apogee: 20, range: 3000 },
  unknown: { apogee: 10_000, range: 16_000 }
};

/** Apogees, ranges, salvos, classes and sites that do not fit a test. */
export function suspectTests({ missile_tests, nuclear_tests, launch_sites }: Pick<Tables, 'missile_tests' | 'nuclear_tests' | 'launch_sites'>): Problem[] {
  const tests = validRows(missile_tests);
  const nuclear = new Set(
    validRows(launch_sites)
      .filter(({ row }) => /\bnuclear\b/.test(row.type))
      .map(({ row }) => row.id)
  );
  return [
    ...tests.flatMap((line) => [
      ...reach(line),
      ...dated(line),
      ...(nuclear.has(line.row.site ?? '') ? [cellProblem(line, 'site', 'a launch site, not one of nuclear tests')] : [])
    ]),
    ...classes(tests),
    ...validRows(nuclear_tests).flatMap((line) => (nuclear.has(line.row.site) ? [] : [cellProblem(line, 'site', 'a site whose type says nuclear')]))
  ];
}

/** Danger areas belong to a launch on the same day, and all of a day to the same one. */
export function suspectAreas({ danger_areas, missile_tests }: Pick<Tables, 'danger_areas' | 'missile_tests'>): Problem[] {
  const days = new Set(validRows(missile_tests).map(({ row }) => row.date));
  const lines = validRows(danger_areas);
  return [
    ...lines.flatMap((line) => (days.has(line.row.date) ? [] : [suspect(line, 'date', 'a day with a launch in missile_tests.csv')])),
    ...[...group(lines, ({ row }) => row.date).values()].flatMap((list) => {
      const [usual, ...others] = [...group(list, ({ row }) => row.launch).values()].sort((a, b) => b.length - a.length);
      return others.flat().map((line) => suspect(line, 'launch', `${usual?.[0]?.row.launch}, as in the other rows of ${line.row.date}`));
    })
  ];
}

function reach(line: Test): Problem[] {
  const { class: kind, apogee_km = 0, range_km = 0, count = 1 } = line.row;
  return [
    ...(apogee_km > REACH[kind].apogee ? [suspect(line, 'apogee_km', `at most ${REACH[kind].apogee} km, as its class is ${kind}`)] : []),
    ...(range_km > REACH[kind].range ? [suspect(line, 'range_km', `at most ${REACH[kind].range} km, as its class is ${kind}`)] : []),
    ...(count > SALVO ? [suspect(line, 'count', `at most ${SALVO} missiles in one test`)] : [])
  ];
}

/** The id contains its compiler's day or month. */
function dated(line: Test): Problem[] {
  const digits = /^NK(\d{6}|\d{8})-/.exec(line.row.id)?.[1];
  if (digits === undefined) return [cellProblem(line, 'id', 'NK, the date without hyphens, and a number')];
  const said = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '').join('-');
  return said === line.row.date ? [] : [suspect(line, 'date', `${said}, as the id says`)];
}

/** A missile has one class; cruise missiles of one name may be launched from land, ships and submarines. */
function classes(tests: readonly Test[]): Problem[] {
  return [...group(tests, ({ row }) => row.missile).values()].flatMap((list) => {
    const kinds = [...group(list, ({ row }) => row.class.replace(/^cruise-.*/, 'cruise')).values()].sort((a, b) => b.length - a.length);
    const usual = kinds[0]?.[0]?.row.class;
    return kinds
      .slice(1)
      .flat()
      .map((line) => suspect(line, 'class', `${usual}, as in the other rows of ${line.row.missile}`));
  });
}

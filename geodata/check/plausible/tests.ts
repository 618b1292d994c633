// Missile tests whose values do not fit together.
import { cellProblem } from '../../typed-tables.ts';
import { validRows, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { namesMonth } from './named-month.ts';
import { suspect } from './suspect.ts';

type Test = ValidLine<TableRow<'missile_tests'>>;
type Class = TableRow<'missile_tests'>['class'];

/** More missiles in one test than in any but the largest salvos. */
const SALVO = 12;

/** Smallest and largest magnitude expected of a nuclear test: those of the table, with a margin. */
const MAGNITUDES = [4, 6.5] as const;

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
  const numbers = new Set(['', ...missile_tests.map(({ cells }) => cells['id'] ?? '')]);
  const nuclear = new Set(
    validRows(launch_sites)
      .filter(({ row }) => /\bnuclear\b/.test(row.type))
      .map(({ row }) => row.id)
  );
  return [
    ...tests.flatMap((line) => [
      ...reach(line),
      ...dated(line),
      ...landed(line),
      ...(nuclear.has(line.row.site ?? '') ? [cellProblem(line, 'site', 'a launch site, not one of nuclear tests')] : [])
    ]),
    ...tests.flatMap((line) => (numbers.has(before(line.row.id)) ? [] : [cellProblem(line, 'id', `a row ${before(line.row.id)} before it`)])),
    ...classes(tests),
    ...validRows(nuclear_tests).flatMap((line) => [
      ...(nuclear.has(line.row.site) ? [] : [cellProblem(line, 'site', 'a site whose type says nuclear')]),
      ...(line.row.magnitude < MAGNITUDES[0] || line.row.magnitude > MAGNITUDES[1] ? [suspect(line, 'magnitude', MAGNITUDES.join(' to '))] : [])
    ])
  ];
}

/** Danger areas belong to a launch on the same day, and all of a day to the same one. */
export function suspectAreas({ danger_areas, missile_tests }: Pick<Tables, 'danger_areas' | 'missile_tests'>): Problem[] {
  const days = new Set(validRows(missile_tests).map(({ row }) => row.date));
  const lines = validRows(danger_areas);
  return [
    ...lines.flatMap((line) => (days.has(line.row.date) ? [] : [suspect(line, 'date', 'a day with a launch in missile_tests.csv')])),
    ...lines.flatMap(({ row, ...line }) =>
      row.valid === undefined || namesMonth(row.valid, row.date) ? [] : [suspect({ ...line, row }, 'valid', `a time in the month of ${row.date}`)]
    ),
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

/** The id of the test before one of the same day, blank for the first. */
function before(id: string): string {
  const [day, number = ''] = id.split(/-(?=\d+$)/);
  return Number(number) > 1 ? `${day}-${String(Number(number) - 1).padStart(number.length, '0')}` : '';
}

/** Words for a landing say so if it was on land. */
const landed = (line: Test): Problem[] =>
  line.row.landing_at !== 'land' || line.row.landing === undefined || /\b(inland|(on|over) land)\b/i.test(line.row.landing)
    ? []
    : [suspect(line, 'landing_at', 'sea, or words for the landing with inland, on land or over land')];

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

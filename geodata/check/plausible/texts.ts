// Texts that another row has too, and translations that do not say the same.
import { cellProblem } from '../../typed-tables.ts';
import { validRows, type Line, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import { suspect } from './suspect.ts';
import type { TableName } from '../../schema/tables.ts';

/** Columns whose texts are about one row alone. */
const OWN = [
  ['events', ['title', 'title_ko', 'title_zh', 'title_ru', 'summary']],
  ['limits', ['text_en', 'text_ko', 'text_zh', 'text_ru']],
  ['changes', ['what', 'why']],
  ['nuclear_tests', ['yield_note']],
  ['ports', ['about']],
  ['zones', ['outline']]
] as const satisfies readonly (readonly [TableName, readonly string[]])[];

type Texts = Pick<Tables, (typeof OWN)[number][0] | 'restrictions'>;

/** The same text in two rows, a year or number that a translation lacks, and two translations of one name. */
export function suspectTexts(tables: Texts): Problem[] {
  return [
    ...OWN.flatMap(([table, columns]) => columns.flatMap((column) => repeated(tables[table], column))),
    ...validRows(tables.events).flatMap((line) => numbers(line, 'title', ['title_ko', 'title_zh', 'title_ru'])),
    ...validRows(tables.limits).flatMap((line) => numbers(line, 'text_en', ['text_ko', 'text_zh', 'text_ru'])),
    ...['name_ko', 'name_zh', 'name_ru'].flatMap((column) => [
      ...differing(tables.restrictions, 'name_en', column),
      ...differing(tables.restrictions, column, 'name_en')
    ])
  ];
}

function repeated(lines: readonly Line<unknown>[], column: string): Problem[] {
  const filled = lines.filter(({ row, cells }) => row !== null && (cells[column] ?? '') !== '');
  return [...group(filled, ({ cells }) => cells[column] ?? '').values()].flatMap(([first, ...others]) =>
    others.map((line) => suspect(line, column, `a text of its own (line ${first?.line} has the same)`))
  );
}

/** Years and numbers of resolutions. Languages write amounts in their own way: 2,290 million is 22.9 亿. */
const NUMBER = /(?<!\d|\d[.,])(?:1[7-9]|2[0-4])\d\d(?!\d|[.,]\d|\s?(?:млн|млрд|тыс|백만|만|억|万|亿|[mb]illion))/g;

function numbers(line: Line<unknown>, english: string, translations: readonly string[]): Problem[] {
  const of = (column: string): string => [...new Set([...(line.cells[column] ?? '').matchAll(NUMBER)].map(([number]) => number))].sort().join(', ');
  return translations
    .filter((column) => line.cells[column] !== '' && of(column) !== of(english))
    .map((column) => cellProblem(line, column, `the numbers of ${english}, ${of(english) || 'none'} (this has ${of(column) || 'none'})`));
}

/** Rows with the same cell in one column and another than most of them in the other. */
function differing(lines: readonly Line<unknown>[], same: string, column: string): Problem[] {
  const filled = lines.filter(({ row, cells }) => row !== null && cells[same] !== '' && cells[column] !== '');
  return [...group(filled, ({ cells }) => cells[same] ?? '').values()].flatMap((list) => {
    const [usual, ...others] = [...group(list, ({ cells }) => cells[column] ?? '')].sort((a, b) => b[1].length - a[1].length);
    return others.flatMap(([, rows]) => rows.map((line) => suspect(line, column, `${usual?.[0]}, as in line ${usual?.[1][0]?.line} with the same ${same}`)));
  });
}

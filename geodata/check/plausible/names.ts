// Typing errors in names and words, found by comparison with other rows and with the row's own id.
import { cellProblem } from '../../typed-tables.ts';
import { validRows, type Line, type Tables } from '../../schema/rows.ts';
import { edits } from '../../did-you-mean.ts';
import { group } from '../../group.ts';
import { saveAnswers } from '../../saved-answers.ts';
import type { Problem } from '../../problem.ts';
import { TABLES, type TableName } from '../../schema/tables.ts';
import { suspect } from './suspect.ts';

/** Columns whose words repeat: the same publisher, missile or kind of goods is always spelled the same way. */
const REPEATED = [
  ['trade', 'reporter'],
  ['trade', 'method'],
  ['commodities', 'reporter'],
  ['commodities', 'goods'],
  ['commodities', 'share_of'],
  ['gateways', 'reporter'],
  ['gateways', 'measure'],
  ['sources', 'publisher'],
  ['sources', 'via'],
  ['publications', 'publisher'],
  ['missile_tests', 'missile'],
  ['danger_areas', 'launch'],
  ['danger_areas', 'stage'],
  ['launch_sites', 'type'],
  ['railways', 'status'],
  ['crossings', 'side_dprk'],
  ['crossings', 'side_other']
] as const satisfies readonly (readonly [TableName, string])[];

/** In shorter words, and in abbreviations, one letter makes another word: Scud-B and Scud-C, 26 and 27, KBS and TBS. */
const SHORTEST = 3;
const ABBREVIATION = /^\p{Lu}+$/u;

/** Tables whose rows have a name of their own. */
const NAMED = ['goods', 'partners', 'areas', 'crossings', 'ports', 'zones', 'launch_sites', 'railways', 'publications'] as const;

/** Tables whose Korean names are those of a town or of a whole line. */
const SHARED: readonly TableName[] = ['launch_sites', 'railways'];

type Words = Pick<Tables, 'partners' | 'goods' | (typeof REPEATED)[number][0]>;

/**
 * Words that are one typing error away from a word that at least as many rows have. A reporter with the name of its row's partner is not an
 * error: Gambia and Zambia.
 */
export const suspectWords = (tables: Words): Problem[] => [
  ...misspeltGoods(tables),
  ...REPEATED.flatMap(([table, column]) => misspeltIn(tables[table], column, tables.partners))
];

const misspeltIn = saveAnswers((table: readonly Line<unknown>[], column: string, partners: Tables['partners']): readonly Problem[] => {
  const names = new Map(partners.map(({ cells }) => [cells['id'], cells['name_en']]));
  const reportsItself = ({ cells }: Line<unknown>): boolean =>
    cells['reporter'] !== undefined && cells['reporter'].split(', ')[0] === names.get(cells['partner']);
  const words = group(
    table.filter(({ cells }) => (cells[column] ?? '') !== ''),
    ({ cells }) => cells[column] ?? ''
  );
  return [...words].flatMap(([word, lines]) => {
    const meant = [...words].find(
      ([other, others]) =>
        others.length >= lines.length && isSlip(word, other) && (others.length > lines.length || (others[0]?.line ?? 0) < (lines[0]?.line ?? 0))
    )?.[0];
    return meant === undefined
      ? []
      : lines.filter((line) => !reportsItself(line)).map((line) => suspect(line, column, `${meant}, as ${words.get(meant)?.length} other rows say`));
  });
}, 2 * REPEATED.length);

/** Words of the short names of goods that are one typing error away from a word of the sources, which have no such word themselves. */
function misspeltGoods({ goods, commodities }: Words): Problem[] {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
  const stated = new Set([...new Set(commodities.map(({ cells }) => cells['goods'] ?? ''))].flatMap(wordsOf));
  return validRows(goods).flatMap((line) => {
    const slips = wordsOf(line.row.name_en).filter((word) => word.length >= SHORTEST && !stated.has(word) && !stated.has(`${word}s`));
    const meant = slips.flatMap((word) => [...stated].filter((other) => other !== `${word}s` && word !== `${other}s` && isSlip(word, other))).at(0);
    return meant === undefined ? [] : [suspect(line, 'name_en', `a name with ${meant}, as in commodities.csv`)];
  });
}

/** A name without what writers vary: capitals, blanks, signs and the article. */
function spelled(text: string): string {
  const found = spellings.get(text) ?? text.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
  spellings.set(text, found);
  return found;
}
const spellings = new Map<string, string>();

/** Whether the texts differ by capitals, blanks or signs alone, or by one letter missing, added, replaced, or exchanged with the next. */
function isSlip(text: string, other: string): boolean {
  if (text === other) return false;
  if (spelled(text) === spelled(other)) return true;
  if (Math.abs(text.length - other.length) > 1) return false;
  const [words, others] = [text, other].map((all) => all.split(/[^\p{L}\p{N}’]+/u));
  if (words?.length !== others?.length) return false;
  const differing = (words ?? []).flatMap((word, i) => (word === others?.[i] ? [] : [[word, others?.[i] ?? ''] as const]));
  return (
    differing.length === 1 &&
    differing.every(
      ([a, b]) => Math.max(a.length, b.length) >= SHORTEST && !ABBREVIATION.test(a) && !ABBREVIATION.test(b) && !/\p{N}/u.test(a + b) && edits(a, b, 2) === 1
    )
  );
}

/** Names are unique and agree with their ids. */
export function suspectNames(tables: Pick<Tables, (typeof NAMED)[number]>): Problem[] {
  return NAMED.flatMap((table) => {
    const lines: readonly Line<unknown>[] = tables[table];
    // In Korean two bases of one town, and two parts of one railway, share a name.
    const unique = ['name_en', ...(SHARED.includes(table) ? [] : ['name_ko', 'name_zh', 'name_ru'].filter((other) => other in TABLES[table].columns))];
    return [
      ...unique.flatMap((of) =>
        [
          ...group(
            lines.filter(({ row, cells }) => row !== null && (cells[of] ?? '') !== ''),
            ({ cells }) => cells[of] ?? ''
          ).values()
        ].flatMap(([first, ...others]) => others.map((line) => cellProblem(line, of, `a name of its own (line ${first?.line} has the same)`)))
      ),
      ...lines.flatMap((line) => misspelt(line))
    ];
  });
}

/** A word of the name that is a word of the id with a typing error. */
function misspelt(line: Line<unknown>): Problem[] {
  const ids = (line.cells['id'] ?? '').split('-').filter((word) => word.length > SHORTEST);
  const words = (line.cells['name_en'] ?? '')
    .toLowerCase()
    .replaceAll('’', '')
    .split(/[^a-z]+/);
  const meant = ids.find((id) => !words.includes(id) && words.some((word) => word.length >= SHORTEST && word !== `${id}s` && edits(word, id, 2) === 1));
  return meant === undefined ? [] : [suspect(line, 'name_en', `a name with ${meant}, as in the id`)];
}

/** Two places at one point: probably one of them has the other's position. Points of whole towns may coincide. */
export function suspectPoints(tables: Pick<Tables, 'areas' | 'partners' | 'crossings' | 'ports' | 'zones' | 'launch_sites'>): Problem[] {
  return (['areas', 'partners', 'crossings', 'ports', 'zones', 'launch_sites'] as const).flatMap((table) => {
    const placed = (tables[table] as readonly Line<unknown>[]).filter(({ row, cells }) => row !== null && cells['lon'] !== '');
    return [...group(placed, ({ cells }) => `${cells['lon']} ${cells['lat']}`).values()].flatMap(([first, ...others]) =>
      others
        .filter(({ cells }) => cells['position_basis'] !== 'town' || first?.cells['position_basis'] !== 'town')
        .map((line) => suspect(line, 'lon', `a place of its own (line ${first?.line} has the same point)`))
    );
  });
}

/** Goods that other rows have only under other chapters of the Harmonized System. */
export function suspectCodes({ commodities }: Pick<Tables, 'commodities'>): Problem[] {
  const lines = validRows(commodities).filter(({ row }) => row.hs !== undefined);
  return [...group(lines, ({ row }) => row.goods).values()].flatMap((list) =>
    list.flatMap((line) => {
      const others = list.filter((other) => other.row.hs !== line.row.hs);
      if (others.length < 2 || list.some((other) => other !== line && overlap(other.row.hs ?? '', line.row.hs ?? ''))) return [];
      return [suspect(line, 'hs', `a code of ${line.row.goods} (${others[0]?.row.hs} in line ${others[0]?.line})`)];
    })
  );
}

/** Whether two codes, or ranges of codes, have a chapter in common. */
function overlap(a: string, b: string): boolean {
  const [[from, to], [least, most]] = [chapters(a), chapters(b)];
  return from <= most && least <= to;
}

function chapters(code: string): readonly [from: number, to: number] {
  const [from = '', to = from] = code.split('-').map((part) => part.slice(0, 2));
  return [Number(from), Number(to)];
}

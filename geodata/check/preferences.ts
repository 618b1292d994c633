// Checks of the preference lists.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Line, type Tables, type ValidLine } from '../schema/rows.ts';
import { group } from '../group.ts';
import { saveAnswers } from '../saved-answers.ts';
import type { Problem } from '../problem.ts';

const SERIES = ['customs', 'kotra'] as const;

/** The first row of each publication of each partner. */
const firsts = saveAnswers((lines: readonly Line<Stated>[]): readonly ValidLine<Required<Stated>>[] => {
  const found = new Map<string, ValidLine<Required<Stated>>>();
  for (const line of validRows(lines)) {
    const { partner, publication } = line.row;
    const key = `${partner} ${publication}`;
    if (publication !== undefined && !found.has(key)) found.set(key, { ...line, row: { partner, publication } });
  }
  return [...found.values()];
}, 6);

interface Stated {
  readonly partner: string;
  readonly publication?: string | undefined;
}

/** Ranks are 1, 2, 3 …; the first is not a reserve; every publication of a partner is in the list that applies to it, in both series. */
export function checkPreferences({ preferences, trade, monthly, commodities }: Pick<Tables, 'preferences' | 'trade' | 'monthly' | 'commodities'>): Problem[] {
  const lists = group(preferences, ({ cells }) => `${cells['partner']} ${cells['series']}`);
  const problems = [...lists.values()].flatMap((list) =>
    list.flatMap((line, i) => {
      const found: Problem[] = [];
      if (line.cells['rank'] !== String(i + 1)) found.push(cellProblem(line, 'rank', String(i + 1)));
      if (i === 0 && line.cells['reserve'] === 'yes') found.push(cellProblem(line, 'reserve', 'blank: a reserve needs a choice before it'));
      if (list.findIndex(({ cells }) => cells['publication'] === line.cells['publication']) < i) {
        found.push(cellProblem(line, 'publication', 'each publication once in a list'));
      }
      return found;
    })
  );

  const reported = new Set<string>();
  for (const line of [trade, monthly, commodities].flatMap(firsts)) {
    const { publication } = line.row;
    for (const series of SERIES) {
      const name = lists.has(`${line.row.partner} ${series}`) ? line.row.partner : 'any';
      const list = (lists.get(`${name} ${series}`) ?? []).map(({ cells }) => cells['publication']);
      const key = `${name} ${series} ${publication}`;
      if (list.includes(publication) || reported.has(key)) continue;
      reported.add(key);
      problems.push(cellProblem(line, 'publication', `a publication of the ${series} list of "${name}" in preferences.csv`));
    }
  }
  return problems;
}

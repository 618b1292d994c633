// Checks of the preference lists.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Tables } from '../schema/rows.ts';
import { group } from '../group.ts';
import type { Problem } from '../problem.ts';

const SERIES = ['customs', 'kotra'] as const;

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
  for (const line of [...validRows(trade), ...validRows(monthly), ...validRows(commodities)]) {
    const { publication } = line.row;
    if (publication === undefined) continue;
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

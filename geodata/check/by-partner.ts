// Checks that compare the rows of one partner: between two checks of the data nearly all partners are unchanged, and so are the results.
import type { Line } from '../schema/rows.ts';
import { group } from '../group.ts';
import type { Problem } from '../problem.ts';

/** A check of tables that runs for the rows of each partner, and again only for a partner of whom a row has changed. */
export function eachPartner<L extends Line<unknown>>(check: (lines: readonly L[]) => readonly Problem[]): (lines: readonly L[]) => Problem[] {
  const answers = new Map<string, Map<string, { readonly lines: readonly L[]; readonly problems: readonly Problem[] }>>();
  return (lines) =>
    [...group(lines, ({ file }) => file)].flatMap(([file, ofFile]) => {
      const ofPartners = answers.get(file) ?? new Map<string, { readonly lines: readonly L[]; readonly problems: readonly Problem[] }>();
      answers.set(file, ofPartners);
      return [...group(ofFile, ({ cells }) => cells['partner'] ?? '')].flatMap(([partner, own]) => {
        const before = ofPartners.get(partner);
        if (before?.lines.length === own.length && own.every((line, i) => line === before.lines[i])) return before.problems;
        const problems = check(own);
        ofPartners.set(partner, { lines: own, problems });
        return problems;
      });
    });
}

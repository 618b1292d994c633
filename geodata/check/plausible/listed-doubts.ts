// Figures that doubts.csv lists as doubtful, by partner and years, because other sources contradict what was reported.
import { validRows, type Tables } from '../../schema/rows.ts';
import { cellProblem } from '../../typed-tables.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { suspect } from './suspect.ts';

/** KOTRA’s figures, with which the listed ones are compared. */
const COMPARED_WITH: readonly string[] = ['kotra', 'derived-kotra'];

/** Whether a row of doubts.csv lists a figure. */
function lists(doubt: TableRow<'doubts'>, figure: TableRow<'trade'>): boolean {
  const { partner, from, to, direction = figure.direction } = doubt;
  return (
    partner === figure.partner && from <= figure.year && figure.year <= to && direction === figure.direction && !COMPARED_WITH.includes(figure.publication)
  );
}

/** Listed figures whose row is not `doubted`, and rows that list no figure. */
export function suspectListedDoubts({ trade, doubts }: Pick<Tables, 'trade' | 'doubts'>): Problem[] {
  const [figures, listed] = [validRows(trade), validRows(doubts)];
  return [
    ...figures
      .filter(({ row }) => row.status !== 'doubted' && listed.some((doubt) => lists(doubt.row, row)))
      .map((line) => suspect(line, 'status', 'doubted, as a row of doubts.csv says')),
    ...listed
      .filter((doubt) => !figures.some(({ row }) => lists(doubt.row, row)))
      .map((line) => cellProblem(line, 'from', 'years with a figure of this partner in trade.csv'))
  ];
}

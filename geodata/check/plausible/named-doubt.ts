// Doubtful figures that no rule finds: each case is a partner and years, because other publications contradict what it reported.
import { validRows, type Tables } from '../../schema/rows.ts';
import type { Problem } from '../../problem.ts';
import { suspect } from './suspect.ts';

/** Years of a partner in which its figures are doubtful, in one direction or in all. The data dictionary gives the reasons, in this order. */
interface Case {
  readonly partner: string;
  readonly from: number;
  readonly to: number;
  readonly direction?: 'export' | 'import';
}

const CASES: readonly Case[] = [
  { partner: 'ind', from: 2006, to: 2013 },
  { partner: 'bra', from: 1997, to: 2010 },
  { partner: 'jpn', from: 2001, to: 2001, direction: 'import' },
  { partner: 'deu', from: 1984, to: 1984 },
  { partner: 'ind', from: 1992, to: 1992, direction: 'export' },
  { partner: 'mex', from: 1991, to: 2001 },
  { partner: 'qat', from: 2000, to: 2009 },
  { partner: 'zaf', from: 2006, to: 2011, direction: 'import' },
  { partner: 'per', from: 2006, to: 2008, direction: 'import' },
  { partner: 'egy', from: 2010, to: 2010 },
  { partner: 'dom', from: 2002, to: 2012 },
  { partner: 'nld', from: 2010, to: 2011, direction: 'export' },
  { partner: 'pol', from: 2008, to: 2008, direction: 'export' },
  { partner: 'srb', from: 2008, to: 2008, direction: 'export' },
  { partner: 'bgd', from: 2012, to: 2012, direction: 'export' }
];

/** KOTRA’s account is what these figures are doubted by. */
const ACCOUNT: readonly string[] = ['kotra', 'derived-kotra'];

/** Figures of a named case whose row is not `doubted`. */
export function suspectNamedDoubt({ trade }: Pick<Tables, 'trade'>): Problem[] {
  return validRows(trade).flatMap((line) => {
    const { partner, year, direction, status, publication } = line.row;
    const isNamed = CASES.some((one) => one.partner === partner && one.from <= year && year <= one.to && (one.direction ?? direction) === direction);
    return status === 'doubted' || ACCOUNT.includes(publication) || !isNamed
      ? []
      : [suspect(line, 'status', 'doubted, as a case that geodata/README.md names')];
  });
}

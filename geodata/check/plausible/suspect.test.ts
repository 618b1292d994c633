import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { readFolder } from '../../folder.ts';
import { sentence } from '../../problem.ts';

const folder = readFolder('geodata');
/** The real tables with one text of trade.csv replaced. */
function told(from: string, to: string): string[] {
  const trade = folder.tables.trade.replace(from, to);
  if (trade === folder.tables.trade) throw new Error(`suspect.test: expected ${from} in trade.csv`);
  return check({ ...folder, tables: { ...folder.tables, trade } }).problems.map((problem) => sentence(problem).replace(/^trade\.csv:\d+ /, ''));
}

const ROW = 'chn-2016-export-comtrade,chn,2016,export,2537313613,';

test('a figure ten times those around it is told with the excuse that it needs', () => {
  expect(told(ROW, ROW.replace('2537313613', '253731361'))).toEqual([
    expect.stringMatching(/^value_usd: expected a figure within 2 times another of its year: .*, or a note "Checked 253731361: why", got "253731361"$/)
  ]);
});

test('an excuse answers the figure it was written for, and no other', () => {
  const line = folder.tables.trade.split('\n').find((row) => row.startsWith(ROW)) ?? '';
  const withoutNote = line.replace('2537313613', '253731361').replace(/,("(?:[^"]|"")*"|[^,"]*)$/, '');
  const excused = (checked: string): string[] => told(line, `${withoutNote},Checked ${checked}: printed so.`);
  expect(excused('253731361')).toEqual([]);
  expect(excused('253731362')).toEqual([expect.stringContaining('a figure within 2 times'), expect.stringContaining('no "Checked 253731362:", as nothing in the row is unusual')]);
});

test('an excuse that nothing needs is told', () => {
  expect(told('final,Ministry of Unification (South Korea),,yonhap-2010-10-12,Checked', 'final,KOTRA,,yonhap-2010-10-12,Checked')).toEqual([
    expect.stringContaining('note: expected no "Checked Ministry of Unification (South Korea):"')
  ]);
});

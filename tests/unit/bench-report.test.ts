// The report of the bench.
import { describe, expect, it } from 'vitest';
import { closingLine, regressions, rowText, type Row, type Run } from '../bench/report.ts';

const row = (id: string, value: number, unit: Row['unit'], aim?: number): Row => ({ id, name: `The ${id}`, value, unit, ...(aim !== undefined && { aim }) });
const run = (rows: Row[], machine = 'one', date = '2026-11-28'): Run => ({ date, machine, rows });

describe('a run of the bench', () => {
  it('says of each figure whether its aim is met', () => {
    expect(rowText(row('page', 120, 'kB', 150))).toContain('120.0 kB   met, aim 150.0 kB');
    expect(rowText(row('idle', 1.39, 'ratio', 1.1))).toContain('1.39 ×   MISSED, aim 1.10 ×');
    expect(rowText(row('data', 4.1, 's'))).not.toContain('aim');
  });

  it('reports a figure that is worse than before by more than its tolerance, in the closing line', () => {
    const before = run([row('page', 120, 'kB', 150), row('step', 10, 'ms', 16), row('idle', 1.2, 'ratio', 1.3)]);
    const now = run([row('page', 140, 'kB', 150), row('step', 12, 'ms', 16), row('idle', 1.6, 'ratio', 1.3)]);
    expect(regressions(now, before)).toEqual(['The page: 120.0 kB → 140.0 kB', 'The idle: 1.20 × → 1.60 ×']);
    expect(closingLine(now, before)).toBe('2 of 3 aims met. REGRESSIONS since 2026-11-28: The page: 120.0 kB → 140.0 kB; The idle: 1.20 × → 1.60 ×.');
  });

  it('compares times with those of the same machine only', () => {
    const before = run([row('step', 10, 'ms'), row('page', 100, 'kB')]);
    expect(regressions(run([row('step', 90, 'ms'), row('page', 100, 'kB')], 'another'), before)).toEqual([]);
    expect(regressions(run([row('step', 90, 'ms'), row('page', 100, 'kB')]), before)).toEqual(['The step: 10.0 ms → 90.0 ms']);
    expect(closingLine(run([row('page', 130, 'kB')], 'another'), before)).toContain('REGRESSIONS');
  });

  it('says when there is nothing to compare with', () => {
    expect(closingLine(run([row('page', 120, 'kB', 150)]), null)).toBe('1 of 1 aims met. Compared with no earlier run.');
  });
});

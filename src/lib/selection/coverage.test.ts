// The table of partners and years with data, and the rows that cite a source.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { citations } from './citations.ts';
import { coverage } from './coverage.ts';

describe('coverage', () => {
  it('distinguishes full years, totals, estimates and gaps', () => {
    const states = Object.fromEntries(coverage(fixture, 'customs').map((row) => [row.partner.id, row.cells.map((cell) => cell.state)]));
    expect(states).toEqual({
      chn: ['both', 'both', 'estimate'],
      ind: ['one', 'nothing', 'nothing'],
      kor: ['total', 'nothing', 'nothing'],
      rus: ['both', 'nothing', 'nothing']
    });
  });
});

describe('citations', () => {
  it('finds every row that cites a source, once', () => {
    const rows = citations(fixture).get('s2') ?? [];
    expect(rows).toEqual([
      { table: 'crossings', id: 'bridge' },
      { table: 'ports', id: 'rajin' }
    ]);
    expect(
      citations(fixture)
        .get('s1')
        ?.filter((row) => row.table === 'trade')
    ).toHaveLength(fixture.trade.length);
  });
});

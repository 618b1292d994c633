// The stated accuracy of positions is that of their notes.
import { describe, expect, it } from 'vitest';
import { table } from './raw-trade.ts';

/** Metres of each other point of the place that a note mentions: "lies 21 m away", "lies 12.3 km away". */
const distances = (note: string): number[] =>
  [...note.matchAll(/lies ([\d.]+) (k?m) away/gu)].map(([, amount, unit]) => Number(amount) * (unit === 'km' ? 1000 : 1));

describe('positions from two sources', () => {
  const rows = [...table('crossings'), ...table('ports')].filter((row) => row['position_basis'] === 'two-sources');

  it('have an accuracy of as many metres as the farthest source in their note', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      // Notes round to a tenth of a kilometre.
      for (const metres of distances(row['position_note'] ?? '')) expect(Number(row['accuracy_m']), row['id']).toBeGreaterThan(metres - 51);
    }
  });
});

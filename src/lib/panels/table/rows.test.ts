// The rows of the table: sorted, filtered, and those without a figure.
import { expect, test, vi } from 'vitest';
import { fact, fixture } from '#lib/atlas/fixture.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { csv } from './csv.ts';
import { filterRows, rows, sortRows } from './rows.ts';

const atlas: Atlas = {
  ...fixture,
  trade: [
    fact('chn', 2023, 'export', 'comtrade', 347_000_000),
    fact('chn', 2023, 'import', 'comtrade', 1_830_000_000),
    fact('ind', 2023, 'import', 'kotra', 0, { reporter: 'KOTRA, "Seoul"' })
  ]
};
const selection = select(atlas, { ...defaultView(availableValues(atlas)), year: 2023 });
const all = rows(atlas, selection);
const titles = (): string => '';

test('the table has each arc and a row for each partner without a figure', () => {
  expect(all.flatMap((row) => row.fact?.id ?? [])).toEqual(selection.arcs.map((arc) => arc.fact.id));
  expect(all.filter((row) => !row.fact).map((row) => row.id)).toEqual(selection.notReported.map((partner) => partner.id));
  expect(all.find((row) => row.id === 'rus')?.value).toBe('no figure');
});

test('sorting by value keeps rows without a figure last in both directions, and a reported zero is a value', () => {
  for (const ascending of [true, false]) {
    const sorted = sortRows(all, { by: 'value', ascending }, 'en');
    expect(sorted.slice(3).every((row) => !row.fact)).toBe(true);
    expect(sorted.slice(0, 3).map((row) => row.fact?.value)).toEqual(ascending ? [0, 347_000_000, 1_830_000_000] : [1_830_000_000, 347_000_000, 0]);
  }
});

test('the text filter requires every word, in any column', () => {
  expect(filterRows(all, 'china imports', titles)).toHaveLength(1);
  expect(filterRows(all, 'no figure', titles)).toHaveLength(selection.notReported.length);
  expect(filterRows(all, '', titles)).toHaveLength(all.length);
});

test('the text filter ignores case, in a browser of any language', () => {
  // eslint-disable-next-line no-restricted-properties -- stands in for that browser
  const lower = String.prototype.toLocaleLowerCase;
  const turkish = vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function (this: string) {
    return lower.call(this, 'tr');
  });
  const india = filterRows(all, 'India', titles);
  expect(india).toHaveLength(1);
  for (const text of ['INDIA', 'india', 'İndia']) expect(filterRows(all, text, titles)).toEqual(india);
  turkish.mockRestore();
});

test('the CSV has one line per row, escapes quotes, and leaves gaps blank', () => {
  const lines = csv(atlas, all, { year: 2023, month: null }).trimEnd().split('\n');
  expect(lines).toHaveLength(all.length + 1);
  expect(lines.find((line) => line.includes('ind-2023'))).toContain('"KOTRA, ""Seoul"""');
  expect(lines.find((line) => line.startsWith(',rus'))).toBe(`,rus,2023${','.repeat(13)}`);
});

// Large figures that an update adds for years of which nothing was read in full.
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { readRawDataset } from '../../raw-dataset.ts';
import { sentence } from '../../problem.ts';

const folder = readRawDataset('geodata');

/** The problems of the status after rows of UN Comtrade were added to the real table. */
function doubtsAbout(...figures: readonly (readonly [id: string, value: number, note?: string])[]): string[] {
  const rows = figures.map(([id, value, note = '']) => {
    const [partner = '', year = '', direction = ''] = id.split('-');
    const reporter = { mmr: 'Myanmar', cri: 'Costa Rica', rus: 'Russia', vnm: 'Vietnam' }[partner] ?? partner;
    return `${id},${partner},${year},${direction},${value},cif,comtrade,reported,exact,1,final,"${reporter}, to UN Comtrade",,comtrade-sample-2026,${note}`;
  });
  const [header, ...lines] = folder.tables.trade.trimEnd().split('\n');
  const sorted = [...lines, ...rows].sort((a, b) => ((a.split(',')[0] ?? '') < (b.split(',')[0] ?? '') ? -1 : 1));
  const trade = `${[header, ...sorted].join('\n')}\n`;
  return check({ ...folder, tables: { ...folder.tables, trade } })
    .problems.filter(({ column }) => column === 'status')
    .map(sentence);
}

test('a figure of 10 million dollars or more that no other publication supports must be doubted or excused', () => {
  expect(doubtsAbout(['mmr-2020-export-comtrade', 44_190_123], ['cri-2019-import-comtrade', 10_000_001], ['cri-2021-import-comtrade', 9_999_999])).toEqual([
    expect.stringMatching(/status: expected doubted, as 10 million dollars or more after 2016 that no other publication has within 2 times, or a note/),
    expect.stringMatching(/status: expected doubted, as 10 million dollars or more after 2016/)
  ]);
  expect(doubtsAbout(['mmr-2020-export-comtrade', 44_190_123, 'Checked final: its customs list the ships.'])).toEqual([]);
});

test('a figure that another publication has as well need not be', () => {
  expect(doubtsAbout(['rus-2020-import-comtrade', 40_100_123])).toEqual([]);
});

test('a figure above those of the partners that KOTRA ranks must be doubted or excused', () => {
  expect(doubtsAbout(['mmr-2023-export-comtrade', 16_190_123])).toEqual([
    expect.stringMatching(/more than KOTRA has for its largest partner after China, 15\.8m/)
  ]);
  expect(doubtsAbout(['mmr-2023-export-comtrade', 15_190_123])).toEqual([]);
});

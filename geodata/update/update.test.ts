// The update of one partner from UN Comtrade, against a local stand-in for the service.
import { expect, describe, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { preferredFigures } from '#lib/selection/preferred-figures.ts';
import { fact } from '../compile/figures.ts';
import { validRows, type Tables } from '../schema/rows.ts';
import { readTyped } from '../typed-tables.ts';
import { base, file, json, row, run, serveComtrade, service, status, untouched } from './comtrade.fixture.ts';

serveComtrade();

const RUSSIA = { reporterCode: 643, reporterISO: 'RUS' };

/** China's export of 2023 as views show it by the table in the test's folder. */
function shownValue(): number | undefined {
  const { lines } = readTyped('trade', file('trade'));
  const atlas = { ...fixture, trade: validRows(lines as Tables['trade']).map(({ row }) => fact(row)) };
  return preferredFigures(atlas, 'chn', 2023, 'customs').export?.value;
}

describe('update from UN Comtrade', () => {
  it('requests the totals of both flows and shows the differences without writing', async () => {
    service.replies = [json([row(2023, 'M', 291_871_001), row(2024, 'M', 346_949_415.4), row(2024, 'X', 9_833_000), row(2024, 'X', 5, RUSSIA)])];
    await run();
    expect(service.asked).toHaveLength(2);
    const query = new URL(service.asked[0] ?? '', base()).searchParams;
    expect(query.has('reporterCode')).toBe(false);
    expect(Object.fromEntries(query)).toMatchObject({ includeDesc: 'true', partnerCode: '408', period: '2023', cmdCode: 'TOTAL', flowCode: 'M,X' });
    expect(service.said).toEqual([
      '  chn-2023-export-comtrade 291871001',
      '+ chn-2024-export-comtrade 346949415',
      '+ chn-2024-import-comtrade 9833000',
      '2 rows to add. Run again with --write to add them.'
    ]);
    untouched();
  });

  it('writes sorted rows with their source, and changes nothing the second time', async () => {
    service.replies = [json([row(2024, 'X', 9_833_000), row(2024, 'M', 346_949_415)])];
    await run({ write: true });
    expect(
      file('trade')
        .split('\n')
        .map((line) => line.split(',')[0])
    ).toEqual(['id', 'chn-2023-export-comtrade', 'chn-2024-export-comtrade', 'chn-2024-import-comtrade', '']);
    expect(file('trade')).toContain(
      'chn-2024-export-comtrade,chn,2024,export,346949415,not-stated,comtrade,reported,exact,1,final,"China, to UN Comtrade",,un-comtrade-all-2024-2026-11-23,'
    );
    expect(file('sources')).toContain('un-comtrade-all-2024-2026-11-23,United Nations');
    expect(file('sources')).toContain('"A title, with a comma"');
    const once = file('trade');
    await run({ write: true });
    expect(file('trade')).toBe(once);
    expect(service.said.at(-1)).toBe('Nothing to add.');
  });

  it('puts a revised figure first, and keeps every earlier one behind it', async () => {
    service.replies = [json([row(2023, 'M', 300_000_000)])];
    await run({ write: true });
    expect(service.said[0]).toBe('± chn-2023-export-comtrade 300000000 (291871001 of the table stays as chn-2023-export-comtrade-2)');
    expect(file('trade')).toContain('chn-2023-export-comtrade,chn,2023,export,300000000');
    expect(file('trade')).toContain('chn-2023-export-comtrade-2,chn,2023,export,291871001,cif,comtrade,reported,exact,1,final,"China, to UN Comtrade",,old,');
    expect(shownValue()).toBe(300_000_000);
    service.replies = [json([row(2023, 'M', 310_000_000)])];
    await run({ write: true });
    expect(file('trade')).toContain('chn-2023-export-comtrade-3,chn,2023,export,300000000');
    expect(shownValue()).toBe(310_000_000);
    service.replies = [json([row(2023, 'M', 291_871_001)])];
    await run({ write: true });
    expect(service.said.join('\n')).toContain('(the table shows 310000000 of chn-2023-export-comtrade; if this is newer, exchange the two ids)');
  });

  it('takes any country of the table, by the code that the answer has for it', async () => {
    service.replies = [json([row(2024, 'X', 4_000_000, RUSSIA), row(2024, 'M', 300_000_005)])];
    await run({ write: true, partner: 'rus' });
    expect(file('trade')).toContain(',rus,2024,import,4000000,not-stated,comtrade,reported,exact,1,final,"Russia, to UN Comtrade"');
    expect(file('trade')).not.toContain('300000005');
  });

  it('keeps the address of each year, whatever is requested later on the same day', async () => {
    service.replies = [json([row(2024, 'M', 300_000_005), row(2025, 'M', 300_000_006), row(2026, 'M', 300_000_007)])];
    await run({ write: true, years: [2024, 2025] });
    await run({ write: true, years: [2026] });
    const cited = new Map(
      file('trade')
        .split('\n')
        .slice(1, -1)
        // A comma before a space is part of a name.
        .map((line) => line.split(/,(?! )/))
        .map((cells) => [cells[2], cells[13]])
    );
    const address = (id: string | undefined): string | undefined =>
      file('sources')
        .split('\n')
        .find((line) => line.startsWith(`${id},`));
    for (const year of ['2024', '2025', '2026']) expect(address(cited.get(year))).toContain(`period=${year}&`);
  });

  it('marks as provisional what reporters may still revise', async () => {
    service.replies = [json([row(2024, 'M', 300_000_005), row(2025, 'M', 300_000_006), row(2026, 'M', 300_000_007)])];
    await run({ write: true, years: [2024, 2025, 2026] });
    const status = Object.fromEntries(
      file('trade')
        .split('\n')
        .slice(2, -1)
        .map((line) => line.split(','))
        .map((cells) => [cells[2], cells[10]])
    );
    expect(status).toEqual({ 2024: 'final', 2025: 'provisional', 2026: 'provisional' });
  });

  it('accepts a row in US dollars', async () => {
    service.replies = [json([row(2024, 'M', 300_000_005, { currency: 'USD', currencyCode: null })])];
    await run();
    expect(service.said).toContain('+ chn-2024-export-comtrade 300000005');
  });

  it('leaves a gap if the response is empty', async () => {
    service.replies = [json([])];
    await run({ write: true });
    expect(service.said).toContain('  chn 2024: no total in the response; left as a gap');
    untouched();
  });

  it('leaves out parts of a total', async () => {
    service.replies = [json([row(2024, 'M', 300_000_005), row(2024, 'M', 2, { motCode: 2100 }), row(2024, 'M', 1, { customsCode: 'C01' })])];
    await run();
    expect(service.said).toContain('+ chn-2024-export-comtrade 300000005');
  });

  it('waits as long as Retry-After says, then continues', async () => {
    const waited: number[] = [];
    service.replies = [status(429, { 'retry-after': '7' }), json([row(2024, 'M', 300_000_005)])];
    await run({ pause: (seconds) => Promise.resolve(void waited.push(seconds)) });
    expect(waited).toEqual([7]);
    expect(service.said).toContain('+ chn-2024-export-comtrade 300000005');
  });
});

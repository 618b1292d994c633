// The update of all partners from UN Comtrade, against a local stand-in for the service.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { base, file, json, raw, row, serveComtrade, service, status, TRADE, untouchedTables, usualRun } from './comtrade.fixture.ts';
import { updateAll } from './update-all.ts';

serveComtrade();

const PARTNERS = `id,name_en
${['chn,China', 'ind,India', 'twn,"Other Asia (Taiwan)"', ...Array.from({ length: 40 }, (_, i) => `${code(i)},Land ${i}`)].join('\n')}
`;
const MONTHLY = `id,partner,month,direction,value_usd,valuation,publication,evidence,precision,rounding_usd,status,reporter,source,note
chn-2024-01-export-gacc,chn,2024-01,export,25000000,cif,gacc,reported,exact,1000,final,China,old,
`;
function code(i: number): string {
  return `x${String.fromCharCode(97 + Math.floor(i / 26))}${String.fromCharCode(97 + (i % 26))}`;
}
const of = (iso: string, year: number, flow: string, value: number, more: object = {}): object =>
  row(year, flow, value, { reporterISO: iso, reporterCode: [...iso].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0), ...more });
const tables = (name: string): string => readFileSync(join(service.folder, 'tables', name), 'utf8');
const run = (more: Partial<Parameters<typeof updateAll>[0]> = {}): Promise<void> =>
  updateAll({
    ...usualRun(),
    periods: ['2023', '2024'],
    ...more
  });

beforeEach(() => {
  writeFileSync(join(service.folder, 'tables/partners.csv'), PARTNERS);
  writeFileSync(join(service.folder, 'tables/monthly.csv'), MONTHLY);
});

describe('update of all partners from UN Comtrade', () => {
  it('asks once per year for all reporters and both flows, and adds rows with the name of each', async () => {
    service.replies = [json([of('CHN', 2023, 'M', 291_871_001), of('IND', 2023, 'X', 4_000_000), of('S19', 2024, 'M', 70_000), of('KOR', 2024, 'M', 9)])];
    await run({ write: true });
    expect(service.asked).toHaveLength(2);
    const query = new URL(service.asked[0] ?? '', base()).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ partnerCode: '408', period: '2023', cmdCode: 'TOTAL', flowCode: 'M,X' });
    expect(query.has('reporterCode')).toBe(false);
    expect(file('trade')).toContain(
      'ind-2023-import-comtrade,ind,2023,import,4000000,not-stated,comtrade,reported,exact,1,final,"India, to UN Comtrade",,un-comtrade-all-2023-2026-11-23,'
    );
    expect(file('trade')).toContain('twn-2024-export-comtrade,twn,2024,export,70000');
    expect(file('trade')).not.toContain('kor-');
    expect(file('sources')).toContain('un-comtrade-all-2024-2026-11-23,United Nations');
    expect(existsSync(join(service.folder, '.comtrade'))).toBe(false);
  });

  it('goes on where it stopped, with a pause between requests', async () => {
    const waited: number[] = [];
    service.replies = [json([of('IND', 2023, 'X', 4_000_000)]), status(500)];
    await expect(run({ write: true, pause: (seconds) => Promise.resolve(void waited.push(seconds)) })).rejects.toThrow('expected status 200, got 500');
    untouchedTables();
    expect(waited).toEqual([1.5]);
    service.replies = [json([of('IND', 2024, 'X', 4_100_000)])];
    await run({ write: true });
    expect(service.asked.map((url) => new URL(url, base()).searchParams.get('period'))).toEqual(['2023', '2024', '2024']);
    expect(service.said).toContain('2023: answer of this day is kept');
    expect(file('trade')).toContain('ind-2023-import-comtrade');
    expect(file('trade')).toContain('ind-2024-import-comtrade');
  });

  it('asks again for what a run did not finish keeping', async () => {
    service.replies = [json([of('IND', 2023, 'X', 4_000_000)]), json([of('IND', 2024, 'X', 4_100_000)])];
    await run();
    const kept = join(service.folder, '.comtrade/2023.json');
    writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, 40));
    service.replies = [json([of('IND', 2023, 'X', 4_000_000)])];
    await run({ write: true });
    expect(service.asked.map((url) => new URL(url, base()).searchParams.get('period'))).toEqual(['2023', '2024', '2023']);
    expect(file('trade')).toContain('ind-2023-import-comtrade');
  });

  it('shows a screen of differences, and has all of them in a file', async () => {
    service.replies = [json(Array.from({ length: 40 }, (_, i) => of(code(i).toUpperCase(), 2023, 'M', 1_000_000 + i)))];
    await run({ periods: ['2023'] });
    expect(service.said.filter((line) => line.startsWith('+'))).toHaveLength(30);
    expect(service.said).toContain('0 figures are in the table, 0 differ, 40 to add');
    const [, name] = /and 10 more: (.*)$/.exec(service.said.find((line) => line.startsWith('…')) ?? '') ?? [];
    expect(
      readFileSync(name ?? '', 'utf8')
        .trim()
        .split('\n')
    ).toHaveLength(40);
    untouchedTables();
  });

  it('asks for --accept if a figure is far from its neighbours', async () => {
    service.replies = [json([of('CHN', 2024, 'M', 9_000_000_000)])];
    await expect(run({ periods: ['2024'], write: true })).rejects.toThrow(/1 differ widely from the figures around them/);
    untouchedTables();
    await run({ periods: ['2024'], write: true, accept: true });
    expect(file('trade')).toContain('chn-2024-export-comtrade,chn,2024,export,9000000000');
  });

  it('adds months to the table of months', async () => {
    service.replies = [
      json([of('CHN', 2024, 'M', 26_000_000, { freqCode: 'M', period: '202401' }), of('CHN', 2024, 'M', 28_000_000, { freqCode: 'M', period: '202402' })])
    ];
    await run({ periods: ['2024-01', '2024-02'], write: true });
    expect(service.asked[0]).toContain('/C/M/HS');
    expect(file('trade')).toBe(TRADE);
    expect(tables('monthly.csv')).toContain(
      'chn-2024-02-export-comtrade,chn,2024-02,export,28000000,not-stated,comtrade,reported,exact,1,final,"China, to UN Comtrade",un-comtrade-all-2024-02-2026-11-23,'
    );
  });

  it.each<[string, object, RegExp]>([
    ['a reporter without a code', of('CHN', 2024, 'M', 1, { reporterISO: null }), /expected the ISO code of reporter/],
    ['a figure of another year', of('CHN', 2023, 'M', 1, { period: '2024' }), /expected reporter/],
    ['two totals', of('CHN', 2024, 'M', 1), /expected one total for 2024 M, got two/]
  ])('writes nothing and keeps no answer after %s', async (_, wrong, message) => {
    service.replies = [raw([of('CHN', 2024, 'M', 300_000_000), wrong])];
    await expect(run({ periods: ['2024'], write: true })).rejects.toThrow(message);
    untouchedTables();
    expect(readdirSync(join(service.folder, '.comtrade'))).toEqual([]);
  });
});

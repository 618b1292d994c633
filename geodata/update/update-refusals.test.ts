// What an update refuses, and what it preserves: wrong or late responses, hosts that redirect, simultaneous edits and runs.
import { writeFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, describe, it } from 'vitest';
import { file, json, raw, row, run, says, serveComtrade, service, status, TRADE, untouched, type Reply } from './comtrade.fixture.ts';

serveComtrade();

describe('an update from UN Comtrade', () => {
  it.each<[string, Reply, RegExp]>([
    ['a server that keeps saying later', status(429), /asked to wait 4 times/],
    ['a wait too long to sit out', status(429, { 'retry-after': '86400' }), /asks to wait 86400 s/],
    ['a server error', status(500), /expected status 200, got 500, saying "no"/],
    [
      'a refusal with its reason',
      says(403, { statusCode: 403, message: 'Out of call volume quota. \u001b[31m' }),
      /got 403, saying "Out of call volume quota. \\u001b\[31m"/
    ],
    ['a refusal in an answer without data', says(200, { data: null, error: 'Period is not valid' }), /the server says "Period is not valid"/],
    [
      'a redirect to another host',
      status(302, { location: 'https://example.org/' }),
      /expected a response from the same host, got a redirect to "https:\/\/example.org"/
    ],
    ['redirects without end', (request, response) => response.writeHead(307, { location: request.url }).end(), /got 4 redirects in a row/],
    [
      'an answer without end',
      (_request, response) => {
        response.write('[');
        for (let i = 0; i < 11; i += 1) response.write(' '.repeat(1_000_000));
        response.end();
      },
      /expected at most 10 MB, got more/
    ],
    ['one month for the year', raw([row(2023, 'M', 300_000_005, { freqCode: 'M', period: '202301' })]), /got C, M, 202301/],
    ['services for goods', raw([row(2023, 'M', 300_000_005, { typeCode: 'S' })]), /got S, A, 2023/],
    [
      'a full answer without its totals',
      raw(Array.from({ length: 500 }, () => row(2023, 'M', 5, { motCode: 2100 }))),
      /got 500 rows, the most that a response can have/
    ],
    ['less than a dollar', json([row(2024, 'M', 0.4)]), /expected whole dollars, got 0.4/],
    [
      'a value beyond all that the table can hold',
      json([row(2024, 'M', 12_345_678_901)]),
      /These differ widely from the figures around them; nothing was written/
    ],
    [
      'an answer cut in the middle',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '999' });
        response.write('{"data":[');
        setTimeout(() => response.destroy(), 20);
      },
      /nothing was written/
    ],
    ['a page instead of JSON', (_request, response) => response.end('<html>maintenance</html>'), /expected JSON, got "<html>/],
    ['JSON of another shape', (_request, response) => response.end('{"rows":[]}'), /expected the response that UN Comtrade documents/],
    ['a value that is no number', json([row(2024, 'M', 5, { primaryValue: '5' })]), /data\.0\.primaryValue/],
    ['an answer for another partner', json([row(2024, 'M', 5, { partnerCode: 410 })]), /expected reporter 156, partner 408/],
    ['an answer for another year', raw([row(1999, 'M', 5)]), /year 2023; got 156, 408, 1999/],
    ['an answer in another currency', json([row(2024, 'M', 5, { currency: 'CNY' })]), /expected US dollars, got "CNY"/],
    ['two totals for one year and flow', json([row(2024, 'M', 5), row(2024, 'M', 6)]), /expected one total/]
  ])('refuses %s and writes nothing', async (_what, reply, message) => {
    service.replies = [reply];
    await expect(run({ write: true, timeout: 20_000 })).rejects.toThrow(message);
    untouched();
  });

  it('gives up on a response that never arrives', async () => {
    service.replies = [() => undefined];
    await expect(run({ write: true, timeout: 100 })).rejects.toThrow(/no whole answer within 100 ms/);
    untouched();
  });

  it('refuses an unknown partner, and years outside the limits, without a request', async () => {
    for (const partner of ['xyz', 'constructor', '__proto__', 'kor', 'cis'])
      await expect(run({ partner })).rejects.toThrow(/--partner: expected all or the id of a country in partners.csv/);
    for (const year of [198, 2027])
      await expect(run({ years: [2024, year] })).rejects.toThrow(`--years: expected years of four digits up to 2026, got ${year}`);
    expect(service.asked).toEqual([]);
  });

  it('follows a redirect within the host', async () => {
    service.replies = [status(301, { location: '/moved?period=2024' }), json([row(2024, 'M', 300_000_005)])];
    await run({ years: [2024] });
    expect(service.asked[1]).toBe('/moved?period=2024');
    expect(service.said).toContain('+ chn-2024-export-comtrade 300000005');
  });

  it('never repeats a request sooner than its own pauses, whatever Retry-After says', async () => {
    for (const asks of ['0', '-5', '1.5', 'Wed, 21 Oct 2015 07:28:00 GMT', 'soon', '']) {
      const waited: number[] = [];
      service.replies = [status(429, { 'retry-after': asks }), status(503, { 'retry-after': asks }), json([row(2024, 'M', 300_000_005)])];
      await run({ years: [2024], pause: (seconds) => Promise.resolve(void waited.push(seconds)) });
      expect(waited).toEqual([2, 4]);
    }
  });

  it('refuses figures far from all neighbouring ones, unless they are accepted', async () => {
    service.replies = [json([row(2024, 'M', 400_000), row(2024, 'X', 9_900_000_000), row(2022, 'M', 600_000_000)])];
    await expect(run({ write: true, years: [2022, 2024] })).rejects.toThrow(
      /^chn-2022-export-comtrade 600000000: expected within 2 times one of 291871001 \(chn-2023-export-comtrade\)\nchn-2024-export-comtrade 400000: expected/
    );
    untouched();
    await run({ write: true, accept: true, years: [2024] });
    expect(file('trade')).toContain('chn-2024-export-comtrade,chn,2024,export,400000,');
  });

  it('refuses a revision far from the figure of its own year, whatever the years beside it have', async () => {
    writeFileSync(join(service.folder, 'tables/trade.csv'), `${TRADE}${TRADE.split('\n')[1]?.replaceAll('2023', '2024').replace('291871001', '47900000')}\n`);
    service.replies = [json([row(2024, 'M', 300_000_000)])];
    await expect(run({ years: [2024] })).rejects.toThrow(
      'chn-2024-export-comtrade 300000000: expected within 2 times one of 47900000 (chn-2024-export-comtrade)\nThese differ widely'
    );
  });

  it.each([
    ['refuses', 10_000_000],
    ['adds', 9_999_999]
  ])('%s %d dollars that no other figure supports', async (what, value) => {
    service.replies = [json([row(2020, 'M', value)])];
    const done = run({ write: true, years: [2020] });
    if (what === 'adds') return expect(done).resolves.toBeUndefined();
    await expect(done).rejects.toThrow(/^chn-2020-export-comtrade 10000000: expected a figure for its year or the years beside it, or less than 10000000\n/);
    untouched();
    await run({ write: true, accept: true, years: [2020] });
    expect(file('trade')).toContain('chn-2020-export-comtrade,chn,2020,export,10000000,');
  });

  it('compares each year with the year before it in the same run', async () => {
    service.replies = [json([row(2024, 'M', 500_000_000), row(2025, 'M', 900_000_000)])];
    await run({ write: true, years: [2025, 2024] });
    expect(file('trade')).toContain('chn-2025-export-comtrade,chn,2025,export,900000000,');
  });

  it('refuses what the table cannot contain even if it is accepted', async () => {
    service.replies = [json([row(2024, 'M', 12_345_678_901)])];
    await expect(run({ write: true, accept: true })).rejects.toThrow(
      /value_usd: expected a whole number from 0 to 9999999999, got "12345678901"\nThese rows would not pass/
    );
    untouched();
  });

  it('keeps edits made while it waited for responses', async () => {
    const edited = TRADE.replace('UN Comtrade",,old,', 'UN Comtrade",,old,Edited by hand.');
    service.replies = [
      (request, response) => {
        writeFileSync(join(service.folder, 'tables/trade.csv'), edited);
        json([row(2024, 'M', 300_000_005)])(request, response);
      }
    ];
    await run({ write: true, years: [2024] });
    expect(file('trade')).toContain('old,Edited by hand.\nchn-2024-export-comtrade,');
  });

  it('keeps the rows of two simultaneous runs', async () => {
    service.replies = [json([row(2024, 'M', 300_000_005), row(2024, 'X', 4_000_000, { reporterCode: 643, reporterISO: 'RUS' })])];
    await Promise.all([run({ write: true, years: [2024] }), run({ write: true, years: [2024], partner: 'rus' })]);
    expect(
      file('trade')
        .split('\n')
        .map((line) => line.split(',')[0])
    ).toEqual(['id', 'chn-2023-export-comtrade', 'chn-2024-export-comtrade', 'rus-2024-import-comtrade', '']);
    // Both cite the same answer.
    expect(file('sources').match(/un-comtrade-all-2024-2026-11-23,/g)).toHaveLength(1);
  });

  it('writes nothing while another process holds the tables, and names it', async () => {
    service.replies = [json([row(2024, 'M', 300_000_005)])];
    const lock = join(service.folder, 'tables', '.update-lock');
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, host: hostname(), since: '2026-11-23T10:00:00.000Z' }));
    await expect(run({ write: true })).rejects.toThrow(`The tables are being written by process ${process.ppid} on ${hostname()}`);
    rmSync(lock);
    untouched();
  });
});

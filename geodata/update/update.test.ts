import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkProfile } from './profile.ts';
import { updateFromComtrade } from './update-trade.ts';

const TRADE = `id,partner,year,direction,value_usd,valuation,publication,evidence,precision,rounding_usd,status,reporter,method,source,note
chn-2023-export-comtrade,chn,2023,export,291871001,cif,comtrade,reported,exact,1,final,China (UN Comtrade),,old,
`;
const SOURCES = `id,publisher,title,url,published,read,licence,via,note
old,Someone,"A title, with a comma",https://example.org/,,2026-01-01,facts-only,,
`;

type Reply = (request: IncomingMessage, response: ServerResponse) => void;
let server: Server;
let replies: Reply[] = [];
let asked: string[] = [];
let folder = '';
let said: string[] = [];

beforeEach(async () => {
  asked = [];
  said = [];
  folder = mkdtempSync(join(tmpdir(), 'update-'));
  mkdirSync(join(folder, 'tables'));
  writeFileSync(join(folder, 'tables/trade.csv'), TRADE);
  writeFileSync(join(folder, 'tables/sources.csv'), SOURCES);
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    // The public API takes one period at a time.
    if (periodOf(request)?.includes(',')) return void response.writeHead(400).end('only one period');
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    reply?.(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

const base = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const row = (refYear: number, flowCode: string, primaryValue: number, more: object = {}): object => ({
  typeCode: 'C', freqCode: 'A', refYear, period: String(refYear), reporterCode: 156, flowCode, partnerCode: 408, partner2Code: 0,
  cmdCode: 'TOTAL', customsCode: 'C00', motCode: 0, isReported: false, isAggregate: true, primaryValue, ...more
});
const periodOf = (request: IncomingMessage): string | null => new URL(request.url ?? '', 'http://localhost').searchParams.get('period');
const raw = (data: unknown): Reply => (_request, response) => response.end(JSON.stringify({ elapsedTime: '0.2 secs', count: 2, data, error: '' }));
/** Answers with the rows of the year that is asked for. */
const json = (rows: readonly object[]): Reply => (request, response) => raw(rows.filter((entry) => 'period' in entry && entry.period === periodOf(request)))(request, response);
const says = (code: number, text: object): Reply => (_request, response) => response.writeHead(code).end(JSON.stringify(text));
const status = (code: number, headers: Record<string, string> = {}): Reply => (_request, response) => response.writeHead(code, headers).end('no');

const run = (more: { write?: boolean; accept?: boolean; partner?: string; timeout?: number; years?: number[]; pause?: (seconds: number) => Promise<void> } = {}): Promise<void> =>
  updateFromComtrade({
    folder, base: base(), partner: 'chn', years: [2023, 2024], write: false, today: '2026-11-23', timeout: 2000,
    log: (line) => said.push(line), pause: () => Promise.resolve(), ...more
  });
const file = (name: string): string => readFileSync(join(folder, 'tables', `${name}.csv`), 'utf8');
const untouched = (): void => {
  expect(file('trade')).toBe(TRADE);
  expect(file('sources')).toBe(SOURCES);
  expect(readdirSync(join(folder, 'tables')).sort()).toEqual(['sources.csv', 'trade.csv']);
};

describe('update from UN Comtrade', () => {
  it('asks for the totals of both flows and shows the difference without writing', async () => {
    replies = [json([row(2023, 'M', 291_871_001), row(2024, 'M', 346_949_415.4), row(2024, 'X', 1_833_000_000)])];
    await run();
    expect(asked).toHaveLength(2);
    const query = new URL(asked[0] ?? '', base()).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ reporterCode: '156', partnerCode: '408', period: '2023', cmdCode: 'TOTAL', flowCode: 'M,X' });
    expect(said).toEqual([
      '  chn-2023-export-comtrade 291871001',
      '+ chn-2024-export-comtrade 346949415',
      '+ chn-2024-import-comtrade 1833000000',
      '2 rows to add. Run again with --write to add them.'
    ]);
    untouched();
  });

  it('writes rows with their provenance, sorted, and is a no-op the second time', async () => {
    replies = [json([row(2024, 'X', 1_833_000_000), row(2024, 'M', 346_949_415)])];
    await run({ write: true });
    expect(file('trade').split('\n').map((line) => line.split(',')[0])).toEqual(['id', 'chn-2023-export-comtrade', 'chn-2024-export-comtrade', 'chn-2024-import-comtrade', '']);
    expect(file('trade')).toContain('chn-2024-export-comtrade,chn,2024,export,346949415,not-stated,comtrade,reported,exact,1,final,CHN (UN Comtrade),,un-comtrade-chn-2024-2026-11-23,');
    expect(file('sources')).toContain('un-comtrade-chn-2024-2026-11-23,United Nations');
    expect(file('sources')).toContain('"A title, with a comma"');
    const once = file('trade');
    await run({ write: true });
    expect(file('trade')).toBe(once);
    expect(said.at(-1)).toBe('Nothing to add.');
  });

  it('keeps a figure that differs and adds the other beside it', async () => {
    replies = [json([row(2023, 'M', 300_000_000)])];
    await run({ write: true });
    expect(said[0]).toBe('± chn-2023-export-comtrade-2 300000000 (the table holds 291871001, which stays)');
    expect(file('trade')).toContain('291871001');
    expect(file('trade')).toContain('chn-2023-export-comtrade-2,chn,2023,export,300000000');
  });

  it('keeps the address of each year, whatever is asked later on the same day', async () => {
    replies = [json([row(2024, 'M', 300_000_005), row(2025, 'M', 300_000_006), row(2026, 'M', 300_000_007)])];
    await run({ write: true, years: [2024, 2025] });
    await run({ write: true, years: [2026] });
    const cited = new Map(file('trade').split('\n').slice(1, -1).map((line) => line.split(',')).map((cells) => [cells[2], cells[13]]));
    const address = (id: string | undefined): string | undefined => file('sources').split('\n').find((line) => line.startsWith(`${id},`));
    for (const year of ['2024', '2025', '2026']) expect(address(cited.get(year))).toContain(`period=${year}&`);
  });

  it('calls provisional what reporters may still correct', async () => {
    replies = [json([row(2024, 'M', 300_000_005), row(2025, 'M', 300_000_006), row(2026, 'M', 300_000_007)])];
    await run({ write: true, years: [2024, 2025, 2026] });
    const status = Object.fromEntries(file('trade').split('\n').slice(2, -1).map((line) => line.split(',')).map((cells) => [cells[2], cells[10]]));
    expect(status).toEqual({ 2024: 'final', 2025: 'provisional', 2026: 'provisional' });
  });

  it('takes a row that says US dollars for what it is', async () => {
    replies = [json([row(2024, 'M', 300_000_005, { currency: 'USD', currencyCode: null })])];
    await run();
    expect(said).toContain('+ chn-2024-export-comtrade 300000005');
  });

  it('leaves a gap a gap when the answer is empty', async () => {
    replies = [json([])];
    await run({ write: true });
    expect(said).toContain('  chn 2024: no total in the response; left as a gap');
    untouched();
  });

  it('leaves out parts of a total', async () => {
    replies = [json([row(2024, 'M', 300_000_005), row(2024, 'M', 2, { motCode: 2100 }), row(2024, 'M', 1, { customsCode: 'C01' })])];
    await run();
    expect(said).toContain('+ chn-2024-export-comtrade 300000005');
  });

  it('waits as long as Retry-After says, then goes on', async () => {
    const waited: number[] = [];
    replies = [status(429, { 'retry-after': '7' }), json([row(2024, 'M', 300_000_005)])];
    await run({ pause: (seconds) => Promise.resolve(void waited.push(seconds)) });
    expect(waited).toEqual([7]);
    expect(said).toContain('+ chn-2024-export-comtrade 300000005');
  });

  it.each<[string, Reply, RegExp]>([
    ['a server that keeps saying later', status(429), /asked to wait 4 times/],
    ['a wait too long to sit out', status(429, { 'retry-after': '86400' }), /asks to wait 86400 s/],
    ['a server error', status(500), /expected status 200, got 500, saying "no"/],
    ['a refusal with its reason', says(403, { statusCode: 403, message: 'Out of call volume quota. \u001b[31m' }), /got 403, saying "Out of call volume quota. \\u001b\[31m"/],
    ['a refusal in an answer without data', says(200, { data: null, error: 'Period is not valid' }), /the server says "Period is not valid"/],
    ['a redirect to another host', status(302, { location: 'https://example.org/' }), /expected a response from the same host, got a redirect to "https:\/\/example.org"/],
    ['redirects without end', (request, response) => response.writeHead(307, { location: request.url }).end(), /got 4 redirects in a row/],
    ['an answer without end', (_request, response) => { response.write('['); for (let i = 0; i < 11; i += 1) response.write(' '.repeat(1_000_000)); response.end(); }, /expected at most 10 MB, got more/],
    ['one month for the year', raw([row(2023, 'M', 300_000_005, { freqCode: 'M', period: '202301' })]), /got C, M, 202301/],
    ['services for goods', raw([row(2023, 'M', 300_000_005, { typeCode: 'S' })]), /got S, A, 2023/],
    ['a full answer without its totals', raw(Array.from({ length: 500 }, () => row(2023, 'M', 5, { motCode: 2100 }))), /got 500 rows, the most that a response can have/],
    ['less than a dollar', json([row(2024, 'M', 0.4)]), /expected whole dollars, got 0.4/],
    ['a value beyond all that the table can hold', json([row(2024, 'M', 12_345_678_901)]), /These differ widely from the figures around them; nothing was written/],
    ['an answer cut in the middle', (_request, response) => { response.writeHead(200, { 'content-length': '999' }); response.write('{"data":['); setTimeout(() => response.destroy(), 20); }, /nothing was written/],
    ['a page instead of JSON', (_request, response) => response.end('<html>maintenance</html>'), /expected JSON, got "<html>/],
    ['JSON of another shape', (_request, response) => response.end('{"rows":[]}'), /expected the response that UN Comtrade documents/],
    ['a value that is no number', json([row(2024, 'M', 5, { primaryValue: '5' })]), /data\.0\.primaryValue/],
    ['an answer for another partner', json([row(2024, 'M', 5, { partnerCode: 410 })]), /expected reporter 156, partner 408/],
    ['an answer for another year', raw([row(1999, 'M', 5)]), /year 2023; got 156, 408, 1999/],
    ['an answer in another currency', json([row(2024, 'M', 5, { currency: 'CNY' })]), /expected US dollars, got "CNY"/],
    ['two totals for one year and flow', json([row(2024, 'M', 5), row(2024, 'M', 6)]), /expected one total/]
  ])('refuses %s and writes nothing', async (_what, reply, message) => {
    replies = [reply];
    await expect(run({ write: true, timeout: 20_000 })).rejects.toThrow(message);
    untouched();
  });

  it('gives up an answer that never comes', async () => {
    replies = [() => undefined];
    await expect(run({ write: true, timeout: 100 })).rejects.toThrow(/no whole answer within 100 ms/);
    untouched();
  });

  it('refuses a partner it has no code for, and years that the table cannot hold, and asks nothing', async () => {
    for (const partner of ['xyz', 'constructor', '__proto__']) await expect(run({ partner })).rejects.toThrow(/--partner: expected one of aut/);
    for (const year of [198, 2027]) await expect(run({ years: [2024, year] })).rejects.toThrow(`--years: expected years from 1940 to 2026, got ${year}`);
    expect(asked).toEqual([]);
  });

  it('follows a redirect within the host', async () => {
    replies = [status(301, { location: '/moved?period=2024' }), json([row(2024, 'M', 300_000_005)])];
    await run({ years: [2024] });
    expect(asked[1]).toBe('/moved?period=2024');
    expect(said).toContain('+ chn-2024-export-comtrade 300000005');
  });

  it('never asks again sooner than its own pauses, whatever Retry-After says', async () => {
    for (const asks of ['0', '-5', '1.5', 'Wed, 21 Oct 2015 07:28:00 GMT', 'soon', '']) {
      const waited: number[] = [];
      replies = [status(429, { 'retry-after': asks }), status(503, { 'retry-after': asks }), json([row(2024, 'M', 300_000_005)])];
      await run({ years: [2024], pause: (seconds) => Promise.resolve(void waited.push(seconds)) });
      expect(waited).toEqual([2, 4]);
    }
  });

  it('refuses figures far from all beside them, unless they are accepted', async () => {
    replies = [json([row(2024, 'M', 400_000), row(2024, 'X', 9_900_000_000), row(2022, 'M', 600_000_000)])];
    await expect(run({ write: true, years: [2022, 2024] })).rejects.toThrow(/^chn-2022-export-comtrade 600000000: expected within 2 times one of 291871001 \(chn-2023-export-comtrade\)\nchn-2024-export-comtrade 400000: expected/);
    untouched();
    await run({ write: true, accept: true, years: [2024] });
    expect(file('trade')).toContain('chn-2024-export-comtrade,chn,2024,export,400000,');
  });

  it('compares each year with the one before it in the same answer', async () => {
    replies = [json([row(2024, 'M', 500_000_000), row(2025, 'M', 900_000_000)])];
    await run({ write: true, years: [2025, 2024] });
    expect(file('trade')).toContain('chn-2025-export-comtrade,chn,2025,export,900000000,');
  });

  it('refuses what the table cannot hold even where it is accepted', async () => {
    replies = [json([row(2024, 'M', 12_345_678_901)])];
    await expect(run({ write: true, accept: true })).rejects.toThrow(/value_usd: expected a whole number from 0 to 9999999999, got "12345678901"\nThese rows would not pass/);
    untouched();
  });

  it('keeps what was edited while it waited for answers', async () => {
    const edited = TRADE.replace('China (UN Comtrade),,old,', 'China (UN Comtrade),,old,Edited by hand.');
    replies = [(request, response) => {
      writeFileSync(join(folder, 'tables/trade.csv'), edited);
      json([row(2024, 'M', 300_000_005)])(request, response);
    }];
    await run({ write: true, years: [2024] });
    expect(file('trade')).toContain('old,Edited by hand.\nchn-2024-export-comtrade,');
  });

  it('keeps the rows of two runs at once', async () => {
    replies = [json([row(2024, 'M', 300_000_005, { reporterCode: 156 })])];
    const russia: Reply = json([row(2024, 'X', 40_000_000, { reporterCode: 643 })]);
    const china = replies[0];
    replies = [(request, response) => (request.url?.includes('reporterCode=643') ? russia : china)?.(request, response)];
    await Promise.all([run({ write: true, years: [2024] }), run({ write: true, years: [2024], partner: 'rus' })]);
    expect(file('trade').split('\n').map((line) => line.split(',')[0])).toEqual(['id', 'chn-2023-export-comtrade', 'chn-2024-export-comtrade', 'rus-2024-import-comtrade', '']);
    expect(file('sources')).toContain('un-comtrade-rus-2024-2026-11-23');
  });

  it('writes nothing while another process holds the tables, and says which', async () => {
    replies = [json([row(2024, 'M', 300_000_005)])];
    const lock = join(folder, 'tables', '.update-lock');
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, host: hostname(), since: '2026-11-23T10:00:00.000Z' }));
    await expect(run({ write: true })).rejects.toThrow(`The tables are being written by process ${process.ppid} on ${hostname()}`);
    rmSync(lock);
    untouched();
  });
});

describe('check-profile', () => {
  const serve = (text: string): void => { replies = [(_request, response) => response.end(text)]; };
  const schema = JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#', required: ['resources'],
    properties: {
      homepage: { type: 'string', format: 'uri', propertyOrder: 50 },
      resources: { type: 'array', items: { oneOf: [{ required: ['name', 'path'] }, { required: ['name', 'data'] }] } }
    }
  });
  const check = (descriptor: object): Promise<string[]> => checkProfile({ $schema: `${base()}/profile.json`, ...descriptor });

  it('asks for the profile that the package names, and says nothing of a package that keeps it', async () => {
    serve(schema);
    expect(await check({ homepage: 'https://example.org/', resources: [{ name: 'a', path: 'a.csv' }] })).toEqual([]);
    expect(asked).toEqual(['/profile.json']);
  });

  it('names every place where a rule is broken', async () => {
    serve(schema);
    const broken = await check({ homepage: 'nowhere', resources: [{ name: 'a', path: 'a.csv' }, { name: 'b' }] });
    expect(broken).toContain('/homepage: must match format "uri"');
    expect(broken.some((line) => line.startsWith('/resources/1: '))).toBe(true);
    expect(broken.some((line) => line.startsWith('/resources/0'))).toBe(false);
    expect(await check({})).toEqual(["/: must have required property 'resources'"]);
  });

  it('never takes a lost or a foreign answer for a profile without rules', async () => {
    for (const text of ['<html>', '{}', 'null', '']) {
      serve(text);
      await expect(check({ resources: [] })).rejects.toThrow(/expected a profile/);
    }
    replies = [status(404)];
    await expect(check({ resources: [] })).rejects.toThrow(/expected status 200, got 404/);
    await expect(checkProfile({ resources: [] })).rejects.toThrow(/\$schema: expected the address/);
  });
});

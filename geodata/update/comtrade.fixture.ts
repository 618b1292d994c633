// A replacement for the UN Comtrade service, and a folder with three small tables, for tests of updates.
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { UpdateRun } from './fetch.ts';
import { updateFromComtrade } from './update-trade.ts';

export const TRADE = `id,partner,year,direction,value_usd,valuation,publication,evidence,precision,rounding_usd,status,reporter,method,source,note
chn-2023-export-comtrade,chn,2023,export,291871001,cif,comtrade,reported,exact,1,final,"China, to UN Comtrade",,old,
`;
const SOURCES = `id,publisher,title,url,published,read,licence,via,note
old,Someone,"A title, with a comma",https://example.org/,,2026-01-01,facts-only,,
`;
const PARTNERS = `id,kind,name_en
chn,country,China
cis,group,Commonwealth of Independent States
kor,country,South Korea
rus,country,Russia
`;

export type Reply = (request: IncomingMessage, response: ServerResponse) => void;
/**
 * The replies of the service in turn (the last one is repeated), the requests it received, the folder of the tables, the lines of the log.
 */
export const service: { replies: Reply[]; asked: string[]; folder: string; said: string[] } = { replies: [], asked: [], folder: '', said: [] };
let server: Server;

/** Starts the service and creates a folder of tables before each test of the file, and removes them after it. */
export function serveComtrade(): void {
  beforeEach(async () => {
    service.asked = [];
    service.said = [];
    service.folder = mkdtempSync(join(tmpdir(), 'update-'));
    mkdirSync(join(service.folder, 'tables'));
    writeFileSync(join(service.folder, 'tables/trade.csv'), TRADE);
    writeFileSync(join(service.folder, 'tables/sources.csv'), SOURCES);
    writeFileSync(join(service.folder, 'tables/partners.csv'), PARTNERS);
    server = createServer((request, response) => {
      service.asked.push(request.url ?? '');
      // The public API accepts one period at a time.
      if (periodOf(request)?.includes(',')) return void response.writeHead(400).end('only one period');
      const reply = service.replies.length > 1 ? service.replies.shift() : service.replies[0];
      reply?.(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    rmSync(service.folder, { recursive: true });
  });
}

export const base = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
export const row = (refYear: number, flowCode: string, primaryValue: number, more: object = {}): object => ({
  typeCode: 'C',
  freqCode: 'A',
  refYear,
  period: String(refYear),
  reporterCode: 156,
  reporterISO: 'CHN',
  flowCode,
  partnerCode: 408,
  partner2Code: 0,
  cmdCode: 'TOTAL',
  customsCode: 'C00',
  motCode: 0,
  isReported: false,
  isAggregate: true,
  primaryValue,
  ...more
});
const periodOf = (request: IncomingMessage): string | null => new URL(request.url ?? '', 'http://localhost').searchParams.get('period');
export const raw =
  (data: unknown): Reply =>
  (_request, response) =>
    response.end(JSON.stringify({ elapsedTime: '0.2 secs', count: 2, data, error: '' }));
/** Replies with the rows of the requested year. */
export const json =
  (rows: readonly object[]): Reply =>
  (request, response) =>
    raw(rows.filter((entry) => 'period' in entry && entry.period === periodOf(request)))(request, response);
export const says =
  (code: number, text: object): Reply =>
  (_request, response) =>
    response.writeHead(code).end(JSON.stringify(text));
export const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (_request, response) =>
    response.writeHead(code, headers).end('no');

/** Options of a run against the service, which shows what it would change. */
export const usualRun = (): Omit<UpdateRun, 'accept'> => ({
  folder: service.folder,
  base: base(),
  write: false,
  today: '2026-11-23',
  timeout: 2000,
  log: (line) => service.said.push(line),
  pause: () => Promise.resolve()
});

export const run = (
  more: { write?: boolean; accept?: boolean; partner?: string; timeout?: number; years?: number[]; pause?: (seconds: number) => Promise<void> } = {}
): Promise<void> =>
  updateFromComtrade({
    ...usualRun(),
    partner: 'chn',
    years: [2023, 2024],
    ...more
  });
export const file = (name: string): string => readFileSync(join(service.folder, 'tables', `${name}.csv`), 'utf8');
export const untouched = (): void => {
  untouchedTables();
  expect(readdirSync(join(service.folder, 'tables')).sort()).toEqual(['partners.csv', 'sources.csv', 'trade.csv']);
};
/** The tables of figures and sources are as before. */
export const untouchedTables = (): void => {
  expect(file('trade')).toBe(TRADE);
  expect(file('sources')).toBe(SOURCES);
};

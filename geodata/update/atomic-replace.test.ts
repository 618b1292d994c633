// Files are replaced together or not at all, also when a run is stopped.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCK, withLock } from './lock.ts';
import { finishReplacing, replaceFiles } from './atomic-replace.ts';

const TEXTS = new Map([
  ['sources.csv', { before: 'old', text: 'new sources' }],
  ['trade.csv', { before: 'old', text: 'new trade' }]
]);
const OLD = { 'sources.csv': 'old', 'trade.csv': 'old' };
const NEW = { 'sources.csv': 'new sources', 'trade.csv': 'new trade' };
/** No process has this id: it is above the largest that systems assign. */
const ENDED = 2 ** 30;
let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  said = [];
  for (const name of TEXTS.keys()) write(name, 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

const held = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  );
const start = (): void => finishReplacing(folder, (line) => said.push(line));
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const lock = (holder: object): void => write(LOCK, JSON.stringify({ pid: ENDED, host: hostname(), since: '2026-11-23T10:00:00.000Z', ...holder }));

/** The state of a folder after a run was killed when it had renamed the first file. */
function killedBetween(): void {
  write('sources.csv', 'new sources');
  write('.update-new-trade.csv', 'new trade');
  const before = createHash('sha256').update('old').digest('hex');
  write(
    '.update-begun',
    JSON.stringify([
      { name: 'sources.csv', before },
      { name: 'trade.csv', before }
    ])
  );
}

test('files are replaced together, and nothing else is left behind', () => {
  replaceFiles(folder, TEXTS);
  expect(held()).toEqual(NEW);
  start();
  expect(said).toEqual([]);
});

test('a file edited since it was read is kept, and nothing is replaced', () => {
  write('trade.csv', 'edited by hand');
  expect(() => {
    replaceFiles(folder, TEXTS);
  }).toThrow(/trade\.csv was changed during this run; nothing was written/);
  expect(held()).toEqual({ ...OLD, 'trade.csv': 'edited by hand' });
});

test('a run that stops between two files is completed at the next start', () => {
  killedBetween();
  start();
  expect(held()).toEqual(NEW);
  expect(said).toEqual(['An earlier run was interrupted while replacing files: sources.csv, trade.csv completed.']);
});

test('an edit after such a run is kept, and both texts are named', () => {
  killedBetween();
  write('trade.csv', 'edited by hand');
  expect(start).toThrow(/trade\.csv was edited since\. Copy what is missing from \.update-new-trade\.csv by hand/);
  expect(held()).toMatchObject({ 'trade.csv': 'edited by hand', '.update-new-trade.csv': 'new trade' });
});

test('a run that stops while preparing is rolled back at the next start, and other files stay', () => {
  write('.update-new-sources.csv', 'new sour');
  write('notes.new', 'mine');
  start();
  expect(held()).toEqual({ ...OLD, 'notes.new': 'mine' });
  expect(said).toEqual(['An earlier run was interrupted before replacing a file: .update-new-sources.csv removed.']);
});

test('a held lock names its holder and keeps others out', () => {
  lock({ pid: process.ppid });
  expect(() => withLock(folder, () => write('trade.csv', 'mine'))).toThrow(
    `written by process ${process.ppid} on ${hostname()} since 2026-11-23T10:00:00.000Z; nothing was written`
  );
  lock({ host: 'another' });
  expect(() => withLock(folder, () => write('trade.csv', 'mine'))).toThrow(/on another since/);
  write(LOCK, '');
  expect(() => withLock(folder, () => write('trade.csv', 'mine'))).toThrow(/an unknown process/);
  expect(held()).toEqual({ ...OLD, [LOCK]: '' });
});

test('a lock of an ended process is taken over, and released after use', () => {
  lock({});
  withLock(folder, () => {
    expect(JSON.parse(held()[LOCK] ?? '')).toMatchObject({ pid: process.pid, host: hostname() });
    expect(() => withLock(join(folder, 'nowhere'), () => undefined)).toThrow(/ENOENT/);
  });
  expect(held()).toEqual(OLD);
});

test('a start during another run leaves its files alone', () => {
  lock({ pid: process.ppid });
  write('.update-new-trade.csv', 'new tr');
  expect(start).toThrow(/The tables are being written by process/);
  expect(held()).toMatchObject({ '.update-new-trade.csv': 'new tr' });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishReplacing, replaceFiles } from './replace.ts';

const TEXTS = new Map([['sources.csv', 'new sources'], ['trade.csv', 'new trade']]);
let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  said = [];
  for (const name of TEXTS.keys()) writeFileSync(join(folder, name), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

const held = (): Record<string, string> => Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const start = (): void => finishReplacing(folder, (line) => said.push(line));

test('files are replaced together, and nothing else is left', () => {
  replaceFiles(folder, TEXTS);
  expect(held()).toEqual({ 'sources.csv': 'new sources', 'trade.csv': 'new trade' });
  start();
  expect(said).toEqual([]);
});

test('a run that stops between two files is finished at the next start', () => {
  // A folder in the place of the second file stops the run just where a kill would.
  rmSync(join(folder, 'trade.csv'));
  mkdirSync(join(folder, 'trade.csv'));
  expect(() => replaceFiles(folder, TEXTS)).toThrow();
  expect(readFileSync(join(folder, 'sources.csv'), 'utf8')).toBe('new sources');
  rmdirSync(join(folder, 'trade.csv'));
  writeFileSync(join(folder, 'trade.csv'), 'old');
  start();
  expect(held()).toEqual({ 'sources.csv': 'new sources', 'trade.csv': 'new trade' });
  expect(said).toEqual(['An earlier run was interrupted while it replaced files: sources.csv, trade.csv finished.']);
});

test('a run that stops while it prepares its files is rolled back at the next start', () => {
  writeFileSync(join(folder, 'sources.csv.new'), 'new sour');
  start();
  expect(held()).toEqual({ 'sources.csv': 'old', 'trade.csv': 'old' });
  expect(said).toEqual(['An earlier run was interrupted before it replaced a file: sources.csv.new removed.']);
});

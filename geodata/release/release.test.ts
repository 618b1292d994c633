import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '#lib/atlas/changes.ts';
import { release } from './release.ts';
import { filesBelow } from './tree.ts';
import { versionsOf } from './versions.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'release-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = (version: string, date: string): Change => ({ id: `c-${version}`, version, date, what: 'what', why: 'why', facts: [], removed: [] });
const LOG = [change('2026.11.0', '2026-11-23'), change('2026.12.0', '2026-12-05')];

function put(root: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, root);
}

const SITE = { 'index.html': 'one', 'chn/2023/index.html': 'china', '_app/a.1.js': 'a1' };

function publish(build: string, version: string): string[] {
  const lines: string[] = [];
  release({
    build, out: join(folder, 'out'), log: (line) => lines.push(line),
    versions: versionsOf(version, LOG.filter((entry) => entry.version <= version))
  });
  return lines;
}

const content = (): Record<string, string> =>
  Object.fromEntries(filesBelow(join(folder, 'out')).map((file) => [file, readFileSync(join(folder, 'out', file), 'utf8')]));
const below = (files: Readonly<Record<string, string>>, prefix: string): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith(prefix)));

test('a release is the current site and a copy that can be pinned', () => {
  publish(put('build', SITE), '2026.11.0');
  const { 'versions.json': list = '', ...files } = content();
  expect(files).toEqual({ ...SITE, ...Object.fromEntries(Object.entries(SITE).map(([name, text]) => [`v/2026.11.0/${name}`, text])) });
  expect(JSON.parse(list)).toMatchObject({ version: '2026.11.0', releases: [{ version: '2026.11.0', date: '2026-11-23' }] });
});

test('a later release leaves every byte of an earlier one as it was', () => {
  publish(put('build', SITE), '2026.11.0');
  const before = below(content(), 'v/2026.11.0/');
  publish(put('next', { 'index.html': 'two', 'rus/2023/index.html': 'russia', '_app/a.2.js': 'a2' }), '2026.12.0');
  const after = content();
  expect(below(after, 'v/2026.11.0/')).toEqual(before);
  expect([after['index.html'], after['v/2026.12.0/index.html']]).toEqual(['two', 'two']);
  expect(JSON.parse(after['versions.json'] ?? '')).toMatchObject({ version: '2026.12.0', releases: [{}, { version: '2026.12.0', changes: [{ id: 'c-2026.12.0' }] }] });
});

test('the current site keeps no page of the former one, and what is not of a release is left alone', () => {
  publish(put('build', SITE), '2026.11.0');
  put('out', { 'CNAME': 'example.org', 'chn/note.txt': 'mine' });
  publish(put('next', { 'index.html': 'two', '_app/a.2.js': 'a2' }), '2026.12.0');
  expect(filesBelow(join(folder, 'out')).filter((file) => !file.startsWith('v/'))).toEqual(['CNAME', '_app/a.2.js', 'chn/note.txt', 'index.html', 'versions.json']);
});

test('a published version is refused with other bytes, and nothing is written', () => {
  publish(put('build', SITE), '2026.11.0');
  const before = content();
  const again = put('next', { ...SITE, 'chn/2023/index.html': 'China' });
  expect(() => publish(again, '2026.11.0')).toThrow(/differs from it in 1 file \(chn\/2023\/index\.html\).*raise geodata\/VERSION above 2026\.11\.0/s);
  expect(content()).toEqual(before);
});

test('the same build can be released again', () => {
  publish(put('build', SITE), '2026.11.0');
  const before = content();
  expect(publish(join(folder, 'build'), '2026.11.0')[0]).toContain('the same bytes');
  expect(content()).toEqual(before);
});

test('a version below the current one is refused, by number and not by letter, even where it was published before', () => {
  publish(put('build', SITE), '2026.11.0');
  publish(put('next', { 'index.html': 'two' }), '2026.12.0');
  const before = content();
  expect(() => publish(put('build', SITE), '2026.11.0')).toThrow(/2026\.12\.0 as its current version, and 2026\.11\.0 is older/);
  expect(() => publish(put('build', SITE), '2026.9.3')).toThrow(/is older/);
  expect(content()).toEqual(before);
});

test('a copy that was cut short is never a version', () => {
  put('out', { 'v/2026.11.0.part/index.html': 'half' });
  publish(put('build', SITE), '2026.11.0');
  expect(filesBelow(join(folder, 'out')).filter((file) => file.includes('.part'))).toEqual([]);
});

test('a folder that is no site, or holds the output, is refused', () => {
  expect(() => publish(put('empty', { 'a.txt': '' }), '2026.11.0')).toThrow('holds no index.html');
  const build = put('build', SITE);
  expect(() => release({ build, out: join(build, 'out'), versions: versionsOf('2026.11.0', LOG), log: () => undefined })).toThrow('apart from');
});

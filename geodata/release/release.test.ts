// A release keeps every byte of earlier versions, and stops at whatever would not.
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '#lib/atlas/changes.ts';
import { release } from './release.ts';
import { filesBelow } from './file-tree.ts';
import { versionsOf } from './versions.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
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
    build,
    out: join(folder, 'out'),
    log: (line) => lines.push(line),
    versions: versionsOf(
      version,
      LOG.filter((entry) => entry.version <= version)
    )
  });
  return lines;
}

const content = (): Record<string, string> =>
  Object.fromEntries(filesBelow(join(folder, 'out')).map((file) => [file, readFileSync(join(folder, 'out', file), 'utf8')]));
const below = (files: Readonly<Record<string, string>>, prefix: string): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith(prefix)));

test('a release writes the current site and a permanent copy', () => {
  publish(put('build', SITE), '2026.11.0');
  const { 'versions.json': list = '', ...files } = content();
  expect(files).toEqual({ ...SITE, ...Object.fromEntries(Object.entries(SITE).map(([name, text]) => [`v/2026.11.0/${name}`, text])) });
  expect(JSON.parse(list)).toMatchObject({ version: '2026.11.0', releases: [{ version: '2026.11.0', date: '2026-11-23' }] });
});

test('a later release leaves every byte of an earlier version unchanged', () => {
  publish(put('build', SITE), '2026.11.0');
  const before = below(content(), 'v/2026.11.0/');
  publish(put('next', { 'index.html': 'two', 'rus/2023/index.html': 'russia', '_app/a.2.js': 'a2' }), '2026.12.0');
  const after = content();
  expect(below(after, 'v/2026.11.0/')).toEqual(before);
  expect([after['index.html'], after['v/2026.12.0/index.html']]).toEqual(['two', 'two']);
  expect(JSON.parse(after['versions.json'] ?? '')).toMatchObject({
    version: '2026.12.0',
    releases: [{}, { version: '2026.12.0', changes: [{ id: 'c-2026.12.0' }] }]
  });
});

test('the current site has no pages of the previous one, and other files are left alone', () => {
  publish(put('build', SITE), '2026.11.0');
  put('out', { CNAME: 'example.org', 'chn/note.txt': 'mine' });
  publish(put('next', { 'index.html': 'two', '_app/a.2.js': 'a2' }), '2026.12.0');
  expect(filesBelow(join(folder, 'out')).filter((file) => !file.startsWith('v/'))).toEqual([
    'CNAME',
    '_app/a.2.js',
    'chn/note.txt',
    'index.html',
    'versions.json'
  ]);
});

test('a published version with other content is refused, and nothing is written', () => {
  publish(put('build', SITE), '2026.11.0');
  const before = content();
  const again = put('next', { ...SITE, 'chn/2023/index.html': 'China' });
  expect(() => publish(again, '2026.11.0')).toThrow(/differs from it in 1 file \(chn\/2023\/index\.html\).*raise geodata\/VERSION above 2026\.11\.0/s);
  expect(content()).toEqual(before);
});

test('the same build can be released again', () => {
  publish(put('build', SITE), '2026.11.0');
  const before = content();
  expect(publish(join(folder, 'build'), '2026.11.0')[0]).toContain('the same content');
  expect(content()).toEqual(before);
});

test('a version lower than the current one is refused, compared as numbers, even if it was published before', () => {
  publish(put('build', SITE), '2026.11.0');
  publish(put('next', { 'index.html': 'two' }), '2026.12.0');
  const before = content();
  expect(() => publish(put('build', SITE), '2026.11.0')).toThrow(/2026\.12\.0 as its current version, and 2026\.11\.0 is older/);
  expect(() => publish(put('build', SITE), '2026.9.3')).toThrow(/is older/);
  expect(content()).toEqual(before);
});

test('an incomplete copy is never taken for a version', () => {
  put('out', { 'v/2026.11.0.part/index.html': 'half' });
  publish(put('build', SITE), '2026.11.0');
  expect(filesBelow(join(folder, 'out')).filter((file) => file.includes('.part'))).toEqual([]);
});

test('code of earlier versions stays, for pages that readers have open', () => {
  publish(put('build', { 'index.html': 'one', '_app/immutable/a.1.js': 'a1', '_app/version.json': '1' }), '2026.11.0');
  publish(put('next', { 'index.html': 'two', '_app/immutable/a.2.js': 'a2', '_app/version.json': '2' }), '2026.12.0');
  expect(below(content(), '_app/')).toEqual({ '_app/immutable/a.1.js': 'a1', '_app/immutable/a.2.js': 'a2', '_app/version.json': '2' });
});

/** A site whose pages refer to their code, as in a build. */
const site = (n: number): Record<string, string> => ({
  [`_app/immutable/a.${n}.js`]: `code ${n}`,
  [`_app/immutable/b.${n}.css`]: `style ${n}`,
  '_app/immutable/same.js': 'the same',
  'data/trade.csv': `data ${n}`,
  [`only-${n}/index.html`]: page(n),
  'index.html': page(n),
  'index.html.br': page(n),
  'chn/2023/index.html': page(n),
  'embed/chn/2023/index.html': page(n),
  '404.html': `${page(n)}<script>base: ""</script>`
});
const page = (n: number): string => `page ${n}: _app/immutable/a.${n}.js _app/immutable/b.${n}.css _app/immutable/same.js`;

/** Pages of the current site and of versions that refer to missing code. */
function broken(): string[] {
  const files = content();
  return Object.entries(files)
    .filter(([name]) => /\.html(\.br)?$/.test(name))
    .filter(([name, text]) => {
      const root = /^v\/[^/]+\//.exec(name)?.[0] ?? '';
      return [...text.matchAll(/_app\/immutable\/\S+\.(?:js|css)/g)].some(([code]) => !(`${root}${code}` in files));
    })
    .map(([name]) => name);
}

test('if a release is killed before any of its changes, all pages work with their own code, and the next release completes', () => {
  const [one, two] = [put('one', site(1)), put('two', site(2))];
  const out = join(folder, 'out');
  const run = (build: string, version: string, stopAt = Infinity): number => {
    let last = 0;
    release({
      build,
      out,
      log: () => undefined,
      versions: versionsOf(
        version,
        LOG.filter((entry) => entry.version <= version)
      ),
      progress: (made) => {
        last = made;
        if (made === stopAt) throw new Error('killed');
      }
    });
    return last + 1;
  };
  const start = (): void => {
    rmSync(out, { recursive: true, force: true });
    run(one, '2026.11.0');
  };
  start();
  const steps = run(two, '2026.12.0');
  const whole = content();
  expect(steps).toBeGreaterThan(30);
  const pages = Object.keys(site(1)).filter((name) => name.endsWith('.html'));
  for (let stopAt = 0; stopAt < steps; stopAt += 1) {
    start();
    const pinned = below(content(), 'v/2026.11.0/');
    expect(() => run(two, '2026.12.0', stopAt), `stopped at ${stopAt}`).toThrow('killed');
    const files = content();
    expect(broken(), `stopped at ${stopAt}`).toEqual([]);
    // Each page is complete: of one version or of the other.
    for (const name of pages.filter((one) => one in files && one !== '404.html'))
      expect([page(1), page(2)], `${name}, stopped at ${stopAt}`).toContain(files[name]);
    expect(pages.filter((name) => !(name in files) && !name.startsWith('only-1/'))).toEqual([]);
    expect(below(files, 'v/2026.11.0/')).toEqual(pinned);
    run(two, '2026.12.0');
    expect(content(), `released again after a stop at ${stopAt}`).toEqual(whole);
  }
});

test('a later release removes pages of one that was killed', () => {
  publish(put('one', site(1)), '2026.11.0');
  const out = join(folder, 'out');
  const kill = (): void =>
    release({
      build: put('two', site(2)),
      out,
      log: () => undefined,
      versions: versionsOf('2026.12.0', LOG),
      progress: () => {
        if (existsSync(join(out, 'only-2/index.html'))) throw new Error('killed');
      }
    });
  expect(kill).toThrow('killed');
  publish(put('three', site(3)), '2026.12.1');
  expect(filesBelow(out).filter((file) => file.startsWith('only-'))).toEqual(['only-3/index.html']);
});

test('files that versions and the current site share take space once', () => {
  publish(put('one', site(1)), '2026.11.0');
  publish(put('two', site(2)), '2026.12.0');
  const inode = (name: string): number => statSync(join(folder, 'out', name)).ino;
  expect(new Set(['_app/immutable/same.js', 'v/2026.11.0/_app/immutable/same.js', 'v/2026.12.0/_app/immutable/same.js'].map(inode)).size).toBe(1);
  expect(inode('index.html')).toBe(inode('v/2026.12.0/index.html'));
  expect(inode('index.html')).not.toBe(inode('v/2026.11.0/index.html'));
});

test('404.html and .htaccess of a version contain its own path', () => {
  publish(
    put('build', {
      'index.html': 'one',
      '404.html': '<link href="/icon.svg"><script>base: "" import("/a.js")</script>',
      '404.html.br': 'x',
      '.htaccess': 'ErrorDocument 404 /404.html\nAddType a .b\n'
    }),
    '2026.11.0'
  );
  const files = content();
  expect(files['404.html']).toContain('base: ""');
  expect(files['v/2026.11.0/404.html']).toBe('<link href="/v/2026.11.0/icon.svg"><script>base: "/v/2026.11.0" import("/v/2026.11.0/a.js")</script>');
  expect(files['v/2026.11.0/.htaccess']).toBe('ErrorDocument 404 /v/2026.11.0/404.html\nAddType a .b\n');
  expect(files['v/2026.11.0/404.html.br']).toBeUndefined();
});

test('the folder may be a symbolic link', () => {
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'out'));
  publish(put('build', SITE), '2026.11.0');
  publish(put('next', { ...SITE, 'index.html': 'two' }), '2026.12.0');
  expect(lstatSync(join(folder, 'out')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real/index.html'), 'utf8')).toBe('two');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
  expect(() => release({ build: join(folder, 'build'), out: join(folder, 'dangling'), versions: versionsOf('2026.12.0', LOG), log: () => undefined })).toThrow(
    'a link to a folder that does not exist'
  );
});

test.each([
  ['a file where the site has a folder', 'chn', (path: string) => writeFileSync(path, 'mine'), 'out/chn: expected a folder of the site, got a file'],
  ['a folder where the site has a file', 'index.html', (path: string) => mkdirSync(path), 'out/index.html: expected a file of the site, got a folder'],
  ['a link where the site has a folder', 'chn', (path: string) => symlinkSync(tmpdir(), path), 'out/chn: expected a folder of the site, got a link'],
  [
    'a list of versions that is cut off',
    'versions.json',
    (path: string) => writeFileSync(path, '{"version": "2026.1'),
    'out/versions.json: expected the list of versions that a release writes, got a file that is incomplete'
  ],
  ['a list of versions of another kind', 'versions.json', (path: string) => writeFileSync(path, 'null'), 'or of another kind']
])('%s is refused before anything is written', (_, name, make, message) => {
  mkdirSync(join(folder, 'out'));
  make(join(folder, 'out', name));
  const before = content();
  expect(() => publish(put('build', SITE), '2026.11.0')).toThrow(message);
  expect(content()).toEqual(before);
});

test('a folder that is not a site, or contains the output, is refused', () => {
  expect(() => publish(put('empty', { 'a.txt': '' }), '2026.11.0')).toThrow('expected a built site, got a folder without index.html');
  const build = put('build', SITE);
  expect(() => release({ build, out: join(build, 'out'), versions: versionsOf('2026.11.0', LOG), log: () => undefined })).toThrow('apart from');
});

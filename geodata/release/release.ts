// Publishes a built site into a folder that is being served.
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Versions } from '#lib/versions/version-news.ts';
import { fallbackForFolder, folderOfFallback } from '#lib/server/fallback-page.ts';
import { compareVersions } from '../check/changes.ts';
import { Changes, same } from './changes.ts';
import { filesBelow } from './file-tree.ts';

interface ReleaseOptions {
  /** The built site. */
  readonly build: string;
  /** The folder that a web server serves. */
  readonly out: string;
  readonly versions: Versions;
  readonly log: (line: string) => void;
  /** Called before every single change to the folder, with the number of changes made so far. */
  readonly progress?: (made: number) => void;
}

/** Code files, named by a hash of their content; a page refers to the code that it was built with. */
const CODE = '_app/immutable/';

/**
 * Publishes a built site into `out`, with a permanent copy in `out/v/<version>/`. Readers do not notice, and an interrupted release leaves
 * no page without its code: first code files are written, then what pages show, then pages; obsolete files are removed last. Code of
 * earlier versions stays, for pages that are open. Earlier versions are never changed. Throws if the version already exists with other
 * content, or is lower than the current one. `versions.json`, from which pages of earlier versions learn of newer data, is written last.
 */
export function release({ build, out: named, versions, log, progress }: ReleaseOptions): void {
  const { version } = versions;
  const files = filesBelow(build);
  if (!files.includes('index.html')) throw new Error(`${build}: expected a built site, got a folder without index.html`);
  if (files.some((file) => /^(v\/|versions\.json$)/.test(file)))
    throw new Error(`${build}: expected a built site without v/ and versions.json, which a release writes itself`);
  const out = folderAt(named);
  if (!relative(resolve(build), out).startsWith('..') || !relative(out, resolve(build)).startsWith('..')) {
    throw new Error(`--out: expected a folder apart from ${build}, got "${named}"`);
  }
  const current = currentOf(out);
  if (current !== undefined && compareVersions(version, current) < 0) {
    throw new Error(`${out} has ${current} as its current version, and ${version} is older: raise geodata/VERSION above it. Nothing was written.`);
  }
  refuseObstacles(out, files);
  const contents = pinned(build, files, version);
  const own = join('v', version);
  const there = existsSync(join(out, own));
  if (there) {
    const other = differences(contents, join(out, own));
    if (other.length > 0) throw new Error(refusal(join(out, own), version, other));
    log(`v/${version}/ exists already, with the same content`);
  }
  mkdirSync(out, { recursive: true });
  let made = 0;
  const changes = new Changes(out, () => progress?.(made++));
  if (!there) {
    pin(changes, out, contents, own, current);
    log(`v/${version}/ written (${contents.size} files)`);
  }
  for (const file of inTurn(files)) {
    const bytes = join(build, file);
    if (same(bytes, join(out, file))) continue;
    // The permanent copy and the current site share identical files.
    const kept = contents.get(file) === bytes;
    changes.put(kept ? join(out, own, file) : bytes, file, kept);
  }
  const stale = former(out, current).filter((file) => !files.includes(file) && !file.startsWith(CODE) && existsSync(join(out, file)));
  for (const file of stale) changes.remove(file);
  log(`current site written (${files.length} files${stale.length > 0 ? `, ${stale.length} old ones removed` : ''})`);
  if (changes.copied > 0) log(`${changes.copied} files are stored twice: the file system of ${out} does not support hard links`);
  changes.put(Buffer.from(`${JSON.stringify(versions, null, 1)}\n`), 'versions.json', false);
  log(`versions.json names ${version} as current`);
}

/** Files in the order in which they are written: code, then what pages show and link to, then pages. */
function inTurn(files: readonly string[]): string[] {
  const turn = (file: string): number => (file.startsWith(CODE) ? 0 : /\.html(\.br|\.gz)?$/.test(file) ? 2 : 1);
  return [...files].sort((a, b) => turn(a) - turn(b));
}

/** The folder itself if the name is a symbolic link to one. */
function folderAt(named: string): string {
  const link = lstatSync(named, { throwIfNoEntry: false });
  if (!link) return resolve(named);
  const there = statSync(named, { throwIfNoEntry: false });
  if (!there) throw new Error(`--out: "${named}" is a link to a folder that does not exist. Create the folder or correct the link. Nothing was written.`);
  if (!there.isDirectory()) throw new Error(`--out: expected a folder, got the file "${named}". Nothing was written.`);
  return realpathSync(named);
}

/** Throws, before anything is written, if a file is in the place of a folder of the site, or the reverse. */
function refuseObstacles(out: string, files: readonly string[]): void {
  const refuse = (path: string, expected: string, got: string): never => {
    throw new Error(`${join(out, path)}: expected ${expected}, got ${got}. Move it away and release again. Nothing was written.`);
  };
  const folders = new Set<string>();
  for (const file of files) for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  for (const folder of ['v', ...folders].sort()) {
    const entry = lstatSync(join(out, folder), { throwIfNoEntry: false });
    if (entry?.isSymbolicLink() && folder !== 'v') refuse(folder, 'a folder of the site', 'a link, which may lead to another disk');
    else if (entry && !statSync(join(out, folder), { throwIfNoEntry: false })?.isDirectory()) refuse(folder, 'a folder of the site', 'a file');
  }
  for (const file of [...files, 'versions.json'])
    if (lstatSync(join(out, file), { throwIfNoEntry: false })?.isDirectory()) refuse(file, 'a file of the site', 'a folder');
}

/**
 * The files of the permanent copy: those of the build (as paths), except for two that contain their own absolute path (as bytes).
 * Compressed forms of these two are left out.
 */
function pinned(build: string, files: readonly string[], version: string): Map<string, string | Uint8Array> {
  const contents = new Map<string, string | Uint8Array>(files.map((file) => [file, join(build, file)]));
  if (!contents.has('404.html')) return contents;
  const html = readFileSync(join(build, '404.html'), 'utf8');
  const folder = `${folderOfFallback(html)}v/${version}/`;
  for (const file of ['404.html.br', '404.html.gz']) contents.delete(file);
  contents.set('404.html', Buffer.from(fallbackForFolder(folder, html)));
  if (contents.has('.htaccess'))
    contents.set(
      '.htaccess',
      Buffer.from(readFileSync(join(build, '.htaccess'), 'utf8').replace(/^ErrorDocument 404 .*$/m, () => `ErrorDocument 404 ${folder}404.html`))
    );
  return contents;
}

/** Writes the copy under a temporary name first, so that an incomplete one is never taken for a version. */
function pin(changes: Changes, out: string, contents: ReadonlyMap<string, string | Uint8Array>, own: string, current: string | undefined): void {
  const part = `${own}.part`;
  if (existsSync(join(out, part))) changes.clear(part);
  for (const file of inTurn([...contents.keys()])) {
    const bytes = contents.get(file) ?? '';
    const before = current === undefined ? undefined : join(out, 'v', current, file);
    const shared = before !== undefined && same(bytes, before);
    changes.put(shared ? before : bytes, join(part, file), shared);
  }
  changes.rename(part, own);
}

/** The files that differ between a version and what would be published now: missing on one side, or with other bytes. */
function differences(contents: ReadonlyMap<string, string | Uint8Array>, folder: string): string[] {
  const there = filesBelow(folder);
  return [...new Set([...contents.keys(), ...there])].sort().filter((file) => {
    const bytes = contents.get(file);
    return bytes === undefined || !same(bytes, join(folder, file));
  });
}

function refusal(folder: string, version: string, files: readonly string[]): string {
  return (
    `${folder} is published already, and this build differs from it in ${files.length} ${files.length === 1 ? 'file' : 'files'} ` +
    `(${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''}). A published version never changes: raise geodata/VERSION above ` +
    `${version} and say in geodata/tables/changes.csv what changed. Nothing was written.`
  );
}

/**
 * The files of the current site, and of later ones whose release was interrupted, as listed by their own copies. Other files in the folder
 * are not ours.
 */
function former(out: string, current: string | undefined): string[] {
  const folder = join(out, 'v');
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+$/.test(name)) : [];
  return [
    ...new Set(versions.filter((name) => current === undefined || compareVersions(name, current) >= 0).flatMap((name) => filesBelow(join(folder, name))))
  ];
}

/** The current version according to `versions.json`; undefined before the first release. */
function currentOf(out: string): string | undefined {
  const list = join(out, 'versions.json');
  if (!existsSync(list)) return undefined;
  let version: unknown;
  try {
    version = (JSON.parse(readFileSync(list, 'utf8')) as Partial<Versions> | null)?.version;
  } catch {
    version = undefined;
  }
  if (typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version)) return version;
  throw new Error(
    `${list}: expected the list of versions that a release writes, got a file that is incomplete or of another kind. ` +
      'Put back a whole copy of it; or, if this folder holds no release that anybody reads, remove it and release again. Nothing was written.'
  );
}

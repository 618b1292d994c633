import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Versions } from '#lib/embed/newer.ts';
import { compareVersions } from '../check/changes.ts';
import { differences, filesBelow } from './tree.ts';

interface ReleaseOptions {
  /** The built site. */
  readonly build: string;
  /** The folder that a web server serves. */
  readonly out: string;
  readonly versions: Versions;
  readonly log: (line: string) => void;
}

/**
 * Puts a built site into `out`, and a copy that stays for ever into `out/v/<version>/`. Earlier versions are never
 * touched; a version that is there with other bytes is refused, and so is one below the current. `versions.json`, by which pages of earlier versions
 * learn of newer data, comes last: until then they know nothing of a release that is not whole.
 */
export function release({ build, out, versions, log }: ReleaseOptions): void {
  const { version } = versions;
  const files = filesBelow(build);
  if (!files.includes('index.html')) throw new Error(`${build} holds no index.html; expected a built site`);
  if (files.some((file) => /^(v\/|versions\.json$)/.test(file))) throw new Error(`${build} holds v/ or versions.json, which a release keeps for itself`);
  if (!relative(resolve(build), resolve(out)).startsWith('..') || !relative(resolve(out), resolve(build)).startsWith('..')) {
    throw new Error(`--out: expected a folder apart from ${build}, got "${out}"`);
  }
  const current = currentOf(out);
  if (current !== undefined && compareVersions(version, current) < 0) {
    throw new Error(`${out} has ${current} as its current version, and ${version} is older: raise geodata/VERSION above it. Nothing was written.`);
  }
  const pinned = join(out, 'v', version);
  if (existsSync(pinned)) {
    const other = differences(build, pinned);
    if (other.length > 0) throw new Error(refusal(pinned, version, other));
    log(`v/${version}/ is there already, with the same bytes`);
  } else {
    copyWhole(build, pinned);
    log(`v/${version}/ written (${files.length} files)`);
  }
  const stale = former(out).filter((file) => !files.includes(file));
  for (const file of stale) remove(out, file);
  cpSync(build, out, { recursive: true });
  log(`the current site written (${files.length} files${stale.length > 0 ? `, ${stale.length} of the former one removed` : ''})`);
  const list = join(out, 'versions.json');
  writeFileSync(`${list}.part`, `${JSON.stringify(versions, null, 1)}\n`);
  renameSync(`${list}.part`, list);
  log(`versions.json names ${version} as current`);
}

function refusal(pinned: string, version: string, files: readonly string[]): string {
  return `${pinned} is published already, and this build differs from it in ${files.length} ${files.length === 1 ? 'file' : 'files'} `
    + `(${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''}). A published version never changes: raise geodata/VERSION above `
    + `${version} and say in geodata/tables/changes.csv what changed. Nothing was written.`;
}

/** Copies under another name first: a copy that was cut short is never taken for a version. */
function copyWhole(from: string, to: string): void {
  const part = `${to}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, part, { recursive: true });
  renameSync(part, to);
}

/** The files of the site that is current now, read off its own copy: whatever else lies in the folder is not ours. */
function former(out: string): string[] {
  const current = currentOf(out);
  return current === undefined ? [] : filesBelow(join(out, 'v', current));
}

/** The version that `versions.json` names as current; undefined before the first release. */
function currentOf(out: string): string | undefined {
  const list = join(out, 'versions.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Versions).version : undefined;
}

function remove(out: string, file: string): void {
  rmSync(join(out, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      // Something else lives there still.
      return;
    }
  }
}

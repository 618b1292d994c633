// Replaces several files so that an interruption cannot leave a mixture of old and new.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.ts';

/** Lists the files of a replacement in progress. While it exists, all new texts are complete. */
const BEGUN = '.update-begun';
/** Prefix of temporary files, which belong to the update. */
const NEW = '.update-new-';

/** A file's text as it was read, and its new text. */
export interface Replacement {
  readonly before: string;
  readonly text: string;
}

interface Begun {
  readonly name: string;
  /** SHA-256 of the file to be replaced. */
  readonly before: string;
}

/**
 * Replaces files of a folder so that after an interruption all of them are old or all of them are new, at the latest after the next start
 * (`finishReplacing`): new texts are written beside them first, then their list, then they are renamed. Throws, and changes nothing, if one
 * of them has changed since it was read. Call it while holding the folder's lock.
 */
export function replaceFiles(folder: string, replacements: ReadonlyMap<string, Replacement>): void {
  for (const [name, { text }] of replacements) write(join(folder, NEW + name), text);
  const edited = [...replacements].filter(([name, { before }]) => readFileSync(join(folder, name), 'utf8') !== before).map(([name]) => name);
  if (edited.length > 0) {
    for (const name of replacements.keys()) rmSync(join(folder, NEW + name));
    throw new Error(`${edited.join(', ')} was changed during this run; nothing was written. Run the command again to use the changed file.`);
  }
  const begun = [...replacements].map(([name, { before }]): Begun => ({ name, before: sum(before) }));
  // Renamed into place, so that an incomplete list is never used.
  write(join(folder, NEW + BEGUN), JSON.stringify(begun));
  renameSync(join(folder, NEW + BEGUN), join(folder, BEGUN));
  finish(folder);
}

/** Completes what an interrupted run has begun, or removes what it had only prepared, and reports it. */
export function finishReplacing(folder: string, log: (line: string) => void): void {
  if (left(folder).length > 0) withLock(folder, () => finishHeld(folder, log));
}

/** The same for a caller that holds the folder's lock. */
export function finishHeld(folder: string, log: (line: string) => void): void {
  if (existsSync(join(folder, BEGUN))) log(`An earlier run was interrupted while replacing files: ${finish(folder).join(', ')} completed.`);
  const prepared = left(folder);
  for (const name of prepared) rmSync(join(folder, name));
  if (prepared.length > 0) log(`An earlier run was interrupted before replacing a file: ${prepared.join(', ')} removed.`);
}

/** Files that an interrupted run has left, and no others. */
function left(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith(NEW) || name === BEGUN);
  } catch {
    // Reading the tables reports a missing folder.
    return [];
  }
}

/** Renames the remaining files; returns all files of the replacement. */
function finish(folder: string): string[] {
  const begun = JSON.parse(readFileSync(join(folder, BEGUN), 'utf8')) as readonly Begun[];
  const waiting = begun.filter(({ name }) => existsSync(join(folder, NEW + name)));
  const edited = waiting.find(({ name, before }) => existsSync(join(folder, name)) && sum(readFileSync(join(folder, name), 'utf8')) !== before);
  if (edited !== undefined) {
    throw new Error(
      `An update was interrupted, and ${edited.name} was edited since. Copy what is missing from ${NEW}${edited.name} by hand, then delete ${NEW}${edited.name}, in ${folder}.`
    );
  }
  for (const { name } of waiting) renameSync(join(folder, NEW + name), join(folder, name));
  rmSync(join(folder, BEGUN));
  return begun.map(({ name }) => name);
}

/** Flushes the text to disk before anything depends on it. */
function write(path: string, text: string): void {
  const handle = openSync(path, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

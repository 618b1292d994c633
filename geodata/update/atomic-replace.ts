import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.ts';

/** Names the files of a replacement that has begun. While it is there, all new texts are whole. */
const BEGUN = '.update-begun';
/** Before the name of each file: files of this name are the update's own. */
const NEW = '.update-new-';

/** A file of the folder as it was read, and as it shall be. */
export interface Replacement {
  readonly before: string;
  readonly text: string;
}

interface Begun {
  readonly name: string;
  /** SHA-256 of the file that is replaced. */
  readonly before: string;
}

/**
 * Replaces files of a folder so that an interrupted run leaves all of them old or all of them new, at the latest after
 * the next start (`finishReplacing`): the new texts are written beside them first, then their list, then they are renamed.
 * Throws, and changes nothing, where one of them is no longer as it was read. Call it with the folder's lock held.
 */
export function replaceFiles(folder: string, replacements: ReadonlyMap<string, Replacement>): void {
  for (const [name, { text }] of replacements) write(join(folder, NEW + name), text);
  const edited = [...replacements].filter(([name, { before }]) => readFileSync(join(folder, name), 'utf8') !== before).map(([name]) => name);
  if (edited.length > 0) {
    for (const name of replacements.keys()) rmSync(join(folder, NEW + name));
    throw new Error(`${edited.join(', ')} was changed during this run; nothing was written. Run the command again to use the changed file.`);
  }
  const begun = [...replacements].map(([name, { before }]): Begun => ({ name, before: sum(before) }));
  // Renamed into its place, so that a list cut short is never taken for one.
  write(join(folder, NEW + BEGUN), JSON.stringify(begun));
  renameSync(join(folder, NEW + BEGUN), join(folder, BEGUN));
  finish(folder);
}

/** Brings to its end what an interrupted run has begun, or takes away what it had only prepared, and says so. */
export function finishReplacing(folder: string, log: (line: string) => void): void {
  if (left(folder).length > 0) withLock(folder, () => finishHeld(folder, log));
}

/** The same for one who holds the folder's lock. */
export function finishHeld(folder: string, log: (line: string) => void): void {
  if (existsSync(join(folder, BEGUN))) log(`An earlier run was interrupted while replacing files: ${finish(folder).join(', ')} completed.`);
  const prepared = left(folder);
  for (const name of prepared) rmSync(join(folder, name));
  if (prepared.length > 0) log(`An earlier run was interrupted before replacing a file: ${prepared.join(', ')} removed.`);
}

/** What a run that was interrupted has left, and nothing that is anyone else's. */
function left(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith(NEW) || name === BEGUN);
  } catch {
    // Whoever reads the tables tells that their folder is missing.
    return [];
  }
}

/** Renames what is still to be renamed; gives all files of the replacement. */
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

/** The text is on the disk before anything rests on it. */
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

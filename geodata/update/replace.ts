import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names the files of a replacement that has begun, one a line. While it is there, all new texts are whole. */
const BEGUN = '.replacing';
const NEW = '.new';

/**
 * Replaces files of a folder so that an interrupted run leaves all of them old or all of them new, at the latest after
 * the next start (`finishReplacing`): the new texts are written beside them first, then their list, then they are renamed.
 */
export function replaceFiles(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [name, text] of texts) writeFileSync(join(folder, name + NEW), text);
  // Renamed into its place, so that a list cut short is never taken for one.
  writeFileSync(join(folder, BEGUN + NEW), [...texts.keys()].join('\n'));
  renameSync(join(folder, BEGUN + NEW), join(folder, BEGUN));
  finish(folder);
}

/** Brings to its end what an interrupted run has begun, or takes away what it had only prepared, and says so. */
export function finishReplacing(folder: string, log: (line: string) => void): void {
  if (existsSync(join(folder, BEGUN))) log(`An earlier run was interrupted while it replaced files: ${finish(folder).join(', ')} finished.`);
  const left = readdirSync(folder).filter((name) => name.endsWith(NEW));
  for (const name of left) rmSync(join(folder, name));
  if (left.length > 0) log(`An earlier run was interrupted before it replaced a file: ${left.join(', ')} removed.`);
}

/** Renames what is still to be renamed; gives all files of the replacement. */
function finish(folder: string): string[] {
  const names = readFileSync(join(folder, BEGUN), 'utf8').split('\n');
  for (const name of names) if (existsSync(join(folder, name + NEW))) renameSync(join(folder, name + NEW), join(folder, name));
  rmSync(join(folder, BEGUN));
  return names;
}

// A lock file for the folder of the tables.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Exists while files of a folder are being replaced; its text names the holder. */
export const LOCK = '.update-lock';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Date and time, ISO 8601. */
  readonly since: string;
}

/** Thrown if the lock is held; names the holder. */
export class LockHeld extends Error {}

/** Runs a function while nobody else replaces files of the folder. Throws `LockHeld` if somebody does. */
export function withLock<T>(folder: string, run: () => T): T {
  const path = join(folder, LOCK);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() } satisfies Holder);
  if (!take(path, own)) {
    const found = textOf(path);
    if (!isLeftBehind(found)) throw new LockHeld(held(path, found));
    // Moved away first: if two processes find it, only one can move it, and neither removes a lock taken since.
    const aside = `${path}-${process.pid}`;
    move(path, aside);
    if (textOf(aside) !== found) move(aside, path);
    else rmSync(aside, { force: true });
    if (!take(path, own)) throw new LockHeld(held(path, textOf(path)));
  }
  try {
    return run();
  } finally {
    if (textOf(path) === own) rmSync(path, { force: true });
  }
}

/** Whether the lock could be taken; check and creation are one atomic step. */
function take(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function holderOf(text: string): Holder | undefined {
  try {
    const { pid, host, since } = JSON.parse(text) as Record<string, unknown>;
    return typeof pid === 'number' && typeof host === 'string' && typeof since === 'string' ? { pid, host, since } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether its process on this machine has ended; on another machine this cannot be known. */
function isLeftBehind(text: string): boolean {
  const holder = holderOf(text);
  if (holder?.host !== hostname()) return false;
  // This process holds no lock while it tries to take one, so the id belonged to an earlier process.
  if (holder.pid === process.pid) return true;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function held(path: string, text: string): string {
  const holder = holderOf(text);
  const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'an unknown process';
  return `The tables are being written by ${who}; nothing was written. Run again when it has ended, or remove ${path} if it is no longer running.`;
}

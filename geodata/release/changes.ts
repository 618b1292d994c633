// Changes to a folder while it is being served: each file appears or is replaced as a whole.
import { copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Error codes if two names cannot share a file: another disk, a file system without hard links, too many links. */
const NO_LINK: ReadonlySet<string | undefined> = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Temporary name of a file before it gets its own; a leftover of an interrupted release is overwritten by the next. */
const PART = '.release.part';

export class Changes {
  readonly #root: string;
  readonly #before: () => void;
  #copied = 0;

  /** `before` is called before each single change. */
  constructor(root: string, before: () => void) {
    this.#root = root;
    this.#before = before;
  }

  /** Number of files that could not be linked. */
  get copied(): number {
    return this.#copied;
  }

  /** Writes a file below the root. `share`: it may be a hard link to the original. */
  put(from: string | Uint8Array, name: string, share: boolean): void {
    const part = join(this.#root, PART);
    const target = join(this.#root, name);
    this.#before();
    rmSync(part, { force: true });
    mkdirSync(dirname(target), { recursive: true });
    if (typeof from !== 'string') writeFileSync(part, from);
    else if (!share || !this.#link(from, part)) copyFileSync(from, part);
    this.#before();
    renameSync(part, target);
    // If both names are links to one file, renaming removes neither.
    rmSync(part, { force: true });
  }

  /** Renames a folder below the root. */
  rename(from: string, to: string): void {
    this.#before();
    renameSync(join(this.#root, from), join(this.#root, to));
  }

  /** Removes a file, and the folders that become empty. */
  remove(name: string): void {
    this.#before();
    rmSync(join(this.#root, name), { force: true });
    for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.#root, folder));
      } catch {
        // The folder still contains other files.
        return;
      }
    }
  }

  /** Removes a folder below the root with its contents. */
  clear(name: string): void {
    this.#before();
    rmSync(join(this.#root, name), { recursive: true, force: true });
  }

  #link(from: string, to: string): boolean {
    try {
      linkSync(from, to);
      return true;
    } catch (error) {
      if (!NO_LINK.has((error as NodeJS.ErrnoException).code)) throw error;
      this.#copied += 1;
      return false;
    }
  }
}

/** Whether two files have the same bytes; false if one is missing. */
export function same(a: string | Uint8Array, b: string): boolean {
  const stat = statSync(b, { throwIfNoEntry: false });
  if (!stat?.isFile()) return false;
  if (typeof a === 'string') {
    const other = statSync(a);
    if (other.size !== stat.size) return false;
    if (other.ino === stat.ino && other.dev === stat.dev) return true;
  }
  return Buffer.compare(typeof a === 'string' ? readFileSync(a) : a, readFileSync(b)) === 0;
}

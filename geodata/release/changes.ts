// The changes that a release makes to a folder which readers are being served from: each file appears, or is replaced, whole.
import { copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the file system answers where two names cannot share a file: another disk, a kind without hard links, too many names. */
const NO_LINK: ReadonlySet<string | undefined> = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Under this name a file is made before it takes its place; what a killed release leaves of it is replaced by the next. */
const PART = '.release.part';

export class Changes {
  readonly #root: string;
  readonly #before: () => void;
  #copied = 0;

  /** `before` is told of each single change before it is made. */
  constructor(root: string, before: () => void) {
    this.#root = root;
    this.#before = before;
  }

  /** How many files could not be linked where they might have been. */
  get copied(): number {
    return this.#copied;
  }

  /** Puts a file's bytes under a name below the root. `share`: the two names may be one file on the disk. */
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
    // Of two names of one file a rename removes neither.
    rmSync(part, { force: true });
  }

  /** Gives a folder below the root its name. */
  rename(from: string, to: string): void {
    this.#before();
    renameSync(join(this.#root, from), join(this.#root, to));
  }

  /** Removes a file, and the folders that are empty without it. */
  remove(name: string): void {
    this.#before();
    rmSync(join(this.#root, name), { force: true });
    for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.#root, folder));
      } catch {
        // Something else lives there still.
        return;
      }
    }
  }

  /** Removes a folder below the root, with all in it. */
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

/** Whether two files have the same bytes; false where one is missing. */
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

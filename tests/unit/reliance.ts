// Guards for details of packages that their documentation does not promise: each test checks the real module in node_modules, so that an
// upgrade that changes such a detail fails here by name, and not in a reader's browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { filesUnder, ROOT } from './files.ts';

export interface Reliance {
  /** The package that may change. */
  readonly of: string;
  /** The detail on which we rely, for the name of the test. */
  readonly on: string;
  /** Text of our code that relies on it. It identifies the files, so that they may be moved. */
  readonly code: string;
  /** What breaks without it, and what to do. */
  readonly without: string;
}

const OURS = ['src', 'geodata', 'tests', 'svelte.config.js', 'vite.config.ts']
  .flatMap((path) => (path.includes('.') ? [path] : filesUnder(path)))
  .filter((file) => /\.(ts|js|svelte|css)$/.test(file) && !file.endsWith('.test.ts'));

/** Files of the project that contain this text, as paths from its root. */
function filesWith(words: string): string[] {
  return OURS.filter((file) => textOf(file).includes(words));
}

const texts = new Map<string, string>();

function textOf(file: string): string {
  let text = texts.get(file);
  if (text === undefined) texts.set(file, (text = readFileSync(join(ROOT, file), 'utf8')));
  return text;
}

/** Text of a file of an installed package. */
export function packageText(path: string): string {
  return readFileSync(join(ROOT, 'node_modules', path), 'utf8');
}

/** A test that a package still has this detail. `check` returns false or throws if it has not. */
export function relies({ of, on, code, without }: Reliance, check: () => unknown): void {
  it(`${of}: ${on}`, async () => {
    const files = filesWith(code);
    if (files.length === 0)
      throw new Error(`Nothing relies on this any more: no file of the project has "${code}". Take this guard out, or give it the words that now do.`);
    let cause: unknown;
    try {
      if ((await check()) !== false) return;
    } catch (error) {
      cause = error;
    }
    const { version } = JSON.parse(packageText(`${of}/package.json`)) as { version: string };
    throw new Error(
      `${of} ${version} is not as we rely on: ${on}. ${files.join(', ')} (see "${code}") ${files.length > 1 ? 'rely' : 'relies'} on it. ${without}`,
      { cause }
    );
  });
}

// The data step gives the same downloads in a copy with only the files of the repository.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './files.ts';

const clone = mkdtempSync(join(tmpdir(), 'clone-'));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

const sums = (root: string): Record<string, string> => {
  const folder = join(root, 'static/data');
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')
      ])
  );
};

// A copy without a repository cannot tell which files belong to the project.
test.skipIf(!existsSync(join(ROOT, '.git')))('a rebuild from the files of the repository alone gives the same downloads, byte for byte', () => {
  const tracked = execFileSync('git', ['ls-files', '-z', 'geodata', 'src/lib', 'LICENSE-DATA', 'package.json', 'tsconfig.json'], {
    cwd: ROOT,
    encoding: 'utf8'
  })
    .split('\0')
    .filter(Boolean);
  for (const file of tracked.filter((path) => existsSync(join(ROOT, path)))) cpSync(join(ROOT, file), join(clone, file));
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  execFileSync(join(ROOT, 'node_modules/.bin/tsx'), ['geodata/build.ts'], { cwd: clone, stdio: 'pipe' });
  expect(sums(clone)).toEqual(sums(ROOT));
});

// `npm run release -- --out <folder>`: checks, compiles and builds, and publishes into a folder beside all earlier versions.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Change } from '#lib/atlas/changes.ts';
import { release } from './release.ts';
import { versionsOf } from './versions.ts';

const root = join(import.meta.dirname, '../..');

try {
  const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
  if (out === undefined) throw new Error('expected\nnpm run release -- --out <folder>');
  step('build');
  const version = readFileSync(join(root, 'geodata/VERSION'), 'utf8').trim();
  const changes = JSON.parse(readFileSync(join(root, 'src/lib/atlas/compiled/changes.json'), 'utf8')) as Change[];
  console.log(`\n== Release ${version} into ${out}`);
  release({
    build: join(root, 'build'),
    out,
    versions: versionsOf(version, changes),
    log: console.log,
    progress: (made) => {
      if (made > 0 && made % 10_000 === 0) console.log(`   ${made} changes to the folder`);
    }
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function step(script: string): void {
  console.log(`\n== npm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm run ${script} failed; nothing was released`);
}

// Measures the build for the bench.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface BuildCost {
  readonly seconds: number;
  /** Most memory of the build's processes at one time, in bytes; undefined if there is no /proc. */
  readonly peak: number | undefined;
}

/** Runs a command and measures its duration and, every 100 ms, the memory of all its processes. */
export function measureCommand(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<BuildCost> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  let peak: number | undefined;
  const timer = setInterval(() => {
    const now = child.pid === undefined ? undefined : familyMemory(child.pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, 100);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      clearInterval(timer);
      if (code === 0) done({ seconds: (performance.now() - start) / 1000, peak });
      else fail(new Error(`${command} ${args.join(' ')} ended with code ${code}:\n${output}`));
    });
  });
}

/** Resident memory in bytes of a process and its descendants. */
function familyMemory(root: number): number | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const rows = names.flatMap((name) => {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ pid: Number(name), parent: field('PPid'), bytes: field('VmRSS') * 1024 }];
    } catch {
      return []; // The process ended between the two reads.
    }
  });
  const family = new Set([root]);
  for (let grown = true; grown;) {
    const before = family.size;
    for (const row of rows) if (family.has(row.parent)) family.add(row.pid);
    grown = family.size > before;
  }
  return rows.filter((row) => family.has(row.pid)).reduce((sum, row) => sum + row.bytes, 0);
}

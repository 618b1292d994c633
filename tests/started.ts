// Starts the built server for tests.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The limits on memory with which `npm start` runs the server. */
const LIMITS = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }).scripts.start
  .split(' ')
  .filter((word) => word.startsWith('--max-'));

/** Starts the built server in its own process; resolves with its address when it listens. Kill the child process to stop it. */
export function startServer(env: NodeJS.ProcessEnv = {}): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, [...LIMITS, '--import', 'tsx', 'tests/server-process.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env }
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`the server ended with ${String(code)}; is it built? "npm start" builds it`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\S+/.exec(text)?.[0];
      if (address) done({ child, address });
    });
  });
}

// `npm start` as its own process: what an operator starts, reads and stops.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fingerprint } from '#lib/server/fingerprint.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

export interface Started {
  readonly origin: string;
  readonly child: ChildProcess;
  /** The lines printed so far. */
  readonly lines: readonly string[];
  /** Resolves with the first line, past or future, that contains this text. */
  line(text: string): Promise<string>;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  /** Stops it, and resolves when it has ended. */
  stop(): Promise<void>;
}

/** Throws if the built server is out of date: a test would wait for a build, or test another program. */
function builtServer(): string {
  let stamp = '';
  try {
    stamp = readFileSync(join(PROJECT, '.server/inputs.sha256'), 'utf8');
  } catch {
    // Reported below.
  }
  if (stamp !== fingerprint(PROJECT)) throw new Error('.server/ is not built from the sources as they are: run "npm run build" (or "npm start" once) first.');
  return join(PROJECT, '.server/handler.js');
}

/**
 * Starts the server with these environment variables, and resolves when it has printed its address. Rejects with its output if it ends
 * before.
 */
export async function start(env: Readonly<Record<string, string>>): Promise<Started> {
  builtServer();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/lib/server/start.ts'], {
    cwd: PROJECT,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const lines: string[] = [];
  const waiting: { readonly text: string; readonly done: (line: string) => void }[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      for (const line of parts) {
        lines.push(line);
        for (const one of waiting.filter((entry) => line.includes(entry.text))) one.done(line);
      }
    });
  }
  const ended = new Promise<number | null>((done) => {
    child.once('close', (code) => done(code));
  });
  const line = (text: string): Promise<string> => {
    const there = lines.find((one) => one.includes(text));
    return there !== undefined
      ? Promise.resolve(there)
      : new Promise((done) => {
          waiting.push({ text, done });
        });
  };
  const firstLine = await Promise.race([
    line('The map is at '),
    ended.then(() => {
      throw new Error(lines.join('\n'));
    })
  ]);
  return {
    origin: /http:\S+/.exec(firstLine)?.[0] ?? '',
    child,
    lines,
    line,
    ended,
    stop: async () => {
      child.kill();
      await ended;
    }
  };
}

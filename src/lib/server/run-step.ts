// Runs one command of `npm start` and reports its progress (start.ts).
import { spawn } from 'node:child_process';

/** Lines of a command's output that show its progress. */
const PROGRESS = /(modules transformed|rendering chunks|built in|Using @sveltejs|✔ done|\d rows$)/;

/** Ms without output after which a step reports that it is still running. */
const QUIET_MS = 5000;

/**
 * Runs a command as one step: prints its title, the lines that show its progress, and its duration. If it fails, prints its whole output
 * and throws. `env` is added to the environment.
 */
export async function runStep(
  title: string,
  [program = '', ...args]: readonly string[],
  { cwd, env = {}, log }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly log: (line: string) => void }
): Promise<void> {
  const began = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - began) / 1000)} s`;
  log(`== ${title}`);
  const lines: string[] = [];
  let spoke = Date.now();
  const say = (line: string): void => {
    spoke = Date.now();
    log(line);
  };
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split(/\r?\n/);
      rest = parts.pop() ?? '';
      lines.push(...parts);
      for (const line of parts) if (PROGRESS.test(line)) say(`   ${line.trim()}`);
    });
  }
  const ticking = setInterval(() => {
    if (Date.now() - spoke >= QUIET_MS) say(`   … ${seconds()}`);
  }, 1000);
  const code = await new Promise<number>((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => done(status ?? 1));
  }).finally(() => clearInterval(ticking));
  if (code !== 0) throw new Error(`${lines.join('\n')}\n\n${title}: "${[program, ...args].join(' ')}" failed after ${seconds()}.`);
  log(`   done in ${seconds()}`);
}

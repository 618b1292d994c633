import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { bringBrowser, browserVersion } from './browser.ts';

const ARTIFACTS = 'tests/.artifacts';
const UNIT = `${ARTIFACTS}/unit.json`;
const BROWSER = `${ARTIFACTS}/browser.json`;

interface Step {
  readonly title: string;
  /** Commands run side by side; their output is printed as it comes. */
  readonly commands: readonly (readonly string[])[];
}

const STEPS: readonly Step[] = [
  { title: 'Data: check and compile the tables', commands: [['npm', 'run', '--silent', 'data'], ['npx', 'svelte-kit', 'sync']] },
  { title: 'Types and lint, with the import rules', commands: [['npm', 'run', '--silent', 'types'], ['npm', 'run', '--silent', 'lint']] },
  { title: 'Unit tests and data checks', commands: [['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]] },
  { title: 'Build', commands: [['npx', 'vite', 'build']] },
  { title: 'The built site in a browser', commands: [['npx', 'playwright', 'test']] }
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

async function main(): Promise<void> {
  rmSync(ARTIFACTS, { recursive: true, force: true });
  mkdirSync(ARTIFACTS, { recursive: true });
  const start = Date.now();
  // First, so that a machine without a browser is told within seconds and not after the build.
  const browser = bringBrowser();
  console.log(`Browser: ${browserVersion(browser)} at ${browser}`);
  const failed: string[] = [];
  for (const [index, step] of STEPS.entries()) {
    console.log(`\n== ${index + 1}/${STEPS.length} ${step.title}`);
    const began = Date.now();
    const codes = await Promise.all(step.commands.map((command) => run(command, { CHROMIUM_PATH: browser })));
    const broken = step.commands.filter((_, i) => codes[i] !== 0).map((command) => command.join(' '));
    console.log(`== ${step.title}: ${broken.length === 0 ? 'done' : 'FAILED'} in ${seconds(began)}`);
    failed.push(...broken);
    // Later steps stand on the data, the types and the build, so there is no use in going on.
    if (broken.length > 0) break;
  }
  const counts = sum(readUnit(), readBrowser());
  // A step that fails without a counted test (lint, types, build) is one failure of its own.
  if (failed.length > 0 && counts.failed === 0) counts.failed = failed.length;
  for (const command of failed) console.error(`\nFAILED: ${command}\nRun it alone to see only its messages.`);
  console.log(`\nTotal time ${seconds(start)}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
  process.exit(failed.length > 0 || counts.failed > 0 ? 1 : 0);
}

function run(command: readonly string[], extra: NodeJS.ProcessEnv): Promise<number> {
  const [program = '', ...args] = command;
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...extra } });
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

function readUnit(): Counts {
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }>(UNIT);
  return report
    ? { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests }
    : { passed: 0, failed: 0, skipped: 0 };
}

function readBrowser(): Counts {
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(BROWSER);
  return report
    ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected, skipped: report.stats.skipped }
    : { passed: 0, failed: 0, skipped: 0 };
}

/** The report that a step has written, or undefined where the run never came to it. */
function readReport<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function sum(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function seconds(since: number): string {
  const all = Math.round((Date.now() - since) / 1000);
  return all < 60 ? `${all} s` : `${Math.floor(all / 60)} min ${all % 60} s`;
}

await main();

/**
 * Runs the tests: `npm test`; `npm run test:fast`, for editors of the data, without a browser; `npm run test:full`, with sweeps that take
 * longer than a reviewer should wait. The last line counts all tests.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { bringBrowser, browserVersion, findGraphics } from './browser.ts';

const ARTIFACTS = 'tests/.artifacts';
const REPORTS = { unit: `${ARTIFACTS}/unit.json`, built: `${ARTIFACTS}/built.json`, browser: `${ARTIFACTS}/browser.json` } as const;

const MODES = ['fast', 'usual', 'full'] as const;
type Mode = (typeof MODES)[number];

interface Step {
  readonly title: string;
  /** They do not depend on each other: as many run at a time as there are cores, and their output is printed as it comes. */
  readonly commands: readonly (readonly string[])[];
  readonly in: readonly Mode[];
}

const vitest = (report: 'unit' | 'built', projects: readonly string[]): string[] => [
  'npx',
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORTS[report]}`
];

/** Checks of the source code, the longest first. */
const sourceChecks = (tests: readonly string[]): string[][] => [vitest('unit', tests), ['npm', 'run', '--silent', 'lint'], ['npm', 'run', '--silent', 'types']];

/** The data is compiled only once, before, because unit tests read it meanwhile. */
const EXPORT = ['npx', 'tsx', 'src/lib/server/export.ts', '--data-compiled'];

/** Where npm test writes a sample of the export. A sample does not replace the export that someone may be about to publish. */
const SAMPLE = `${ARTIFACTS}/export`;

const STEPS: readonly Step[] = [
  {
    title: 'Data: check and compile the tables',
    commands: [
      ['npm', 'run', '--silent', 'data'],
      ['npx', 'svelte-kit', 'sync']
    ],
    in: MODES
  },
  { title: 'Unit tests and data checks, lint with the import rules, types', commands: sourceChecks(['unit']), in: ['fast'] },
  {
    title: 'Unit tests and data checks, lint with the import rules, types; application, and a sample of the static export through its server',
    commands: [[...EXPORT, '--sample', SAMPLE], ...sourceChecks(['unit', 'long'])],
    in: ['usual']
  },
  {
    title: 'Unit tests and data checks, lint with the import rules, types; application, and the static export through its server',
    commands: [EXPORT, ...sourceChecks(['unit', 'long'])],
    in: ['full']
  },
  { title: 'The site in a browser, and the files of its export', commands: [['npx', 'playwright', 'test'], vitest('built', ['built'])], in: ['usual', 'full'] }
];

/** Sweeps of `npm run test:full` that are separate programs; each is run by tsx and fails by its exit code. */
const SWEEPS: readonly { readonly title: string; readonly script: string }[] = [
  { title: 'Other browser engines', script: 'tests/engines/run.ts' },
  { title: 'Hosting behind nginx and Apache', script: 'tests/hosting/run.ts' }
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

async function main(mode: Mode): Promise<void> {
  rmSync(ARTIFACTS, { recursive: true, force: true });
  mkdirSync(ARTIFACTS, { recursive: true });
  const start = Date.now();
  const env: NodeJS.ProcessEnv = mode === 'fast' ? {} : prepareBrowser();
  if (mode === 'full') env['TEST_FULL'] = 'yes';
  else if (mode === 'usual') env['EXPORT_SAMPLE'] = SAMPLE;
  const steps = STEPS.filter((step) => step.in.includes(mode)).concat(mode === 'full' ? sweeps() : []);
  const failed: string[] = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n== ${index + 1}/${steps.length} ${step.title}`);
    const began = Date.now();
    const limit = pLimit(Math.max(2, availableParallelism()));
    const codes = await Promise.all(step.commands.map((command) => limit(() => run(command, env))));
    const broken = step.commands.filter((_, i) => codes[i] !== 0).map((command) => command.join(' '));
    console.log(`== ${step.title}: ${broken.length === 0 ? 'done' : 'FAILED'} in ${seconds(began)}`);
    failed.push(...broken);
    // Later steps depend on the data, the types and the build.
    if (broken.length > 0) break;
  }
  const counts = [readVitest(REPORTS.unit), readVitest(REPORTS.built), readBrowser()].reduce(sum);
  // A step that fails without a counted test (lint, types, build) counts as one failure.
  if (failed.length > 0 && counts.failed === 0) counts.failed = failed.length;
  const sample = env['EXPORT_SAMPLE'] === undefined ? '' : `EXPORT_SAMPLE=${SAMPLE} `;
  for (const command of failed) console.error(`\nFAILED: ${command}\nRun this command by itself to see only its messages: ${sample}${command}`);
  if (mode === 'usual')
    console.log(
      '\nRun only by npm run test:full: tests tagged @full (CONTRIBUTING.md, “Tests”), the map of every partner in every year, the export of all years, each of its files compared with the server, other browsers, hosting.'
    );
  console.log(`\nTotal time ${seconds(start)}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
  process.exit(failed.length > 0 || counts.failed > 0 ? 1 : 0);
}

/** Finds the browser first, so that a machine without one is reported within seconds instead of after the build. */
function prepareBrowser(): NodeJS.ProcessEnv {
  const browser = bringBrowser();
  const { name } = findGraphics(browser);
  console.log(`Browser: ${browserVersion(browser)} at ${browser}\nWebGL: ${name}`);
  return { CHROMIUM_PATH: browser, TEST_GRAPHICS: name };
}

/** The available sweeps; reports each one that is not. */
function sweeps(): Step[] {
  return SWEEPS.flatMap(({ title, script }) => {
    if (existsSync(script)) return [{ title, commands: [['npx', 'tsx', script]], in: ['full'] }];
    console.log(`Not tested: ${title}. ${script} does not exist.`);
    return [];
  });
}

function run(command: readonly string[], extra: NodeJS.ProcessEnv): Promise<number> {
  const [program = '', ...args] = command;
  const began = Date.now();
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...extra } });
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      console.log(`-- ${command.join(' ')}: ${code === 0 ? 'done' : 'FAILED'} in ${seconds(began)}`);
      done(code ?? (signal ? 1 : 0));
    });
  });
}

function readVitest(path: string): Counts {
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }>(path);
  return report
    ? { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests }
    : { passed: 0, failed: 0, skipped: 0 };
}

function readBrowser(): Counts {
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(REPORTS.browser);
  // A test that passes at the second attempt has failed.
  return report
    ? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky, skipped: report.stats.skipped }
    : { passed: 0, failed: 0, skipped: 0 };
}

/** The report of a step, or undefined if the step did not write one. */
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

const argument = process.argv[2] ?? 'usual';
const mode = MODES.find((one) => one === argument);
if (!mode) throw new Error(`tests/run.ts: expected no argument, "fast" or "full", got "${argument}"`);
await main(mode);

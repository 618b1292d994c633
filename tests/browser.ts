import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names of the programs that drive the tests, best first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Where they stand when they are not in PATH. */
const PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/usr/lib/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/**
 * Chromium sends nothing of its own to the network and finds no other machine there: a request to another origin is
 * always the site's, and comes to nothing.
 */
export const LAUNCH_ARGS: readonly string[] = [
  // The sandbox needs a user other than root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // Each window of a full browser loads the pages of its own address bar; the rest is what Playwright turns off, whose option this replaces.
  `--disable-features=${[
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    'WebUIOmniboxFullPopup',
    'Translate',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'AvoidCorsURLLoaderRestartOnRedirect',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
    'AimEnabled',
    'PreconnectToSearch'
  ].join(',')}`,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
];

/**
 * What halves the computing of a test that is over after seconds: scripts are not optimised for a long run, and pages are
 * put together without the graphics system. Nothing that is timed is run with these.
 */
export const BRIEF_ARGS: readonly string[] = ['--js-flags=--no-opt,--no-maglev', '--disable-gpu-compositing'];

/** What has Chromium draw WebGL by the system's Mesa, where it brings one. */
const MESA_ARGS: readonly string[] = [
  '--use-gl=angle',
  '--use-angle=gles-egl',
  '--ignore-gpu-blocklist',
  // Pages and 2D canvases are drawn as ever.
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas'
];

/**
 * Options with which a browser draws WebGL here, and the name of what draws. Mesa keeps the programs that it has compiled
 * on disk, so that a map opens in half the time; where it is not there, Chromium's own renderer draws the same.
 */
export function findGraphics(browser: string): { readonly args: readonly string[]; readonly name: string } {
  const known = process.env['TEST_GRAPHICS'];
  const name = known ?? rendererOf(browser);
  // Asked once a run: workers of the tests inherit the answer.
  process.env['TEST_GRAPHICS'] = name;
  return /llvmpipe/.test(name) ? { args: MESA_ARGS, name } : { args: [], name: name || 'Chromium’s own renderer' };
}

/** What draws WebGL with Mesa asked for, by the browser's own account; empty where nothing does. */
function rendererOf(browser: string): string {
  const page = `<title></title><script>
    const gl = document.createElement('canvas').getContext('webgl2');
    document.title = gl ? gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info').UNMASKED_RENDERER_WEBGL) : '';
  </script>`;
  const { stdout } = spawnSync(browser, ['--headless', ...LAUNCH_ARGS, ...MESA_ARGS, '--dump-dom', `data:text/html,${encodeURIComponent(page)}`], {
    encoding: 'utf8',
    timeout: 30_000
  });
  return /<title>([^<]*)<\/title>/.exec(stdout)?.[1] ?? '';
}

/** Path of an installed Chromium or Chrome: CHROMIUM_PATH, PATH, usual places, Playwright's own; undefined if none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM_PATH: expected the path of a Chromium or Chrome program, got "${named}", which cannot be run`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat(PLACES);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...PLACES, chromium.executablePath()].find(isProgram);
}

/**
 * Finds a browser or brings one: Debian's package where this user may install it, else Playwright's own download.
 * Throws, saying what to install, where neither works. Prints what it does.
 */
export function bringBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No Chromium or Chrome found: installing the package "chromium" with apt-get.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // With what it recommends: fonts among it, on which embeds rest for Latin and Cyrillic letters.
    const done = run('apt-get', ['update'], env) && run('apt-get', ['install', '-y', 'chromium'], env);
    const installed = done ? findBrowser() : undefined;
    if (installed) return installed;
  }
  console.log('No Chromium or Chrome found: downloading one with "playwright install chromium".');
  if (run('npx', ['playwright', 'install', 'chromium'], process.env)) {
    const downloaded = findBrowser();
    if (downloaded) return downloaded;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome and none could be found or installed. Install one (on Debian or Ubuntu: ' +
      '"sudo apt-get install chromium"), or name it: CHROMIUM_PATH=/path/to/chromium npm test'
  );
}

/** First line that the browser says about itself, for the record of a run. */
export function browserVersion(path: string): string {
  return execFileSync(path, [...LAUNCH_ARGS, '--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

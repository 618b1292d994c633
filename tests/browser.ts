// Finds or installs the browser for the tests, and its options.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names of whole browsers, best first. */
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The same engine without windows and an interface of its own, with which the tests take a seventh less time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** Which browser is needed: a shell is enough for tests; the bench measures a whole browser, as readers have. */
type Kind = 'shell' | 'whole';

/** Their folders if they are not in PATH. */
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
 * Chromium sends nothing of its own to the network and can reach no other machine: a request to another origin always comes from the site,
 * and fails.
 */
export const LAUNCH_ARGS: readonly string[] = [
  // The sandbox requires a user other than root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // Each window of a full browser loads the pages of its own address bar; the rest is what Playwright disables, whose option this replaces.
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
  // The shell otherwise moves letters to whole pixels, so that texts have other widths than in a whole browser.
  '--font-render-hinting=none',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
];

/** Options that halve the computing of short tests: no optimising compiler, no GPU compositing. Nothing timed runs with these. */
export const BRIEF_ARGS: readonly string[] = ['--js-flags=--no-opt,--no-maglev', '--disable-gpu-compositing'];

/** Options with which Chromium renders WebGL with the system's Mesa, if present. */
const MESA_ARGS: readonly string[] = [
  '--use-gl=angle',
  '--use-angle=gles-egl',
  '--ignore-gpu-blocklist',
  // Pages and 2D canvases are rendered as usual.
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas'
];

/**
 * Options for WebGL in a browser on this machine, and the name of its renderer. Mesa caches compiled shaders on disk, which halves the time
 * to open a map; otherwise Chromium's own renderer gives the same result.
 */
export function findGraphics(browser: string): { readonly args: readonly string[]; readonly name: string } {
  const known = process.env['TEST_GRAPHICS'];
  const name = known ?? rendererOf(browser);
  // Determined once per run; workers inherit the result.
  process.env['TEST_GRAPHICS'] = name;
  return /llvmpipe/.test(name) ? { args: MESA_ARGS, name } : { args: [], name: name || 'Chromium’s own renderer' };
}

/** The WebGL renderer that the browser reports when Mesa is requested; empty if there is none. */
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

/** Path of an installed Chromium or Chrome: CHROMIUM_PATH, PATH, usual folders, Playwright's own; undefined if there is none. */
export function findBrowser(kind: Kind = 'shell'): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM_PATH: expected the path of a Chromium or Chrome program, got "${named}", which cannot be run`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat(PLACES);
  const names = kind === 'shell' ? [...SHELLS, ...BROWSERS] : BROWSERS;
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...PLACES, chromium.executablePath()].find(isProgram);
}

/**
 * Finds a browser or installs one: Debian's package if this user may install it, else Playwright's download. Throws with instructions if
 * neither works. Prints its actions.
 */
export function bringBrowser(kind: Kind = 'shell'): string {
  const found = findBrowser(kind);
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update'], env);
    // Older releases have no package of the shell.
    for (const name of kind === 'shell' ? ['chromium-headless-shell', 'chromium'] : ['chromium']) {
      console.log(`No Chromium or Chrome found: installing the package "${name}" with apt-get.`);
      // With recommended packages, among them fonts that embeds need for Latin and Cyrillic letters.
      const installed = run('apt-get', ['install', '-y', name], env) ? findBrowser(kind) : undefined;
      if (installed) return installed;
    }
  }
  console.log('No Chromium or Chrome found: downloading one with "playwright install chromium".');
  if (run('npx', ['playwright', 'install', 'chromium'], process.env)) {
    const downloaded = findBrowser(kind);
    if (downloaded) return downloaded;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome and none could be found or installed. Install one (on Debian or Ubuntu: ' +
      '"sudo apt-get install chromium"), or name it: CHROMIUM_PATH=/path/to/chromium npm test'
  );
}

/** First line of the browser's version output, for the record of a run. */
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

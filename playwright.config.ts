// Browser tests: two workers, one server, no retries.
import { defineConfig } from '@playwright/test';
import { BRIEF_ARGS, findBrowser, findGraphics, LAUNCH_ARGS } from './tests/browser.ts';

const port = Number(process.env['PORT'] ?? 4174);
const browser = findBrowser();
if (!browser) throw new Error('No Chromium or Chrome found. "npm test" brings one; or name it: CHROMIUM_PATH=/path/to/chromium npx playwright test');

// Two browsers render at once, so one software rendering thread each: with one per core they would only wait for each other.
process.env['LP_NUM_THREADS'] ??= '1';

/** Tests of embeds in articles and on other devices, whose browsers have options of their own. */
const ARTICLES = ['embed.spec.ts', 'embed-host.spec.ts', 'embed-languages.spec.ts', 'gestures.spec.ts', 'heights.spec.ts'].map((file) => `**/${file}`);

/** Command of the server under test: the site's own, which first builds the application if it has changed. */
const SERVER = 'npx tsx src/lib/server/start.ts';

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  outputDir: 'tests/.artifacts/results',
  // WebGL runs in software here: more workers than cores would make every page wait.
  workers: 2,
  fullyParallel: true,
  // Two kinds of browser, one after the other: a worker that changes its browser loses the live page that its tests share.
  projects: [
    { name: 'site', testIgnore: ARTICLES },
    { name: 'articles', testMatch: ARTICLES }
  ],
  // Full sweeps are excluded from npm test; npm run test:full runs them.
  ...(process.env['TEST_FULL'] ? {} : { grepInvert: /@full/ }),
  // A test that passes at the second attempt has failed.
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'tests/.artifacts/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Tests about motion switch it on themselves.
    contextOptions: { reducedMotion: 'reduce' },
    // TRACE=on npx playwright test: a trace of each failing test; all tests take a tenth longer.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: { executablePath: browser, args: [...LAUNCH_ARGS, ...BRIEF_ARGS, ...findGraphics(browser).args] }
  },
  webServer: {
    command: SERVER,
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 180_000
  }
});

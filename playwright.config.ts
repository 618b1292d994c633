import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from './tests/browser.ts';

const port = Number(process.env['PORT'] ?? 4174);
const browser = findBrowser();
if (!browser) throw new Error('No Chromium or Chrome found. "npm test" brings one; or name it: CHROMIUM_PATH=/path/to/chromium npx playwright test');

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  outputDir: 'tests/.artifacts/results',
  // WebGL runs in software here: more workers than cores only makes every page wait.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'tests/.artifacts/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Tests ask for motion where they are about motion.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: browser, args: [...LAUNCH_ARGS] }
  },
  webServer: {
    command: 'npx tsx tests/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 60_000
  }
});

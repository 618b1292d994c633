/**
 * The core flows, what depends on an engine's own layout and fonts, and what readers meet on a walk, in the engines that the other tests do
 * not use: Firefox and WebKit. Part of `npm run test:full`; reports each engine that is not installed. Fails by its exit code. With an
 * argument: the flows whose names contain it.
 */
import { startServer } from '../started.ts';
import type { Driver } from './driver.ts';
import { findFirefox, openFirefox } from './firefox.ts';
import { CORE_FLOWS } from './core-flows.ts';
import { LAYOUT_FLOWS } from './layout-flows.ts';
import { lacksScreen, openScreen } from './screen.ts';
import { WALK_FLOWS } from './walk-flows.ts';
import { lacksWebKit, openWebKit } from './webkit.ts';

async function main(): Promise<void> {
  const screenless = lacksScreen();
  if (screenless) return console.log(`Firefox and WebKit were not asked: neither draws WebGL without a screen (Debian: ${screenless}).`);
  const screen = await openScreen();
  const engines: { name: string; open: () => Promise<Driver> }[] = [];
  const firefox = findFirefox();
  if (firefox) engines.push({ name: 'Firefox', open: () => openFirefox(firefox, screen.display) });
  else console.log('Firefox was not asked: none is installed (Debian: firefox-esr; or name it with FIREFOX_PATH).');
  const missing = lacksWebKit();
  if (missing) console.log(`WebKit was not asked: it is not installed (Debian: ${missing}).`);
  else engines.push({ name: 'WebKit', open: () => openWebKit(screen.display) });

  const flows = Object.entries({ ...CORE_FLOWS, ...LAYOUT_FLOWS, ...WALK_FLOWS }).filter(([name]) => name.includes(process.argv[2] ?? ''));
  const server = await startServer();
  let failed = 0;
  try {
    for (const { name, open } of engines) {
      const driver = await open();
      console.log(`${name}: ${driver.name}`);
      for (const [flow, run] of flows) {
        try {
          await run(driver, server.address);
          console.log(`  passed  ${flow}`);
        } catch (error) {
          failed += 1;
          console.error(`  FAILED  ${flow}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      await driver.close();
    }
  } finally {
    server.child.kill();
    screen.close();
  }
  process.exit(failed > 0 ? 1 : 0);
}

await main();

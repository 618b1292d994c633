// Screenshots to look at after a run; the test itself finds only blank ones.
import { expect } from '@playwright/test';
import { decodePng, distance } from './pixels.ts';
import { atlas, live as test, openMap } from './site.ts';

/** The parameter `at` for a crossing. */
function over(id: string, zoom: number): string {
  const position = atlas.crossings.find((crossing) => crossing.id === id)?.position;
  if (!position) throw new Error(`no crossing "${id}" with a position in the atlas`);
  return `${position.lon},${position.lat},${zoom}`;
}

/** Screenshots to look at after a run, in tests/.artifacts/pictures; the test only makes sure that none is blank. */
const VIEWS: readonly (readonly [name: string, address: string, width: number, height: number])[] = [
  ['region', '/all/2023/', 1440, 900],
  ['region-dark', '/all/2023/?theme=dark', 1440, 900],
  ['region-phone', '/all/2023/', 360, 740],
  ['region-wall', '/all/2017/', 2560, 1440],
  ['korean', '/chn-rus/2019/?lang=ko', 1024, 768],
  ['border', '/chn/2023/?at=124.4,40.1,8.5', 1440, 900],
  ['bridge-yalu', '/chn/2023/?at=' + over('dandong-sinuiju-friendship', 14), 1440, 900],
  ['bridge-tumen', '/rus/2023/?at=' + over('khasan-tumangang-rail', 13), 1440, 900],
  ['rason', '/all/2023/?at=130.4,42.35,9.5', 1440, 900],
  ['missiles', '/all/2022/?at=131,40,5', 1440, 900],
  ['total-only', '/all/1995/', 1440, 900]
];

test.describe('pictures', { tag: '@full' }, () => {
  for (const [name, address, width, height] of VIEWS) {
    test(`of ${name} are drawn`, async ({ page, context }) => {
      await page.setViewportSize({ width, height });
      await openMap(page, address);
      await page.screenshot({ path: `tests/.artifacts/pictures/${name}.png` });
      const map = await decodePng(context, await page.locator('[data-map]').screenshot());
      const seen = new Set<string>();
      for (let x = 5; x < map.width; x += 7)
        for (let y = 5; y < map.height; y += 7)
          seen.add(
            map
              .at(x, y)
              .map((part) => part >> 4)
              .join()
          );
      expect(seen.size, 'colours on the map').toBeGreaterThan(5);
      expect(distance(map.at(2, map.height / 2), [0, 0, 0]), 'the map is not black').toBeGreaterThan(20);
    });
  }
});

// Pages of an earlier version after a later release.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Change } from '#lib/atlas/changes.ts';
import { release } from '../geodata/release/release.ts';
import { filesBelow } from '../geodata/release/file-tree.ts';
import { versionsOf } from '../geodata/release/versions.ts';
import { BUILD, serve } from './serve.ts';
import { keepStill } from './site.ts';

/** The part of the site with the pages that the tests open. */
const KEPT =
  /^(index\.html|404\.html|_app(\/.*)?|[a-z-]+\.js|icon\.svg|favicon\.ico|data(\/.*)?|chn|chn\/2023(\/.*)?|embed|embed\/[a-z-]+\.js|embed\/(chn|rus)|embed\/chn\/2023(\/.*)?|embed\/rus\/2019(\/.*)?)$/;

const log: Change[] = [
  { id: 'first', date: '2026-11-23', version: '2026.11.0', what: 'First publication.', why: 'Begun.', facts: [], removed: [] },
  {
    id: 'china',
    date: '2026-12-05',
    version: '2026.12.0',
    what: 'China 2023 revised.',
    why: 'A later release <of> customs.',
    facts: [{ id: 'chn-2023-import-gacc', partner: 'chn', year: 2023 }],
    removed: []
  }
];

interface Released {
  readonly site: string;
  /** Bytes of the first version before and after the second was released. */
  readonly before: string;
  readonly after: string;
}

const bytes = (folder: string): string =>
  filesBelow(folder)
    .map((file) => `${file} ${readFileSync(join(folder, file)).toString('base64')}`)
    .join('\n');

const test = base.extend<object, { released: Released }>({
  released: [
    async ({ browserName: _browser }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'released-'));
      const [build, out] = [join(folder, 'build'), join(folder, 'out')];
      cpSync(BUILD, build, { recursive: true, filter: (path) => path === BUILD || KEPT.test(relative(BUILD, path)) });
      const publish = (version: string): void =>
        release({
          build,
          out,
          versions: versionsOf(
            version,
            log.filter((change) => change.version <= version)
          ),
          log: () => undefined
        });
      const first = join(out, 'v/2026.11.0');
      publish('2026.11.0');
      const before = bytes(first);
      rmSync(join(build, 'data/trade.csv'));
      publish('2026.12.0');
      const server = await serve(out, 0);
      const { port } = server.address() as AddressInfo;
      await use({ site: `http://localhost:${port}/`, before, after: bytes(first) });
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' }
  ]
});

test('a later release leaves every byte of the pinned version unchanged', ({ released }) => {
  expect(released.before.length).toBeGreaterThan(100_000);
  expect(released.after === released.before).toBe(true);
});

test('a pinned embed says, beside its static map, that newer data is available and what changed for its view', async ({ page, released }) => {
  await page.goto(`${released.site}v/2026.11.0/embed/chn/2023/?flow=import`);
  const note = page.getByRole('note');
  await expect(note).toContainText('Newer data is available: version 2026.12.0 of 5 Dec 2026. 1 change affects this view.');
  await note.getByText('Newer data is available').click();
  const change = note.getByRole('listitem');
  await expect(change).toHaveText('China 2023 revised. A later release <of> customs. chn-2023-import-gacc');
  await expect(note.getByRole('link')).toHaveAttribute('href', '/chn/2023/?flow=import');
  await page.getByRole('button', { name: 'Explore the map' }).click();
  await expect(page.locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
  // The application has filled the notice again: what the reader opened stays open.
  await expect(note).toHaveCount(1);
  await expect(change).toBeVisible();
});

test('it also says so if nothing changed for its view, in the reader’s language', async ({ page, released }) => {
  await page.goto(`${released.site}v/2026.11.0/embed/rus/2019/`);
  await expect(page.getByRole('note')).toContainText('No change affects this view.');
  await page.goto(`${released.site}v/2026.11.0/embed/rus/2019/?lang=ru`);
  await expect(page.getByRole('note')).toContainText('версия 2026.12.0');
  await expect(page).toHaveURL(`${released.site}v/2026.11.0/embed/ru/rus/2019/`);
  await expect(page.getByRole('note').getByRole('link')).toHaveAttribute('href', '/ru/rus/2019/');
});

test('a pinned page of the site says so, too, and works where it is', async ({ page, released }) => {
  const wrong: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(response.url());
  });
  await page.goto(`${released.site}v/2026.11.0/chn/2023/`);
  await expect(page.getByRole('note')).toContainText('1 change affects this view.');
  await expect(page.locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
  expect(wrong).toEqual([]);
});

test('the current version shows no notice and requests nothing', async ({ page, released }) => {
  await keepStill(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('versions.json')) requests.push(request.url());
  });
  for (const path of ['embed/chn/2023/', 'chn/2023/']) {
    await page.goto(`${released.site}${path}`, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-newer]')).toBeHidden();
  }
  expect(requests).toEqual([]);
});

test('a pinned page is complete if the list of versions cannot be loaded', async ({ page, released }) => {
  for (const answer of [{ status: 404 }, { status: 200, body: '<html>' }, { status: 200, body: '{"version":1}' }]) {
    await page.route('**/versions.json', (route) => route.fulfill(answer));
    const requests = page.waitForResponse('**/versions.json');
    await page.goto(`${released.site}v/2026.11.0/embed/chn/2023/`);
    await requests;
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2023');
    await expect(page.locator('[data-newer]')).toBeHidden();
    await page.unroute('**/versions.json');
  }
});

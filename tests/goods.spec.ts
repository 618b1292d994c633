// A view of one kind of goods.
import { expect } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { precisionText } from '#lib/panels/details/precision.ts';
import { detailsWords } from '#lib/words/details.ts';
import { goodsWords } from '#lib/words/goods.ts';
import { restrictionWords } from '#lib/words/restrictions.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { atlas, details, drawnArcs, follow, keepStill, live as test, openMap, openStill, mapReady, runs, still } from './site.ts';
import { sweep } from './sweep.ts';

const words = goodsWords.en;
const WIGS = 'Wigs, false eyelashes and beards';
const wigs = atlas.commodities.find((row) => row.id === 'chn-2023-export-6704');
if (!wigs?.value) throw new Error('commodities.csv has no chn-2023-export-6704');

/** The rule of the legend, restated here: 26 px for 4 bn dollars, by the square root, at least 1. */
const ruledWidth = (dollars: number): number => Math.max(1, 26 * Math.sqrt(dollars / 4e9));

test.describe('one kind of goods', () => {
  test('selected in the chart by keyboard, appears in map, headline, table and years', async ({ page }) => {
    await openMap(page, '/chn/2023/');
    const row = page.locator('[data-goods="chn-export"]').getByRole('button', { name: WIGS, exact: true });
    await expect(row).toHaveAttribute('aria-pressed', 'false');
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/chn\/2023\/\?goods=6704$/);
    await expect(row).toHaveAttribute('aria-pressed', 'true');
    await expect(row).toBeFocused();

    await mapReady(page);
    await expect.poll(async () => (await drawnArcs(page)).map((arc) => arc.id)).toEqual([wigs.id]);
    const [arc] = await drawnArcs(page);
    expect(arc?.width).toBeCloseTo(ruledWidth(wigs.value ?? 0), 0);

    await expect(page.locator('h1')).toHaveText(/^Wigs, false eyelashes and beards: in 2023 North Korea sold goods worth \$167\sm to China\.$/);
    await expect(page.locator('h1')).toHaveAttribute('data-facts', wigs.id);
    const lines = page.locator('#table tbody tr');
    await expect(lines).toHaveCount(1);
    await expect(lines.first()).toContainText(wigs.value?.toLocaleString('en') ?? '');
    await expect(page.locator('.key')).toContainText(words.key(WIGS));
    // The bar of a year is that year's row; a year without one has a gap.
    await expect(page.locator(`.years [data-fact="${wigs.id}"]`).first()).toBeVisible();
    await expect(page.locator('.years [data-fact^="chn-2023-import"]')).toHaveCount(0);
  });

  test('states its share of the total, which has a record, and links back to all goods', async ({ page }) => {
    await openMap(page, '/chn/2023/?goods=6704');
    const share = page.locator(`[data-share="${wigs.id}"]`);
    const id = (await share.locator('[data-fact]').getAttribute('data-fact')) ?? '';
    const whole = atlas.trade.find((fact) => fact.id === id);
    expect([whole?.partner, whole?.year, whole?.direction]).toEqual(['chn', 2023, 'export']);
    await expect(share).toContainText(`${Math.round((100 * (wigs.value ?? NaN)) / (whole?.value ?? NaN))} %`);
    await share.locator('[data-fact]').click();
    await expect(details(page)).toHaveAttribute('data-select', `fact:${id}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.showAll }).click();
    await expect(page).toHaveURL(/\/chn\/2023\/$/);
    await expect.poll(async () => (await drawnArcs(page)).length).toBe(2);
  });

  test('opens the record of its arc, with competing figures', async ({ page }) => {
    await openMap(page, '/chn/2023/?goods=6704');
    await page.locator(`#table [data-fact="${wigs.id}"]`).click();
    await expect(details(page)).toHaveAttribute('data-select', `fact:${wigs.id}`);
    await expect(details(page).locator('[data-sources] li').first()).toBeVisible();
    for (const other of atlas.commodities.filter((row) => row.id.startsWith(`${wigs.id}-`) && row.value !== undefined)) {
      await expect(details(page).locator(`[data-fact="${other.id}"]`)).toBeVisible();
    }
  });

  for (const lang of ['en', 'ko', 'zh', 'ru'] as const) {
    still(`states in its record how it was rounded and whether it is final (${lang})`, sweep(lang === 'ko'), async ({ page }) => {
      const label = detailsWords[lang];
      /** The value next to a label of the open record. */
      const line = (of: string) =>
        page
          .locator('.details dl > div')
          .filter({ has: page.locator('dt', { hasText: new RegExp(`^${of}$`) }) })
          .locator('dd');
      for (const [id, status] of [
        ['chn-2019-export-6704-2', 'final'],
        ['chn-2023-export-6704-2', 'provisional'],
        ['chn-2024-export-6704-2', null]
      ] as const) {
        const row = atlas.commodities.find((entry) => entry.id === id)!;
        await page.goto(`/chn/2023/?select=fact:${id}${lang === 'en' ? '' : `&lang=${lang}`}`);
        await expect(line(label.precision)).toHaveText(precisionText(row, lang));
        await expect(line(label.state)).toHaveText(status === null ? label.notStated : terms[lang].status[status]);
      }
      const claim = atlas.gateways.find((entry) => entry.id === 'dprk-russia-2024-02-containers')!;
      await page.goto(`/all/2024/?select=fact:${claim.id}${lang === 'en' ? '' : `&lang=${lang}`}`);
      await expect(line(label.precision)).toHaveText(precisionText(claim, lang));
      await expect(line(label.state)).toHaveText(label.notStated);
    });
  }

  still('stays in a copied link and after a reload', async ({ page, context }) => {
    await openStill(page, '/chn/2023/');
    await page.locator('[data-goods="chn-export"]').getByRole('button', { name: WIGS, exact: true }).click();
    await expect(page).toHaveURL(/\/chn\/2023\/\?goods=6704$/);
    await page.reload();
    await runs(page);
    await expect(page.locator('.picture path.arc')).toHaveCount(1);
    await expect(page.locator('.picture path.arc')).toHaveAttribute('data-arc', wigs.id);
    await expect(page.locator('h1')).toContainText(WIGS);
    const other = await context.newPage();
    await keepStill(other);
    await openStill(other, page.url());
    await expect(other.locator('h1')).toContainText(WIGS);
  });

  still('is ignored if its code is unknown', async ({ page }) => {
    await openStill(page, '/chn/2023/?goods=gold');
    await expect(page.locator('.picture path.arc')).toHaveCount(2);
    await expect(page.locator('h1')).not.toContainText(WIGS);
  });

  test('is ignored on the map if its code is unknown', async ({ page }) => {
    await openMap(page, '/chn/2023/?goods=6704');
    await follow(page, '/chn/2023/?goods=gold', { asIs: true });
    await mapReady(page);
    expect((await drawnArcs(page)).length).toBe(2);
    await expect(page.locator('h1')).not.toContainText(WIGS);
  });

  test('shows a year without a figure as a gap, and offers every code with a yearly one', async ({ page }) => {
    await openMap(page, '/chn/2015/?goods=6704');
    expect(await drawnArcs(page)).toEqual([]);
    await expect(page.locator('h1')).toHaveText(`${WIGS}: we have no figure for North Korea’s trade with China in 2015.`);
    await expect(page.locator('#table')).toContainText('No figure for China.');
    await expect(page.locator('#table [data-fact]')).toHaveCount(0);
    const select = page.getByRole('combobox', { name: words.filter });
    await expect(select.locator('option')).toHaveCount(availableValues(atlas).goods.length + 1);
    await select.selectOption('');
    await expect(page).toHaveURL(/\/chn\/2015\/$/);
  });

  still('is drawn at once in an embed that asks for it', async ({ page }) => {
    await page.goto('/embed/chn/2023/?goods=6704');
    await expect(page.locator('h1')).toContainText(`${WIGS}: in 2023`);
    await expect(page.locator('main')).toContainText(words.key(WIGS));
    // The static map contains a layout for each width of the frame, of which one is visible.
    await expect(page.locator(`.box [data-fact="${wigs.id}"]`).filter({ visible: true })).toHaveText(/167/);
  });
});

test.describe('restrictions on goods', () => {
  still('are shown with each of the year’s goods, and open the record of a restriction with its source', async ({ page }) => {
    await openStill(page, '/chn/2016/');
    const coal = page.locator('.goods li', { hasText: 'HS 2701' }).first();
    await expect(coal.locator('[data-states]')).toHaveAttribute('data-states', 'allowed banned capped');
    await expect(coal.locator('[data-states]')).toHaveText(
      /^allowed; from 2 Mar 2016 banned \(resolution 2270, with exemptions\); from 30 Nov 2016 capped \(resolution 2321, paragraph 26, with exemptions\)$/
    );
    await coal.getByRole('button', { name: 'Coal, resolution 2270' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/select=restriction:2270-export-coal/);
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Coal, resolution 2270');
    await expect(details(page).locator('[data-sources] a[href="https://www.un.org/securitycouncil/s/res/2270-%282016%29"]')).toBeVisible();
    await details(page).locator('[data-record="event:2016-03-02-unsc-2270"]').click();
    await expect(details(page).locator('[data-record="restriction:2270-export-gold"]')).toBeVisible();
  });

  still('have Chinese punctuation on a Chinese page', async ({ page }) => {
    await openStill(page, '/zh/chn/2016/');
    const group = page.locator('[data-goods="chn-export"]');
    await expect(group.locator('[data-states]').first()).toHaveText(
      '允许；2016年3月2日起禁止（第2270号决议，有例外）；2016年11月30日起限额（第2321号决议第26段，有例外）'
    );
    await expect(group.locator('p')).toHaveText(/%（[\d.]+亿美元）。$/);
  });

  still('are shown in a lane under the years, in words below it, and in the table', async ({ page }) => {
    await openStill(page, '/chn/2017/?goods=2701');
    await expect(page.locator('[data-lane="export"]')).toBeVisible();
    await expect(page.locator('[data-lane="import"]')).toHaveCount(0);
    const words = page.locator('[data-lane-words="export"]');
    await expect(words).toContainText('from 5 Aug 2017 banned');
    await expect(words.getByRole('button')).toHaveText([
      'resolution 2270',
      'resolution 2321, paragraph 26',
      'resolution 2321, paragraph 26 (b)',
      'resolution 2371, paragraph 8'
    ]);
    await expect(page.locator('#table [data-states]').first()).toHaveText(/^capped .*; from 5 Aug 2017 banned /);
  });

  still('are those of the month in a view of one month', async ({ page }) => {
    await openStill(page, '/chn/2016/?month=2016-12');
    const coal = page.locator('.goods li', { hasText: 'HS 2701' }).first();
    await expect(coal).toContainText('December 2016: capped');
    await openStill(page, '/chn/2017/?month=2017-09&goods=2701');
    await expect(page.locator('#table [data-states]').first()).toHaveText(/^banned \(resolution 2371/);
  });

  still('begin a list of what was recorded after a ban, in plain words', async ({ page }) => {
    await openStill(page, '/chn/2018/');
    await page.getByText(restrictionWords.en.after).click();
    const list = page.locator('[data-after-ban]');
    await expect(list.locator('li').filter({ has: page.locator('[data-fact="chn-2018-export-61"]') })).toContainText(restrictionWords.en.unexplained);
    await expect(list.locator('li').filter({ has: page.locator('[data-fact="chn-2017-export-03"]') })).toContainText(restrictionWords.en.partly);
    await expect(list).not.toContainText(/violat|breach|evad/);
  });
});

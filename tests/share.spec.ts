import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { known } from '#lib/atlas/lookup.ts';
import { headline } from '#lib/selection/describe.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { atlas, test } from './site.ts';

test.use({ viewport: { width: 1000, height: 800 } });

test('the share dialog gives the code of exactly what it previews, and files that exist', async ({ page, request }) => {
  await page.goto('/chn/2022/?flow=export');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Colours').selectOption('dark');
  await dialog.getByLabel('Controls').selectOption('none');
  const shown = await dialog.locator('iframe').evaluate((frame) => (frame as HTMLIFrameElement).src);
  expect(new URL(shown).pathname + new URL(shown).search).toBe('/embed/chn/2022/?flow=export&theme=dark&ui=none');
  const code = await dialog.getByLabel('Frame', { exact: true }).inputValue();
  expect(code).toContain(`src="${shown.replaceAll('&', '&amp;')}"`);
  expect(await dialog.getByLabel('Web component', { exact: true }).inputValue()).toContain('<trade-map view="chn/2022/?flow=export&amp;theme=dark&amp;ui=none">');
  await expect(page.frameLocator('[role=dialog] iframe').locator('h1')).toContainText('2022');
  for (const name of ['PNG', 'SVG']) {
    const address = await dialog.getByRole('link', { name }).evaluate((link) => (link as HTMLAnchorElement).href);
    expect((await request.get(address)).status(), name).toBe(200);
  }
  // The pictures made with the site show both directions, and it says so; the table holds the one that is handed out.
  await expect(dialog.getByText(headline(atlas, select(atlas, { ...defaultView(known(atlas)), partners: ['chn'], year: 2022 })))).toBeVisible();
  const table = await dialog.getByRole('link', { name: 'CSV', exact: true }).evaluate((link) => decodeURIComponent((link as HTMLAnchorElement).href));
  expect(table).toContain('\nchn,2022,export,');
  expect(table).not.toContain(',import,');
  const found = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(found.violations).toEqual([]);
});

test('the share dialog’s code follows its preview: height, years, and a height of the editor’s own', async ({ page }) => {
  await page.goto('/chn/2022/');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  const code = dialog.getByLabel('Frame', { exact: true });
  const preview = dialog.locator('iframe');
  const field = dialog.getByRole('spinbutton');
  const inCode = async (): Promise<number> => Number(/height="(\d+)"/.exec(await code.inputValue())?.[1]);
  const shown = (): Promise<number> => preview.evaluate((frame) => frame.clientHeight);
  const inside = (): Promise<number> => page.frameLocator('[role=dialog] iframe').locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  for (const device of [/Desktop/, /Phone/]) {
    await dialog.getByRole('button', { name: device }).click();
    await expect.poll(async () => [await inCode(), await shown()]).toEqual([await inside(), await inside()]);
  }
  await field.fill('99999');
  await field.blur();
  await expect(field).toHaveValue('3000');
  expect([await inCode(), await shown()]).toEqual([3000, 3000]);
  await field.fill('');
  await field.blur();
  await expect.poll(inCode).toBe(await inside());
  await expect(field).toHaveValue(String(await inside()));

  await dialog.getByLabel('Colours').selectOption('dark');
  const embed = page.frameLocator('[role=dialog] iframe');
  await embed.getByRole('link', { name: 'Later year, 2023' }).click();
  await expect(embed.locator('h1')).toContainText('2023');
  await expect(code).toHaveValue(/embed\/chn\/2023\/\?theme=dark"/);
  await expect(code).toHaveValue(/title="In 2023/);
  // The same frame still, and awake it steps in place.
  await embed.getByRole('button', { name: 'Explore the map' }).click();
  await expect(embed.locator('[data-map="live"]')).toBeVisible();
  await embed.getByRole('link', { name: 'Earlier year, 2022' }).click();
  await expect(code).toHaveValue(/embed\/chn\/2022\/\?theme=dark"/);
  await expect(embed.locator('[data-map="live"]')).toBeVisible();
  await dialog.getByLabel('Controls').selectOption('none');
  await expect(code).toHaveValue(/embed\/chn\/2022\/\?theme=dark&amp;ui=none"/);
  await expect(embed.locator('html')).toHaveAttribute('data-ui', 'none');
});

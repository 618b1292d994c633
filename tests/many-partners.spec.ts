// A year with a hundred partners: the large ones are labelled, the others are thin lines, and each of them can be found.
import { expect } from '@playwright/test';
import { MINOR_PERCENT } from '#lib/selection/minor-partners.ts';
import { select } from '#lib/selection/select.ts';
import { availableValues, localName } from '#lib/atlas/lookup.ts';
import { decode } from '#lib/view/address.ts';
import { keyWords } from '#lib/words/key.ts';
import { mapWords } from '#lib/words/map.ts';
import { pageWords } from '#lib/words/page.ts';
import { atlas, drawnArcs, live, mapReady, openMap, openStill, still } from './site.ts';

const YEAR = '2013';
const shown = select(atlas, decode('all', YEAR, '', availableValues(atlas)));
const minor = shown.arcs.filter((arc) => arc.minor);
const partners = new Set(minor.map(({ partner }) => partner.id)).size;

still('has a row for each of them in a collapsed section of the table, and states in the legend how many have thin lines', async ({ page }) => {
  expect(partners).toBeGreaterThan(80);
  await openStill(page, `/all/${YEAR}/`);
  await expect(page.locator('.key').getByText(keyWords.en.minor(partners, MINOR_PERCENT))).toBeVisible();
  const fold = page.locator('#table details.minor');
  await fold.locator('summary').click();
  const rows = await fold.locator('tbody [data-fact]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['fact']));
  expect(rows.sort()).toEqual(minor.map(({ fact }) => fact.id).sort());
  // A search includes rows in the collapsed section.
  const name = localName(minor.at(-1)?.partner.names ?? { en: '' }, 'en');
  await page.locator('#table').getByRole('searchbox').fill(name);
  await expect(page.locator('#table tbody th', { hasText: name }).first()).toBeVisible();
  await expect(fold).toHaveCount(0);
});

live('can be found by a part of its name and shown alone, then drawn as wide as its value', async ({ page }) => {
  await openMap(page, `/all/${YEAR}/`);
  const { partner, fact } = minor[0] ?? {};
  if (!partner || !fact) throw new Error('no minor partner');
  const name = localName(partner.names, 'en');
  await page.getByText(pageWords.en.choose).first().click();
  await page.getByRole('searchbox', { name: pageWords.en.findPartner }).fill(name.slice(0, 5).toUpperCase());
  await page
    .getByRole('checkbox', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/${partner.id}/${YEAR}/`));
  await expect.poll(async () => (await drawnArcs(page)).map(({ id }) => id)).toContain(fact.id);
  await expect(page.locator(`.labels [data-fact="${fact.id}"], [data-fact="${fact.id}"]`).first()).toBeVisible();
});

live('has a button for the world frame, which contains every arc, and back', async ({ page }) => {
  await openMap(page, `/all/${YEAR}/`);
  const box = await page.locator('[data-map] .live').boundingBox();
  const outside = async (): Promise<number> => {
    // Layers that deck has been given and not yet drawn cannot tell where they are.
    await mapReady(page);
    return (await drawnArcs(page)).filter(({ points }) => points.some(({ x, y }) => x < 0 || y < -20 || x > (box?.width ?? 0) || y > (box?.height ?? 0) + 20))
      .length;
  };
  expect(await outside()).toBeGreaterThan(50);
  const button = page.getByRole('button', { name: mapWords.en.world });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(page).toHaveURL(/\?frame=world$/);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(outside).toBe(0);
  await button.click();
  await expect(page).not.toHaveURL(/frame/);
  await expect.poll(outside).toBeGreaterThan(50);
});

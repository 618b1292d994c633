// Every kind of feature opens its record when it is clicked on the live map.
import { distance, pointOnFeature, polygon } from '@turf/turf';
import { expect, type Page } from '@playwright/test';
import type { Position } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import { atlas, details, drawnIds, live as test, mapCorner, openMap, withMap } from './site.ts';
import { sweep } from './sweep.ts';

interface Target {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly sources: readonly string[];
}

/** Clicks a position of the map and waits for the record expected there. */
async function pick(page: Page, target: Target): Promise<void> {
  const corner = await mapCorner(page);
  const point = await withMap(page, (handle, at: [number, number]) => handle.map.project(at), [target.lon, target.lat]);
  await page.mouse.move(corner.x + point.x, corner.y + point.y);
  await page.mouse.click(corner.x + point.x, corner.y + point.y);
  // A figure cited for a crossing or port is at the same point; the map then offers a choice.
  const entry = page.locator(`[data-choice="${target.kind}:${target.id}"]`);
  await expect(entry.or(details(page)).first()).toBeVisible();
  if (await entry.isVisible()) await entry.click();
  await expect(page).toHaveURL(new RegExp(`select=${target.kind}:${target.id}(&|$)`));
  await expect(details(page).getByRole('heading', { name: target.name }).first()).toBeVisible();
  for (const id of target.sources) {
    const source = atlas.sources.find((entry) => entry.id === id);
    await expect(details(page).locator(`a[href="${source?.url}"]`).first()).toBeVisible();
  }
}

const placed = <T extends { readonly position?: Position }>(list: readonly T[]): (T & { readonly position: Position })[] =>
  list.filter((entry): entry is T & { readonly position: Position } => entry.position !== undefined);

/** Kilometres from one position to the nearest of others. */
const clearance = (from: { lon: number; lat: number }, others: readonly { lon: number; lat: number }[]): number =>
  Math.min(...others.filter((other) => other !== from).map((other) => distance([from.lon, from.lat], [other.lon, other.lat])));

const crossings = placed(atlas.crossings);
const ports = placed(atlas.ports);
const all = [...crossings, ...ports, ...placed(atlas.zones)].map((entry) => entry.position);

test.describe('picking on the map', () => {
  for (const crossing of crossings.filter((entry) => entry.position.basis === 'two-sources')) {
    test(`the crossing ${crossing.id} opens its names, status and sources`, sweep(crossing.id.includes('friendship')), async ({ page }) => {
      const { lon, lat } = crossing.position;
      await openMap(page, `/all/2023/?at=${lon},${lat},14`);
      await pick(page, { kind: 'crossing', id: crossing.id, name: crossing.names.en, lon, lat, sources: crossing.sources });
      for (const [lang, name] of Object.entries(crossing.names)) {
        await expect(
          details(page)
            .locator(`[lang="${lang}"]`, { hasText: name as string })
            .first()
        ).toBeVisible();
      }
      for (const status of crossing.statuses) await expect(details(page)).toContainText((status.from ?? status.to ?? '').slice(0, 4));
    });
  }

  for (const port of ports.filter((entry) => clearance(entry.position, all) > 8).slice(0, 3)) {
    test(`the port ${port.id} opens its names and sources`, sweep(port.id === 'dandong'), async ({ page }) => {
      const { lon, lat } = port.position;
      await openMap(page, `/all/2023/?at=${lon},${lat},11`);
      await pick(page, { kind: 'port', id: port.id, name: port.names.en, lon, lat, sources: port.sources });
    });
  }

  test('Rason by its outline opens the zone', async ({ page }) => {
    const zone = atlas.zones.find((entry) => entry.outline);
    if (!zone?.outline) throw new Error('no zone with an outline in the atlas');
    const rings = zone.outline.type === 'Polygon' ? zone.outline.coordinates : (zone.outline.coordinates[0] ?? []);
    const [lon = NaN, lat = NaN] = pointOnFeature(polygon(rings)).geometry.coordinates;
    await openMap(page, `/all/2023/?at=${lon},${lat},11&layers=zones`);
    await pick(page, { kind: 'zone', id: zone.id, name: zone.names.en, lon, lat, sources: zone.sources });
  });

  for (const basis of ['stated', 'computed'] as const) {
    test(`a missile test's ${basis} impact area opens the test`, sweep(basis === 'stated'), async ({ page }) => {
      const found = atlas.missileTests.find((entry) => {
        if (entry.impact?.basis !== basis) return false;
        const others = atlas.missileTests.filter((other) => other !== entry && other.date.slice(0, 4) === entry.date.slice(0, 4));
        return (
          clearance(
            entry.impact,
            others.flatMap((other) => other.impact ?? [])
          ) > 250
        );
      });
      if (!found?.impact) throw new Error(`no ${basis} impact place stands alone in its year`);
      const { lon, lat } = found.impact;
      await openMap(page, `/all/${yearWithFigures(found.date)}/?at=${lon.toFixed(4)},${lat.toFixed(4)},6&layers=missiles`);
      await pick(page, { kind: 'test', id: found.id, name: found.missile, lon, lat, sources: found.sources });
    });
  }

  test('a place without a position is listed in the details and not drawn', async ({ page }) => {
    const missing = atlas.ports.find((entry) => !entry.position);
    if (!missing) throw new Error('every port has a position: this test has lost its case');
    await openMap(page, `/all/2023/?select=port:${missing.id}`);
    await expect(details(page).getByRole('heading', { name: missing.names.en }).first()).toBeVisible();
    const drawn = await drawnIds(page, 'ports');
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn).not.toContain(missing.id);
  });
});

/** The map shows years with trade figures: no view shows a test of another year. */
function yearWithFigures(date: string): string {
  const year = date.slice(0, 4);
  if (!atlas.trade.some((row) => String(row.year) === year)) throw new Error(`no trade figure in ${year}`);
  return year;
}

// Which stated ranges of missile tests a view draws.
import type { Atlas, LaunchSite, MissileTest, Position } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import { during, periodOf } from '#lib/dates/partial-dates.ts';
import type { LayerView } from '../layer.ts';

/** The stated range of one test and its launch site: how far the missile flew, drawn in every direction. */
export interface Range {
  readonly test: MissileTest;
  readonly site: LaunchSite & { readonly position: Position };
  readonly km: number;
}

/**
 * The ranges to draw: that of the selected test, else the longest of the year from each launch site, or from the selected site alone. A
 * test without a stated range, or from a site without a position, has none.
 */
export function rangesOf(atlas: Atlas, view: LayerView): Range[] {
  const chosen = view.select;
  if (chosen?.kind === 'test') return atlas.missileTests.filter((test) => test.id === chosen.id).flatMap((test) => rangeOf(atlas, test));
  const all = atlas.missileTests
    .filter((test) => during(test.date, periodOf(view)) && (chosen?.kind !== 'site' || test.site === chosen.id))
    .flatMap((test) => rangeOf(atlas, test));
  const longest = new Map<string, Range>();
  for (const range of all) if (range.km > (longest.get(range.site.id)?.km ?? 0)) longest.set(range.site.id, range);
  return [...longest.values()].sort((a, b) => b.km - a.km || (a.site.id < b.site.id ? -1 : 1));
}

/** The range of a test as a list of one, or none. */
export function rangeOf(atlas: Atlas, test: MissileTest): Range[] {
  const site = test.site === undefined ? undefined : byId(atlas.launchSites, test.site);
  if (!site?.position || !test.rangeKm) return [];
  return [{ test, site: { ...site, position: site.position }, km: test.rangeKm }];
}

// The layer of launch sites: those of the year’s missile tests, and the nuclear test site in years of nuclear tests.
import type { LaunchSite, MissileTest } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import { GLYPHS } from '#lib/symbols/glyphs.ts';
import { terms } from '#lib/words/vocabulary.ts';
import type { Layer } from '../layer.ts';
import { nuclear } from '../nuclear/layer.ts';
import { positionLimits, sourcesOfPlaced, withoutPosition } from '../positions.ts';
import { selectedTestOutsideYear } from '../tests/selected-test.ts';
import { tests } from '../tests/layer.ts';

/** A launch site and the year’s missile tests from it; none if it is shown for a nuclear test. */
export interface SiteInYear {
  readonly site: LaunchSite;
  readonly tests: readonly MissileTest[];
}

const placesOf = (items: readonly SiteInYear[]): LaunchSite[] => items.map(({ site }) => site);

export const sites: Layer<'sites', SiteInYear> = {
  id: 'sites',
  kinds: ['site'],
  select: (atlas, view) => {
    const launched = tests.select(atlas, view);
    const used = new Set([...launched, ...nuclear.select(atlas, view)].map(({ site }) => site));
    return atlas.launchSites.filter(({ id }) => used.has(id)).map((site) => ({ site, tests: launched.filter((test) => test.site === site.id) }));
  },
  key: ({ site }) => site.id,
  join: (left, right) => ({ ...right, tests: [...new Set([...left.tests, ...right.tests])] }),
  sources: (items) => sourcesOfPlaced(placesOf(items)),
  document: { name: 'launchSites', entry: ({ site }) => site.id },
  unplaced: { kind: 'site', title: (lang) => terms[lang].kind.site, of: (items) => withoutPosition(placesOf(items)) },
  legend: ({ atlas, items, view }) =>
    items.some((item) => item.site.position && item.tests.length > 0) ||
    selectedTestOutsideYear(atlas, view).some(({ site }) => byId(atlas.launchSites, site ?? '')?.position)
      ? [{ id: 'site', sample: { shape: 'glyph', colour: 'missile', glyph: GLYPHS.site }, text: terms[view.lang].kind.site }]
      : [],
  limits: positionLimits(placesOf)
};

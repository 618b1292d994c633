// How launch sites are drawn: those of the year’s missile tests, and that of a selected test of another year.
import { byId } from '#lib/atlas/lookup.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { label, pointFeature, type Drawing } from '../drawing.ts';
import { selectedTestOutsideYear } from '../tests/selected-test.ts';
import { SITE_NAMES_FROM } from '../zoom-levels.ts';
import type { SiteInYear } from './layer.ts';

export const sitesDrawing: Drawing<SiteInYear> = {
  depth: 6,
  features: ({ atlas, items, view }) => {
    const used = items.filter(({ tests }) => tests.length > 0).map(({ site }) => site);
    const ofSelected = selectedTestOutsideYear(atlas, view).flatMap(({ site }) => byId(atlas.launchSites, site ?? '') ?? []);
    return [...used, ...ofSelected.filter((site) => !used.includes(site))].flatMap(({ id, names, position }) => {
      if (!position) return [];
      const text = label(view.lang, names, position);
      return pointFeature(position.lon, position.lat, {
        kind: 'site',
        id,
        name: `${text} — ${terms[view.lang].kind.site}`,
        label: text,
        image: 'site',
        rank: 1
      });
    });
  },
  paints: [],
  markPx: 12,
  names: { colour: 'missile', from: () => SITE_NAMES_FROM }
};

import { byId } from '#lib/atlas/lookup.ts';
import { chosenApart } from '#lib/layers/tests/chosen-apart.ts';
import { day } from '#lib/format/day.ts';
import { mapWords } from '#lib/words/map.ts';
import { terms } from '#lib/words/terms.ts';
import { markLayer } from './marks.ts';
import { label, pointAt, type PlaceFeature, type PlaceKind } from './place.ts';

/** Launch sites of the year's missile tests, and the test site in years of nuclear tests. */
export const sites: PlaceKind = {
  id: 'sites',
  features: (scene) => {
    const { selection, atlas } = scene;
    const { lang } = selection.view;
    const used = selection.sites.filter(({ tests }) => tests.length > 0).map(({ site }) => site);
    const apart = chosenApart(atlas, selection.view).flatMap(({ site }) => byId(atlas.launchSites, site ?? '') ?? []);
    const launched = [...used, ...apart.filter((site) => !used.includes(site))].flatMap((site): PlaceFeature[] => {
      if (!site.position) return [];
      const text = label(scene, site.names, site.position);
      const properties = { kind: 'site' as const, id: site.id, name: `${text} — ${terms[lang].kind.site}`, label: text, image: 'site', rank: 1 as const };
      return [pointAt(site.position.lon, site.position.lat, properties)];
    });
    const exploded = selection.nuclear.flatMap((test): PlaceFeature[] => {
      const at = byId(atlas.launchSites, test.site)?.position;
      if (!at) return [];
      const text = mapWords[lang].nuclear(test.number, day(test.date, lang));
      return [pointAt(at.lon, at.lat, { kind: 'nuclear', id: test.id, name: text, label: text, image: 'nuclear', rank: 1 })];
    });
    return [...launched, ...exploded];
  },
  layers: (palette, theme) => [markLayer('sites', palette, theme, { colour: palette.missile, size: 0.6, namesFrom: 6.5 })]
};

// How nuclear tests are drawn: a mark at their site.
import type { NuclearTest } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import { formatDate } from '#lib/format/date.ts';
import { mapWords } from '#lib/words/map.ts';
import { pointFeature, type Drawing } from '../drawing.ts';
import { SITE_NAMES_FROM } from '../zoom-levels.ts';

export const nuclearDrawing: Drawing<NuclearTest> = {
  depth: 9,
  features: ({ atlas, items, view: { lang } }) =>
    items.flatMap(({ id, number, date, site }) => {
      const at = byId(atlas.launchSites, site)?.position;
      if (!at) return [];
      const text = mapWords[lang].nuclear(number, formatDate(date, lang));
      return pointFeature(at.lon, at.lat, { kind: 'nuclear', id, name: text, label: text, image: 'nuclear', rank: 1 });
    }),
  paints: [],
  markPx: 13,
  names: { colour: 'missile', from: () => SITE_NAMES_FROM }
};

import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { byId, name, partnerOf } from '#lib/atlas/lookup.ts';
import { detailsWords } from '#lib/words/details.ts';
import { terms } from '#lib/words/terms.ts';
import type { Found } from './find.ts';

/** What heads the details of a record, and the language it is in where that is not the page's. */
export function title(atlas: Atlas, found: Found, lang: Lang): { readonly text: string; readonly lang?: Lang } {
  const named = (names: { readonly en: string; readonly ko?: string; readonly zh?: string; readonly ru?: string }): { text: string; lang?: Lang } =>
    ({ text: name(names, lang), lang: names[lang] ? lang : 'en' });
  switch (found.kind) {
    case 'partner': case 'crossing': case 'port': case 'zone': case 'site': case 'railway': return named(found.record.names);
    case 'test': return { text: `${found.record.missile}, ${found.record.date}`, lang: 'en' };
    case 'nuclear': return { text: detailsWords[lang].nuclearTitle(found.record.number) };
    case 'danger': return { text: `${found.record.launch}, ${found.record.date}`, lang: 'en' };
    case 'event': return { text: found.record.title, lang: 'en' };
    case 'fact': {
      const { partner, year, direction } = found.record;
      return { text: `${name(partnerOf(atlas, partner).names, lang)}, ${year}: ${terms[lang].direction[direction]}` };
    }
    case 'commodity': return { text: `${found.record.goods}, ${found.record.period}`, lang: 'en' };
    case 'gateway': {
      const { placeKind, place, period } = found.record;
      const known = placeKind === 'crossing' ? byId(atlas.crossings, place) : placeKind === 'port' ? byId(atlas.ports, place) : placeKind === 'country' ? byId(atlas.partners, place) : undefined;
      return { text: `${known?.names.en ?? place}, ${period}`, lang: 'en' };
    }
  }
}

// Titles of records.
import type { Atlas, CommodityFact, GatewayFact, Lang, NamedId, Names } from '#lib/atlas/atlas.ts';
import { byId, localName, partnerOf } from '#lib/atlas/lookup.ts';
import { PLACE_KINDS, recordsOf } from '#lib/atlas/records.ts';
import { goodsName } from '#lib/selection/goods.ts';
import { formatDate, periodName, formatPeriod } from '#lib/format/date.ts';
import { detailsWords } from '#lib/words/details.ts';
import { terms } from '#lib/words/vocabulary.ts';
import type { FoundRecord } from '#lib/selection/find-record.ts';
import { periodText } from './period.ts';
import { punctuation } from '#lib/format/punctuation.ts';
import { resolutionText } from './restriction.ts';

/** The title of a record, and its language if that is not the page's. */
export function title(atlas: Atlas, found: FoundRecord, lang: Lang): { readonly text: string; readonly lang?: Lang } {
  const named = (names: Names): { text: string; lang?: Lang } => ({ text: localName(names, lang), lang: names[lang] ? lang : 'en' });
  switch (found.kind) {
    case 'partner':
    case 'crossing':
    case 'port':
    case 'zone':
    case 'area':
    case 'site':
    case 'railway':
      return named(found.record.names);
    case 'test':
      return { text: `${found.record.missile}, ${formatDate(found.record.date, lang)}` };
    case 'nuclear':
      return { text: detailsWords[lang].nuclearTitle(found.record.number) };
    case 'danger':
      return { text: `${found.record.launch}, ${formatDate(found.record.date, lang)}` };
    case 'event':
      return named(found.record.titles);
    case 'restriction':
      return { text: `${localName(found.record.names, lang)}${punctuation[lang].comma}${resolutionText(found.record, lang)}` };
    case 'fact':
    case 'month': {
      const { partner, direction } = found.record;
      return { text: `${localName(partnerOf(atlas, partner).names, lang)}, ${periodName(found.record, lang)}: ${terms[lang].direction[direction]}` };
    }
    case 'commodity':
      return { text: `${goodsOf(atlas, found.record, lang)}, ${formatPeriod(found.record.period, lang)}` };
    case 'gateway':
      return { text: `${placeName(atlas, found.record, lang)}, ${periodText(found.record.period, lang)}` };
  }
}

/** The source's own term in English; in other languages the name of the code, if there is one. */
function goodsOf(atlas: Atlas, { goods, hs }: CommodityFact, lang: Lang): string {
  return lang === 'en' || hs === undefined ? goods : goodsName(atlas, hs, lang);
}

/** Name of the place of a cited figure. */
export function placeName(atlas: Atlas, { placeKind, place }: Pick<GatewayFact, 'placeKind' | 'place'>, lang: Lang): string {
  const known = byId<NamedId>(recordsOf(atlas, PLACE_KINDS[placeKind]), place);
  return known ? localName(known.names, lang) : place;
}

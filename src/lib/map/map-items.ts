// The features on the live map that a reader can select, and those at a point or in view.
import { localName } from '#lib/atlas/lookup.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { isVisibleAt, type Rank } from '#lib/layers/zoom-levels.ts';
import { pointAt as pointOn, unproject } from '#lib/geo/curve.ts';
import { arcStyle } from '#lib/symbols/arc-style.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatFigure } from '#lib/format/figure.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import { mapWords } from '#lib/words/map.ts';
import type { Picked } from './picking.ts';
import type { DrawnFeatures } from '#lib/layers/drawings.ts';

/** A feature on the map with a name and a record. */
export interface MapItem extends Picked {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** All drawn features: arcs largest first, then the places, each once. The name of an arc is formatted when it is read. */
export function allItems(selection: Selection, drawn: DrawnFeatures): (MapItem & { readonly rank: Rank })[] {
  const { lang } = selection.view;
  const arcs = selection.arcs.map((arc) => {
    const [lon, lat] = arc.fact.value > 0 ? unproject(pointOn(arcStyle(arc).curve, 0.5)) : [arc.partner.lon, arc.partner.lat];
    return {
      kind: 'fact' as const,
      id: arc.fact.id,
      get name() {
        return mapWords[lang].arc(
          localName(arc.partner.names, lang),
          arc.fact.direction,
          formatDate(String(periodOf(arc.fact)), lang),
          formatFigure(arc.fact, lang)
        );
      },
      lon,
      lat,
      rank: 0 as const
    };
  });
  const places = [...drawn].flatMap(([, features]) => features.map(({ properties }) => properties)).filter((place) => place.name !== '');
  const once = new Map(places.map(({ kind, id, name, lon, lat, rank }) => [`${kind}:${id}`, { kind, id, name, lon, lat, rank }]));
  const gaps = selection.gaps.map(({ partner: { id, names, lon, lat }, last }) => ({
    kind: 'partner' as const,
    id,
    name: mapWords[lang].gap(localName(names, lang), last && formatDate(last, lang)),
    lon,
    lat,
    rank: 0 as const
  }));
  return [...arcs, ...gaps, ...numbered([...once.values()])];
}

/** The features that a click can mean: those hit, in order, each followed by others at the same position. */
export function itemsAt(selection: Selection, items: readonly (MapItem & { readonly rank: Rank })[], hits: readonly Picked[], zoom: number): MapItem[] {
  const found = hits.flatMap((hit): MapItem[] => {
    const item = items.find(({ kind, id }) => kind === hit.kind && id === hit.id);
    if (!item) return partnerItem(selection, hit);
    // Of names at one position only one is placed, so a click hits only that one.
    return [item, ...items.filter((other) => other.lon === item.lon && other.lat === item.lat && isVisibleAt(other.rank, zoom))];
  });
  return [...new Set(found)];
}

/** The end point of arcs. It is named by its label and is not in the list. */
function partnerItem({ arcs, view }: Selection, { kind, id }: Picked): MapItem[] {
  const partner = kind === 'partner' ? arcs.find((arc) => arc.partner.id === id)?.partner : undefined;
  return partner ? [{ kind, id, name: localName(partner.names, view.lang), lon: partner.lon, lat: partner.lat }] : [];
}

/** Two missiles of one type on one day have the same name, so such items are numbered. */
function numbered<T extends MapItem>(items: readonly T[]): T[] {
  const alike = new Map<string, T[]>();
  for (const item of items) alike.set(item.name, [...(alike.get(item.name) ?? []), item]);
  return items.map((item) => {
    const same = alike.get(item.name) ?? [];
    return same.length > 1 ? { ...item, name: `${item.name} (${same.indexOf(item) + 1}/${same.length})` } : item;
  });
}

/** The items that a camera shows: inside its bounds and visible at its zoom. */
export function itemsInView(items: readonly (MapItem & { readonly rank: Rank })[], contains: (lon: number, lat: number) => boolean, zoom: number): MapItem[] {
  return items.filter((item) => isVisibleAt(item.rank, zoom) && contains(item.lon, item.lat));
}

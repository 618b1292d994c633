import { name } from '#lib/atlas/lookup.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { inSight, type Rank } from '#lib/symbols/density.ts';
import { at as pointOn, unproject } from '#lib/symbols/curve.ts';
import { arcInk } from '#lib/symbols/ink.ts';
import { shown } from '#lib/symbols/shown.ts';
import { mapWords } from '#lib/words/map.ts';
import type { Hit } from './hit.ts';
import type { Drawn } from './places/all.ts';

/** Something on the map that can be named and chosen. */
export interface Thing extends Hit {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Everything that is drawn: arcs largest first, then the places, each once. */
export function allThings(selection: Selection, drawn: Drawn): (Thing & { readonly rank: Rank })[] {
  const { lang } = selection.view;
  const arcs = selection.arcs.map((arc) => {
    const [lon, lat] = arc.fact.value > 0 ? unproject(pointOn(arcInk(arc).curve, 0.5)) : [arc.partner.lon, arc.partner.lat];
    const text = mapWords[lang].arc(name(arc.partner.names, lang), arc.fact.direction, shown(arc.fact, lang), arc.fact.year);
    return { kind: 'fact' as const, id: arc.fact.id, name: text, lon, lat, rank: 1 as const };
  });
  const places = [...drawn].flatMap(([, features]) => features.map(({ properties }) => properties)).filter((place) => place.name !== '');
  const once = new Map(places.map(({ kind, id, name: said, lon, lat, rank }) => [`${kind}:${id}`, { kind, id, name: said, lon, lat, rank }]));
  return [...arcs, ...once.values()];
}

/** The things a camera shows: inside its bounds, and not held back for a closer zoom. */
export function thingsInView(
  things: readonly (Thing & { readonly rank: Rank })[],
  contains: (lon: number, lat: number) => boolean,
  zoom: number
): Thing[] {
  return things.filter((thing) => inSight(thing.rank, zoom) && contains(thing.lon, thing.lat));
}

import type { Atlas, Position } from '#lib/atlas/atlas.ts';
import { byId, name } from '#lib/atlas/lookup.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { day } from '#lib/format/day.ts';
import { inSight, rankOf, zoneRank, type Rank } from '#lib/layers/density.ts';
import { crossingGlyph, GLYPHS, type Glyph } from '#lib/symbols/glyphs.ts';
import type { Kind } from '#lib/atlas/records.ts';
import { mapWords } from '#lib/words/map.ts';

/** A place of the selection as a picture draws it. */
export interface Mark {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** null: the place's outline is its mark, and only the name is printed. */
  readonly glyph: Glyph | null;
  readonly rank: Rank;
  /** Unit Mercator. */
  readonly at: Point;
  /** Whether it is what the view names: then it is drawn at every zoom, and set off. */
  readonly chosen: boolean;
}

/** Whether a mark is set off by a ring: a zone's outline is, and a province has its symbol there. */
export const ringed = ({ chosen, glyph, kind }: Mark): boolean => chosen && (glyph !== null || kind === 'area');

/** Side of a mark in px. */
export const MARK_PX = 15;

/** Px that two marks must lie apart: they may overlap, but never hide each other. */
const APART = 8;

/** Side of the ring about what is chosen, in px. */
export const RING_PX = 30;

/** The places drawn at a zoom (512 px tiles), what is chosen first, then the most telling. Derived positions are for the close view. */
export function marksOf(atlas: Atlas, selection: Selection, zoom: number): Mark[] {
  const { lang, select } = selection.view;
  const called = (names: Named['names'], { basis }: Position): string => name(names, lang) + (basis === 'derived' ? ` (${mapWords[lang].approximate})` : '');
  const mark = (kind: Kind, place: Named, glyph: Glyph | null, rank: (position: Position) => Rank): Mark[] =>
    place.position
      ? [{ kind, id: place.id, name: called(place.names, place.position), glyph, rank: rank(place.position), at: project(place.position.lon, place.position.lat), chosen: select?.kind === kind && select.id === place.id }]
      : [];
  const exploded = selection.nuclear.flatMap((test) => {
    const at = byId(atlas.launchSites, test.site)?.position;
    return at ? mark('nuclear', { id: test.id, names: { en: mapWords[lang].nuclear(test.number, day(test.date, lang)) }, position: at }, GLYPHS.nuclear, () => 1) : [];
  });
  const areas = new Map(selection.gateways.flatMap(({ area, position }) => (area ? [[area.id, { ...area, at: project(position.lon, position.lat) }] as const] : [])));
  const provinces = [...areas.values()].map(({ id, names, at }): Mark =>
    ({ kind: 'area', id, name: name(names, lang), glyph: null, rank: 1, at, chosen: select?.kind === 'area' && select.id === id }));
  const all = [
    ...selection.zones.flatMap((zone) => mark('zone', zone, zone.outline ? null : GLYPHS.zone, () => zoneRank(zone))),
    ...exploded, ...provinces,
    ...selection.crossings.flatMap(({ crossing, state }) =>
      mark('crossing', crossing, crossingGlyph(crossing.kind, state), (at) => rankOf(atlas, 'crossing', crossing.id, at))),
    ...selection.ports.flatMap((port) => mark('port', port, GLYPHS.port, (at) => rankOf(atlas, 'port', port.id, at))),
    ...selection.sites.flatMap(({ site, tests }) => (tests.length > 0 ? mark('site', site, GLYPHS.site, () => 1) : []))
  ];
  return [...all.filter(({ chosen }) => chosen), ...all.filter(({ chosen, rank }) => !chosen && inSight(rank, zoom))];
}

type Named = Pick<Selection['ports'][number], 'id' | 'names' | 'position'>;

/** The marks that do not hide an earlier one, with their middles in px. */
export function apart(marks: readonly Mark[], toPx: (point: Point) => Point): { readonly mark: Mark; readonly at: Point }[] {
  const kept: { readonly mark: Mark; readonly at: Point }[] = [];
  for (const mark of marks) {
    const at = toPx(mark.at);
    if (!kept.some((other) => other.mark.glyph && Math.hypot(other.at.x - at.x, other.at.y - at.y) < APART)) kept.push({ mark, at });
  }
  return kept;
}

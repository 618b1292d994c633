import type { Atlas, Position } from '#lib/atlas/atlas.ts';
import { byId, name } from '#lib/atlas/lookup.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { project, type Point } from '#lib/symbols/curve.ts';
import { inSight, rankOf, zoneRank, type Rank } from '#lib/symbols/density.ts';
import { crossingGlyph, GLYPHS, type Glyph } from '#lib/symbols/glyphs.ts';
import { currentState } from '#lib/symbols/legend.ts';
import type { Kind } from '#lib/view/view.ts';

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
}

/** Side of a mark in px. */
export const MARK_PX = 15;

/** Px that two marks must lie apart: they may overlap, but never hide each other. */
const APART = 8;

/** The places drawn at a zoom (512 px tiles), most telling first. Derived positions are for the close view. */
export function marksOf(atlas: Atlas, selection: Selection, zoom: number): Mark[] {
  const { lang } = selection.view;
  const mark = (kind: Kind, place: Named, glyph: Glyph | null, rank: (position: Position) => Rank): Mark[] =>
    place.position
      ? [{ kind, id: place.id, name: name(place.names, lang), glyph, rank: rank(place.position), at: project(place.position.lon, place.position.lat) }]
      : [];
  const exploded = [...new Set(selection.nuclear.map((test) => test.site))].flatMap((id) => byId(atlas.launchSites, id) ?? []);
  return [
    ...selection.zones.flatMap((zone) => mark('zone', zone, zone.outline ? null : GLYPHS.zone, () => zoneRank(zone))),
    ...exploded.flatMap((site) => mark('nuclear', site, GLYPHS.nuclear, () => 1)),
    ...selection.crossings.flatMap(({ crossing, status }) =>
      mark('crossing', crossing, crossingGlyph(crossing.kind, currentState(status)), (at) => rankOf(atlas, 'crossing', crossing.id, at))),
    ...selection.ports.flatMap((port) => mark('port', port, GLYPHS.port, (at) => rankOf(atlas, 'port', port.id, at))),
    ...selection.sites.flatMap(({ site, tests }) => (tests.length > 0 ? mark('site', site, GLYPHS.site, () => 1) : []))
  ].filter((entry) => inSight(entry.rank, zoom));
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

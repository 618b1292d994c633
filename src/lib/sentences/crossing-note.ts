// The note below a map that shows border crossings from close by: what is drawn by symbol, the nearest town, which may lie outside the frame,
// and the port of the other side.
import { punctuation } from '#lib/format/punctuation.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { localName, partnerOf } from '#lib/atlas/lookup.ts';
import { TOWNS } from '#lib/base-map/towns.ts';
import { formatDistance } from '#lib/format/distance.ts';
import { eighth, metresBetween, type LonLat } from '#lib/geo/bearing.ts';
import { unproject, type Point } from '#lib/geo/curve.ts';
import { DETAILS_FROM } from '#lib/layers/zoom-levels.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { announcementWords } from '#lib/words/announcements.ts';
import { crossingNoteWords } from '#lib/words/crossing-note.ts';

/** Metres from the middle of the map within which a crossing is what it shows. */
const AROUND_M = 20_000;

/** Metres from a crossing within which a port counts as that of the other side. */
const PORT_M = 60_000;

/** Metres from a crossing within which a town counts as neighbouring. */
const TOWN_M = 50_000;

/** Neighbours beyond a river. */
const RIVER: readonly string[] = ['chn', 'rus'];

/** The note of a view; null if its camera shows no crossing from close by. */
export function crossingNote(atlas: Atlas, { view: { at, lang }, crossings }: Selection): string | null {
  if (at === null || at.zoom < DETAILS_FROM) return null;
  const crossing = nearest(
    crossings.map((item) => item.crossing),
    at,
    AROUND_M
  );
  if (!crossing) return null;
  const words = crossingNoteWords[lang];
  const port = nearest(
    atlas.ports.filter(({ country }) => country === crossing.neighbour),
    crossing.position,
    PORT_M
  );
  const town = nearest(
    TOWNS.map(({ names, at }) => ({ names, position: lonLat(at) })),
    crossing.position,
    TOWN_M
  );
  const where = (to: LonLat): string =>
    announcementWords[lang].near(localName(crossing.names, lang), formatDistance(metresBetween(crossing.position, to), lang), eighth(crossing.position, to));
  return [
    words.symbols(RIVER.includes(crossing.neighbour)),
    ...(town ? [words.town(localName(town.names, lang), where(town.position))] : []),
    ...(port ? [words.port(localName(partnerOf(atlas, crossing.neighbour).names, lang), localName(port.names, lang), where(port.position))] : [])
  ].join(punctuation[lang].space);
}

function lonLat(at: Point): LonLat {
  const [lon, lat] = unproject(at);
  return { lon, lat };
}

/** The place with a position that is nearest to a point, if it is within some metres. */
function nearest<T extends { readonly position?: LonLat }>(places: readonly T[], to: LonLat, within: number): (T & { readonly position: LonLat }) | undefined {
  return places
    .flatMap((place) => (place.position ? { place: { ...place, position: place.position }, metres: metresBetween(to, place.position) } : []))
    .filter(({ metres }) => metres <= within)
    .sort((a, b) => a.metres - b.metres)[0]?.place;
}

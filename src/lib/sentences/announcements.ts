// A change of the view, a move of the map and the place of a feature, in words for screen readers.
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { formatDistance } from '#lib/format/distance.ts';
import { eighth, metresBetween, type LonLat } from '#lib/geo/bearing.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { LayerId, View } from '#lib/view/view.ts';
import { announcementWords } from '#lib/words/announcements.ts';
import { formatList } from '#lib/words/format-list.ts';
import { pageWords } from '#lib/words/page.ts';
import { layerNames } from '#lib/words/layer-names.ts';
import { headline } from './describe.ts';

/** A feature on the map. */
export interface NamedPlace extends LonLat {
  readonly name: string;
}

/** Share of the map's width within which a place counts as its middle. */
const MIDDLE = 0.04;

/** The fields of a view that change which figures are shown, so that the headline says the change. */
const FIGURES = ['partners', 'year', 'month', 'only', 'flow', 'goods', 'series'] as const;

/**
 * What another view has changed: its headline, after the series or the direction if that is what changed, and layers shown or hidden. Empty for
 * changes that speak by themselves: a record takes the focus, and the map says where it has moved.
 */
export function changeInWords(atlas: Atlas, before: View, selection: Selection): string {
  const { view } = selection;
  const { lang } = view;
  const words = announcementWords[lang];
  const page = pageWords[lang];
  const names = (layers: readonly LayerId[]): string =>
    formatList(
      layers.map((layer) => layerNames[lang][layer]),
      lang
    );
  const shown = view.layers.filter((layer) => !before.layers.includes(layer));
  const hidden = before.layers.filter((layer) => !view.layers.includes(layer));
  return [
    ...(view.series !== before.series ? [`${page.series}: ${page.seriesName[view.series]}.`] : []),
    ...(view.flow !== before.flow ? [`${page.direction}: ${page.flows[view.flow]}.`] : []),
    ...(FIGURES.some((field) => String(view[field]) !== String(before[field])) ? [headline(atlas, selection)] : []),
    ...(shown.length > 0 ? [words.layersShown(names(shown))] : []),
    ...(hidden.length > 0 ? [words.layersHidden(names(hidden))] : []),
    ...(view.frame !== before.frame ? [view.frame === 'world' ? words.world : words.homeFrame] : [])
  ].join(' ');
}

/** Where the map is after it was moved: its width, its middle by the nearest of some places, and the number of features in view. */
export function moveInWords(
  lang: Lang,
  { middle, width, places, count }: { middle: LonLat; width: number; places: readonly NamedPlace[]; count: number }
): string {
  const words = announcementWords[lang];
  const [nearest] = places.map((place) => ({ place, metres: metresBetween(middle, place) })).sort((a, b) => a.metres - b.metres);
  const where = !nearest
    ? null
    : nearest.metres < MIDDLE * width
      ? words.at(nearest.place.name)
      : words.near(nearest.place.name, formatDistance(rounded(nearest.metres), lang), eighth(nearest.place, middle));
  return words.moved(formatDistance(rounded(width), lang), where, count);
}

/** Where a feature is, seen from the middle of a map that is `width` metres wide. */
export function placeInWords(lang: Lang, middle: LonLat, width: number, place: LonLat): string {
  const metres = metresBetween(middle, place);
  const words = announcementWords[lang];
  return metres < MIDDLE * width ? words.inMiddle : words.fromMiddle(formatDistance(rounded(metres), lang), eighth(middle, place));
}

/** Two significant digits, since the middle of a map is nothing exact. */
function rounded(metres: number): number {
  return Number(metres.toPrecision(2));
}

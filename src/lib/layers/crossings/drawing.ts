// How border crossings are drawn: the shape of the mark shows rail or road, its fill the state in the year.
import type { Crossing } from '#lib/atlas/atlas.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import { formatDate } from '#lib/format/date.ts';
import type { View } from '#lib/view/view.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { PLACE_NAMES_FROM, rankOf } from '../zoom-levels.ts';
import { label, pointFeature, type Drawing } from '../drawing.ts';
import { uncertain, uncertainPaint } from '../uncertainty.ts';
import type { CrossingInYear } from './layer.ts';
import { statusAtEnd } from './state.ts';

export const crossingsDrawing: Drawing<CrossingInYear> = {
  depth: 8,
  features: ({ atlas, items, view }) => [
    ...ownFirst(items, view).flatMap(({ crossing, state }) => {
      const { id, kind, names, position } = crossing;
      const { lang } = view;
      if (!position) return [];
      const text = label(lang, names, position);
      return pointFeature(position.lon, position.lat, {
        kind: 'crossing',
        id,
        name: `${text} — ${terms[lang].crossingKind[kind]}, ${terms[lang].crossingState[state]}`,
        label: text,
        detail: stateWithDates(crossing, view),
        image: `crossing:${kind}:${state}`,
        rank: rankOf(atlas, 'crossing', id, position)
      });
    }),
    ...uncertain(
      'crossing',
      items.map(({ crossing }) => crossing)
    )
  ],
  paints: [uncertainPaint],
  markPx: 17,
  names: { colour: 'place', from: ({ image }) => (image ? PLACE_NAMES_FROM : null) }
};

/** The crossings to the partners that a view names before the others, which give way where there is no room for both. */
function ownFirst(items: readonly CrossingInYear[], { partners, only }: View): readonly CrossingInYear[] {
  const named = partners === 'all' ? only : partners;
  const isOwn = ({ crossing }: CrossingInYear): boolean => named.includes(crossing.neighbour);
  return named.length === 0 ? items : [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))];
}

/** The state at the end of the year or month with the dates of its status, an open end as a dash: “freight only, 26 Sept 2022–”. */
function stateWithDates(crossing: Crossing, view: View): string {
  const status = statusAtEnd(crossing, periodOf(view));
  const state = terms[view.lang].crossingState[status?.state ?? 'unknown'];
  const [from, to] = [status?.from, status?.to].map((date) => (date === undefined ? '' : formatDate(date, view.lang)));
  return from || to ? `${state}, ${from}–${to}` : state;
}

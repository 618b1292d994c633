// The layer of border crossings: bridges, roads and railway lines across the border, with their state in the year.
import type { Crossing, CrossingKind, CrossingState, CrossingStatus } from '#lib/atlas/atlas.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import { periodName } from '#lib/format/date.ts';
import { crossingGlyph } from '#lib/symbols/glyphs.ts';
import { keyWords } from '#lib/words/key.ts';
import { formatList } from '#lib/words/format-list.ts';
import { monthsWords } from '#lib/words/months.ts';
import { terms } from '#lib/words/vocabulary.ts';
import type { Layer, LegendEntry } from '../layer.ts';
import { positionLimits, sourcesOfPlaced, withoutPosition } from '../positions.ts';
import { existsIn, stateAtEnd, statusIn } from './state.ts';
import { crossingLimits } from './words.ts';

/** A crossing that existed or was under construction in a year: its statuses in the year, and the state at its end. */
export interface CrossingInYear {
  readonly crossing: Crossing;
  readonly status: readonly CrossingStatus[];
  readonly state: CrossingState;
}

const KINDS: readonly CrossingKind[] = ['rail-road', 'rail', 'road', 'dam-road', 'land-road', 'pipeline'];
const STATES: readonly CrossingState[] = ['open', 'freight-only', 'suspended', 'closed', 'under-construction', 'unknown'];

const placesOf = (items: readonly CrossingInYear[]): Crossing[] => items.map(({ crossing }) => crossing);
const drawn = (items: readonly CrossingInYear[]): CrossingInYear[] => items.filter(({ crossing }) => crossing.position);

export const crossings: Layer<'crossings', CrossingInYear> = {
  id: 'crossings',
  kinds: ['crossing'],
  select: (atlas, view) =>
    !view.layers.includes('crossings')
      ? []
      : atlas.crossings
          .filter((crossing) => existsIn(crossing, periodOf(view)))
          .map((crossing) => ({
            crossing,
            status: statusIn(crossing, periodOf(view)),
            state: stateAtEnd(crossing, periodOf(view))
          })),
  // A crossing can have another state on each side of a comparison; the legend explains both.
  key: ({ crossing, state }) => `${crossing.id} ${state}`,
  join: (left, right) => ({ ...right, status: [...new Set([...left.status, ...right.status])] }),
  sources: (items) => [...sourcesOfPlaced(placesOf(items)), ...drawn(items).flatMap(({ status }) => status.flatMap(({ sources }) => sources))],
  document: { name: 'crossings', entry: ({ crossing, state }) => ({ id: crossing.id, state }) },
  unplaced: { kind: 'crossing', title: (lang) => terms[lang].kind.crossing, of: (items) => withoutPosition(placesOf(items)) },
  legend: ({ items, view, years }) => {
    const { lang } = view;
    const shown = drawn(items);
    if (shown.length === 0) return [];
    const {
      crossingKind,
      crossingState,
      kind: { crossing }
    } = terms[lang];
    // Several kinds of road have the same shape.
    const kinds = KINDS.filter((kind) => shown.some((item) => item.crossing.kind === kind));
    const outline = (kind: CrossingKind): string => crossingGlyph(kind, 'open').outline;
    const shapes = [...new Set(kinds.map(outline))].map((one) => kinds.filter((kind) => outline(kind) === one));
    const when = periodOf(view) === view.year ? keyWords[lang].stateIn(years) : monthsWords[lang].stateIn(periodName(view, lang));
    const states = STATES.filter((state) => shown.some((item) => item.state === state));
    const entry = (id: string, kind: CrossingKind, state: CrossingState, text: string, more: Partial<LegendEntry>): LegendEntry => ({
      id: `crossing ${id}`,
      sample: { shape: 'glyph', colour: 'place', glyph: crossingGlyph(kind, state) },
      text,
      ...more
    });
    return [
      entry('any', 'rail-road', 'open', crossing, { only: 'short' }),
      ...shapes.map((same) =>
        entry(
          same.join(),
          same[0] ?? 'road',
          'open',
          formatList(
            same.map((kind) => crossingKind[kind]),
            lang,
            'disjunction'
          ),
          { only: 'full', under: crossing }
        )
      ),
      ...states.map((state) => entry(state, 'rail-road', state, crossingState[state], { ...(state === 'open' && { only: 'full' as const }), under: when }))
    ];
  },
  limits: [{ id: 'crossings', words: crossingLimits.crossings, holds: (items) => drawn(items).length > 0 }, ...positionLimits(placesOf)]
};

// The layer of events of the year: listed beside the map and marked in the chart of years, but not drawn on the map.
import type { AtlasEvent } from '#lib/atlas/atlas.ts';
import { during, periodOf } from '#lib/dates/partial-dates.ts';
import type { Layer } from '../layer.ts';

export const events: Layer<'events', AtlasEvent> = {
  id: 'events',
  kinds: [],
  select: (atlas, view) => atlas.events.filter(({ date }) => during(date, periodOf(view))),
  key: ({ id }) => id,
  sources: (items) => items.flatMap(({ sources }) => sources),
  document: { name: 'events', entry: ({ id }) => id }
};

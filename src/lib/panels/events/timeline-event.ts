// Events and nuclear tests as one list.
import type { Atlas, Lang, Names } from '#lib/atlas/atlas.ts';
import { localName } from '#lib/atlas/lookup.ts';
import { detailsWords } from '#lib/words/details.ts';
import type { EVENT_KINDS } from '#lib/words/events.ts';
import type { Selected } from '#lib/view/view.ts';

/** Kinds of events in the list: those of the table, and nuclear tests. */
export type TimelineEventKind = (typeof EVENT_KINDS)[number];

/** A dated item that can be selected: a row of events or nuclear_tests. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: string;
  readonly kind: TimelineEventKind;
  /** Nuclear tests have no title of their own, only a number. */
  readonly title: Names | { readonly nuclear: number };
  readonly select: Selected;
  /** Its place as `kind:id`; absent if it has no single place. */
  readonly place?: string;
}

/** All events and nuclear tests, by date. Those without a day come after those with one. */
export function timelineEvents(atlas: Atlas): TimelineEvent[] {
  const events = atlas.events.map(({ id, date, kind, titles, place }): TimelineEvent => ({
    id,
    date,
    kind,
    title: titles,
    select: { kind: 'event', id },
    ...(place !== undefined && { place })
  }));
  const tests = atlas.nuclearTests.map(({ id, date, number, site }): TimelineEvent => ({
    id,
    date,
    kind: 'test',
    title: { nuclear: number },
    select: { kind: 'nuclear', id },
    place: `site:${site}`
  }));
  return [...events, ...tests].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

/** The year of an event. */
export const yearOfEvent = ({ date }: Pick<TimelineEvent, 'date'>): number => Number(date.slice(0, 4));

/** The title of an event, and the title's language. */
export function titleOf({ title }: TimelineEvent, lang: Lang): { readonly text: string; readonly lang: Lang } {
  return 'nuclear' in title
    ? { text: detailsWords[lang].nuclearTitle(title.nuclear), lang }
    : { text: localName(title, lang), lang: title[lang] ? lang : 'en' };
}

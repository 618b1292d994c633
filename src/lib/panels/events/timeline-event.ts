import type { Atlas, Lang, Names } from '#lib/atlas/atlas.ts';
import { localName } from '#lib/atlas/lookup.ts';
import { detailsWords } from '#lib/words/details.ts';
import type { EVENT_KINDS } from '#lib/words/events.ts';
import type { Selected } from '#lib/view/view.ts';

/** What an event of the list is about: the kinds of the table, and the nuclear tests of their own. */
export type TimelineEventKind = (typeof EVENT_KINDS)[number];

/** Something with a date that can be chosen: a row of events, or one of nuclear_tests. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: string;
  readonly kind: TimelineEventKind;
  /** Nuclear tests have no title of their own. */
  readonly title: Names | { readonly nuclear: number };
  readonly select: Selected;
  /** Where, as `kind:id`; absent where it happened at no one place. */
  readonly place?: string;
}

/** All events and nuclear tests, by date: never a copied row, and what is of no day after what is of one. */
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

/** The year that something happened in. */
export const yearOf = ({ date }: Pick<TimelineEvent, 'date'>): number => Number(date.slice(0, 4));

/** Its title, and the language of that. */
export function titleOf({ title }: TimelineEvent, lang: Lang): { readonly text: string; readonly lang: Lang } {
  return 'nuclear' in title
    ? { text: detailsWords[lang].nuclearTitle(title.nuclear), lang }
    : { text: localName(title, lang), lang: title[lang] ? lang : 'en' };
}

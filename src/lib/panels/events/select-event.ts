// What selecting an event changes in the view.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { byId, availableValues } from '#lib/atlas/lookup.ts';
import { parseRecordId, recordsOf } from '#lib/atlas/records.ts';
import { fitBounds, boundsOf } from '#lib/selection/map-bounds.ts';
import type { Camera } from '#lib/geo/map-projection.ts';
import type { View } from '#lib/view/view.ts';
import { yearOfEvent, type TimelineEvent } from './timeline-event.ts';

/** Web map zoom that shows a bridge or a port and its surroundings. */
const CLOSE = 9;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The change of view when an event is selected: its year, if that has a page; its record; and the camera, for a map of `size` px. An event
 * without a single place shows all arcs, like any view.
 */
export function selectEvent(atlas: Atlas, view: View, event: TimelineEvent, size: Size): Partial<View> {
  const year = yearOfEvent(event);
  return { select: event.select, at: cameraAt(atlas, view, event, size), ...(yearHasPage(atlas, year) && { year }) };
}

/** Whether any partner has a figure for a year; other years have no page. */
export function yearHasPage(atlas: Atlas, year: number): boolean {
  return availableValues(atlas).years.includes(year);
}

/** The camera for an event's place, or for the arcs of its partner; null if it has neither, or one without a position. */
export function cameraAt(atlas: Atlas, view: View, { place: named }: Pick<TimelineEvent, 'place'>, size: Size): Camera | null {
  const place = named === undefined ? undefined : parseRecordId(named);
  if (!place) return null;
  if (place.kind === 'partner') {
    const { partners } = availableValues(atlas);
    return partners.includes(place.id) ? fitBounds(boundsOf(atlas, { ...view, partners: [place.id], only: [] }), size) : null;
  }
  const record = byId(recordsOf(atlas, place.kind), place.id);
  const position = record && 'position' in record ? record.position : undefined;
  return position ? { lon: position.lon, lat: position.lat, zoom: CLOSE, bearing: 0, pitch: 0 } : null;
}

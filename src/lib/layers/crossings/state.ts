// The state of a crossing in a year or month, from its statuses.
import type { Crossing, CrossingState, CrossingStatus } from '#lib/atlas/atlas.ts';
import { during, firstDay, lastDay, type Period } from '#lib/dates/partial-dates.ts';

/** States from the most open to the least known. */
const OPENNESS: readonly CrossingState[] = ['open', 'freight-only', 'suspended', 'closed', 'under-construction', 'unknown'];

/** Statuses that held on at least one day of the year or month, oldest first. */
export function statusIn(crossing: Crossing, period: Period): CrossingStatus[] {
  return crossing.statuses.filter((status) => during(status.from ?? '0001', period, status.to ?? '9999'));
}

/**
 * The state that a crossing's mark shows for a year or month: that on its last day, of rail and road the more open one; unknown if no
 * status reaches that day. Its record lists all statuses with their dates.
 */
export function stateAtEnd(crossing: Crossing, period: Period): CrossingState {
  return statusAtEnd(crossing, period)?.state ?? 'unknown';
}

/** The status with the state that a crossing's mark shows; null if no status reaches the last day of the year or month. */
export function statusAtEnd(crossing: Crossing, period: Period): CrossingStatus | null {
  const last = statusIn(crossing, period).filter(({ to }) => to === undefined || lastDay(to) >= lastDay(String(period)));
  return OPENNESS.flatMap((state) => last.find((status) => status.state === state) ?? [])[0] ?? null;
}

/**
 * Whether a crossing existed or was under construction in the year or month. If its first status is its construction, it did not exist
 * before.
 */
export function existsIn({ statuses: [first] }: Crossing, period: Period): boolean {
  return first?.state !== 'under-construction' || firstDay(first.from ?? '0001') <= lastDay(String(period));
}

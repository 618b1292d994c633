import type { Crossing, CrossingState, CrossingStatus } from '#lib/atlas/atlas.ts';
import { duringYear, firstDay, lastDay } from '#lib/atlas/partial-dates.ts';

/** From the most open to the least known. */
const OPENNESS: readonly CrossingState[] = ['open', 'freight-only', 'suspended', 'closed', 'under-construction', 'unknown'];

/** Statuses that held on at least one day of the year, oldest first. */
export function statusIn(crossing: Crossing, year: number): CrossingStatus[] {
  return crossing.statuses.filter((status) => duringYear(status.from ?? '0001', year, status.to ?? '9999'));
}

/**
 * The state that a crossing's mark shows for a year: the one on its last day, of rail and road the more open one; unknown
 * where no status reaches that day. Details list all statuses with their dates.
 */
export function stateAtEnd(crossing: Crossing, year: number): CrossingState {
  const last = statusIn(crossing, year).filter(({ to }) => to === undefined || lastDay(to) >= `${year}-12-31`);
  return OPENNESS.find((state) => last.some((status) => status.state === state)) ?? 'unknown';
}

/** Whether a crossing stood or was being built in the year: one whose record opens with its building was not there before. */
export function begun({ statuses: [first] }: Crossing, year: number): boolean {
  return first?.state !== 'under-construction' || firstDay(first.from ?? '0001') <= `${year}-12-31`;
}

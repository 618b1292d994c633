import { changes } from '#lib/atlas/changes.ts';

/** Day on which a version came out, YYYY-MM-DD. */
export function releaseDay(version: string): string {
  return changes.reduce((day, change) => (change.version === version && change.date > day ? change.date : day), '');
}

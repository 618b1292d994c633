// Release dates of versions.
import { changes } from '#lib/atlas/changes.ts';

/** Release date of a version, YYYY-MM-DD; empty if the log does not have it. */
export function releaseDay(version: string): string {
  return changes.reduce((day, change) => (change.version === version && change.date > day ? change.date : day), '');
}

// Groups the log of changes by version.
import type { Change } from '#lib/atlas/changes.ts';

export interface VersionChanges {
  readonly version: string;
  /** Date of its last change. */
  readonly date: string;
  readonly changes: readonly Change[];
}

/** The log, newest version first; within a version in the order of the log. */
export function byVersion(changes: readonly Change[]): VersionChanges[] {
  const versions = [...new Set(changes.map(({ version }) => version))].reverse();
  return versions.map((version) => {
    const own = changes.filter((change) => change.version === version);
    return { version, date: own.reduce((latest, { date }) => (date > latest ? date : latest), ''), changes: own };
  });
}

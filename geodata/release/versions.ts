// The list of versions.
import type { Change } from '#lib/atlas/changes.ts';
import type { Release, Versions } from '#lib/versions/version-news.ts';

/** The content of `versions.json`: the current version, and every release with its changes, oldest first. */
export function versionsOf(version: string, changes: readonly Change[]): Versions {
  const releases = new Map<string, Release>();
  for (const { version: first, date, id, what, why, facts, removed } of changes) {
    const release = releases.get(first) ?? { version: first, date, changes: [] };
    releases.set(first, { ...release, date, changes: [...release.changes, { id, what, why, facts, removed }] });
  }
  return { version, releases: [...releases.values()] };
}

// What a page of an earlier version (below `v/<version>/`) can say about newer ones: the changes that concern its view.
import type { Change } from '#lib/atlas/changes.ts';
import { inLang, addressInOwnLanguage } from '#lib/view/lang.ts';

/** A release in `versions.json`. */
export interface Release {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly Omit<Change, 'date' | 'version'>[];
}

/** The content of `versions.json`, which is beside all versions; a release writes it. */
export interface Versions {
  /** The current version. */
  readonly version: string;
  /** Oldest first. */
  readonly releases: readonly Release[];
}

/** The parts of a view to which a change can relate. */
export interface ShownView {
  /** Absent for all partners. */
  readonly partners?: readonly string[];
  readonly year: number;
}

/** The address of the page on the site with the content of a page or an embed: `embed/ko/chn/2023/` gives `ko/chn/2023/`. */
export function standaloneAddress(rest: string, search: string): string {
  const pathname = onSite(rest);
  return addressInOwnLanguage({ pathname, search }) ?? pathname + search;
}

/** The path on the site of a page that may be an embed. */
function onSite(rest: string): string {
  return rest.replace(/^embed\//, '');
}

/**
 * The views that the address of a page shows: one (`embed/chn-rus/2023/`, `all/2020/` with `?only=chn,ind`), the two of a comparison
 * (`compare/` with `?a=chn/2016&b=chn/2023`), or none in particular (`data/`).
 */
export function viewsOfPage(rest: string, search: string): ShownView[] {
  const query = new URLSearchParams(search);
  const path = inLang(onSite(rest), 'en');
  const views = path === 'compare/' ? [query.get('a') ?? '', query.get('b') ?? ''] : [path.replace(/\/$/, '')];
  return views.flatMap((view): ShownView[] => {
    const [, group, year] = /^([a-z]{3}(?:-[a-z]{3})*)\/(\d{4})$/.exec(view) ?? [];
    if (group === undefined) return [];
    const only = (query.get('only') ?? '').split(',').filter((id) => /^[a-z]{3}$/.test(id));
    const partners = group === 'all' ? only : group.split('-');
    return [{ ...(partners.length > 0 && { partners }), year: Number(year) }];
  });
}

export interface VersionNews {
  readonly version: string;
  readonly date: string;
  /** Changes since the pinned version with rows of these views, oldest first; null if the page shows no view in particular. */
  readonly changes: Release['changes'] | null;
}

/** What a page of version `own` should show; null if that is the current version or is not listed. */
export function changesForView({ version, releases }: Versions, own: string, shown: readonly ShownView[]): VersionNews | null {
  const at = releases.findIndex((release) => release.version === own);
  const current = releases.find((release) => release.version === version);
  if (at < 0 || !current || own === version) return null;
  const rows = ({ facts, removed }: Release['changes'][number]): Change['facts'] => [...facts, ...removed];
  const concerns = (row: Change['facts'][number]): boolean =>
    shown.some(
      ({ partners, year }) =>
        (row.partner === undefined || partners === undefined || partners.includes(row.partner)) && (row.year === undefined || row.year === year)
    );
  const changes = releases.slice(at + 1, releases.indexOf(current) + 1).flatMap((release) => release.changes);
  return { version, date: current.date, changes: shown.length === 0 ? null : changes.filter((change) => rows(change).some(concerns)) };
}

/** Whether a server's response is a `versions.json`. */
export function isVersions(data: unknown): data is Versions {
  return (
    typeof data === 'object' &&
    data !== null &&
    'version' in data &&
    typeof data.version === 'string' &&
    'releases' in data &&
    Array.isArray(data.releases) &&
    data.releases.every(
      (release: unknown) => typeof release === 'object' && release !== null && 'version' in release && 'changes' in release && Array.isArray(release.changes)
    )
  );
}

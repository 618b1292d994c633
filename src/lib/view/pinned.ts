// Addresses of pages of earlier versions, below `v/<version>/`.

/** A page below `v/<version>/`. */
export interface PinnedPage {
  readonly version: string;
  /** Path of the folder with all versions, ending in a slash. */
  readonly root: string;
  /** The rest of the path: `embed/chn/2023/`. */
  readonly rest: string;
}

/** The version that a page belongs to, by its path; null for the current site. */
export function parsePinned(pathname: string): PinnedPage | null {
  const [, root, version, rest] = /^(.*?\/)v\/(\d{4}\.\d{1,2}\.\d+)\/(.*)$/.exec(pathname) ?? [];
  return root !== undefined && version !== undefined && rest !== undefined ? { root, version, rest } : null;
}

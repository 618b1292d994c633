import type { Known } from './view.ts';

/** The two path segments of a view that has a page of its own. */
export interface PagePath {
  readonly partners: string;
  readonly year: string;
}

/** Every view with a page: all partners, China with Russia, and each partner, in every year with data. */
export function pages({ partners, years }: Known): { partners: string; year: string }[] {
  const groups = ['all', ...(partners.includes('chn') && partners.includes('rus') ? ['chn-rus'] : []), ...partners];
  return groups.flatMap((group) => years.map((year) => ({ partners: group, year: String(year) })));
}

/** Whether these path segments name a page; other years and partners do not exist and must not look as if they did. */
export function isPage(path: PagePath, known: Known): boolean {
  return pages(known).some((page) => page.partners === path.partners && page.year === path.year);
}

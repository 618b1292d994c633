// Which views have pages, and which of them are exported, listed and in the sitemap.
import type { AvailableValues, Fact, PartnerId } from '#lib/atlas/atlas.ts';
import { NEIGHBOURS } from '#lib/atlas/lookup.ts';

/** Pages of the site without a view, below its root; stories, and the pages below `sources/`, are separate. */
export const PAGES_WITHOUT_VIEW = ['sources', 'data', 'changes'] as const;

/** China with Russia, as paths name them. */
export const NEIGHBOURS_PATH = NEIGHBOURS.join('-');

/** The two path segments of a view that has its own page. */
export interface PagePath {
  readonly partners: string;
  readonly year: string;
}

/** All views with a page: all partners, China with Russia, and each partner, in every year with data. */
export function pages(known: AvailableValues): { partners: string; year: string }[] {
  return pathGroups(known).flatMap((group) => known.years.map((year) => ({ partners: group, year: String(year) })));
}

/** Whether these path segments are a page; other years and partners must not look as if they existed. */
export function hasPage({ partners, year }: PagePath, known: AvailableValues): boolean {
  return pathGroups(known).includes(partners) && known.years.some((one) => String(one) === year);
}

/** Figures with their amount in US dollars and status. */
interface Amounts {
  readonly trade: readonly Pick<Fact, 'partner' | 'year' | 'value' | 'status'>[];
}

/**
 * Other partners and their years are listed from this amount on, US dollars: listing all years of all partners would make too many files.
 */
const LARGE_USD = 100_000_000;

/** Partner groups that are listed in every year with data, with a figure or without, because their gaps matter. */
export const ALWAYS: readonly string[] = ['all', NEIGHBOURS_PATH, ...NEIGHBOURS];

/**
 * The views worth listing: all partners, China and Russia in every year with data; other partners that ever had a figure of LARGE_USD or
 * more that is not doubtful, in the years with such a figure and in the newest with any.
 */
export function listedViews({ trade }: Amounts, known: AvailableValues): PagePath[] {
  const amounts = trade.filter(({ value, status }) => value >= LARGE_USD && status !== 'doubted');
  const large = new Set(amounts.map(({ partner, year }) => `${partner}/${year}`));
  const some = new Set(trade.map(({ partner, year }) => `${partner}/${year}`));
  const newestOf = (id: string): number | undefined => newestWithFigure(id, (partner, year) => some.has(`${partner}/${year}`), known);
  const newest = new Set([...new Set(amounts.map(({ partner }) => partner))].map((id) => `${id}/${newestOf(id)}`));
  return pages(known).filter(({ partners, year }) => ALWAYS.includes(partners) || large.has(`${partners}/${year}`) || newest.has(`${partners}/${year}`));
}

/**
 * The newest year with a figure of one of these partners, written as in a path; else the newest year with data. `has` says whether a
 * partner has a figure in a year.
 */
export function newestWithFigure(partners: string, has: (partner: PartnerId, year: number) => boolean, { years }: AvailableValues): number | undefined {
  const ids = partners.split('-');
  return years.findLast((year) => ids.some((id) => has(id, year))) ?? years.at(-1);
}

/** The partners that a path can name: all, China with Russia, or one. */
export function pathGroups({ partners }: AvailableValues): string[] {
  return ['all', ...(NEIGHBOURS.every((id) => partners.includes(id)) ? [NEIGHBOURS_PATH] : []), ...partners];
}

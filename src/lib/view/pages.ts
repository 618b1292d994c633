import type { Fact } from '#lib/atlas/atlas.ts';
import type { AvailableValues } from '#lib/atlas/lookup.ts';

/** Pages of the site that show no view and are no story, below its root. */
export const STANDING = ['sources', 'data', 'changes'] as const;

/** The two path segments of a view that has a page of its own. */
export interface PagePath {
  readonly partners: string;
  readonly year: string;
}

/** Every view with a page: all partners, China with Russia, and each partner, in every year with data. */
export function pages(known: AvailableValues): { partners: string; year: string }[] {
  return groups(known).flatMap((group) => known.years.map((year) => ({ partners: group, year: String(year) })));
}

/** Whether these path segments name a page; other years and partners do not exist and must not look as if they did. */
export function isExported({ partners, year }: PagePath, known: AvailableValues): boolean {
  return groups(known).includes(partners) && known.years.some((one) => String(one) === year);
}

/** Which partners have a figure of which years. */
interface Figures {
  readonly trade: readonly Pick<Fact, 'partner' | 'year'>[];
}

/** The same with how large each is, in US dollars, and whether something speaks against it. */
interface Amounts {
  readonly trade: readonly Pick<Fact, 'partner' | 'year' | 'value' | 'status'>[];
}

/** A figure from which on another partner and its year are listed, US dollars: all years of all partners would make too many files. */
const LARGE_USD = 100_000_000;

/** Groups of partners that are listed in every year with data, with a figure of theirs or without: these gaps are news. */
export const ALWAYS: readonly string[] = ['all', 'chn-rus', 'chn', 'rus'];

/**
 * The views worth finding: of all partners, of China and of Russia in every year with data, of others that ever had a figure of
 * LARGE_USD or more that is not doubted in the years with such a figure and in the newest with any.
 */
export function isListed({ trade }: Amounts, known: AvailableValues): PagePath[] {
  const amounts = trade.filter(({ value, status }) => value >= LARGE_USD && status !== 'doubted');
  const large = new Set(amounts.map(({ partner, year }) => `${partner}/${year}`));
  const newest = new Set([...new Set(amounts.map(({ partner }) => partner))].map((id) => `${id}/${newestWithFigure(id, { trade }, known)}`));
  return pages(known).filter(({ partners, year }) => ALWAYS.includes(partners) || large.has(`${partners}/${year}`) || newest.has(`${partners}/${year}`));
}

/** The newest year in which one of these partners, as a path has them, has a figure; else the newest with data. */
export function newestWithFigure(partners: string, { trade }: Figures, { years }: AvailableValues): number | undefined {
  const ids = partners.split('-');
  const own = new Set(trade.filter(({ partner }) => ids.includes(partner)).map(({ year }) => year));
  return years.findLast((year) => own.has(year)) ?? years.at(-1);
}

function groups({ partners }: AvailableValues): string[] {
  return ['all', ...(partners.includes('chn') && partners.includes('rus') ? ['chn-rus'] : []), ...partners];
}

// The parts of the Atlas that a view or a page needs (atlas/parts.ts), so that they are loaded before it is shown.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues, byId } from '#lib/atlas/lookup.ts';
import type { Needs, StoryNeeds } from '#lib/atlas/parts.ts';
import { decode } from '#lib/view/address.ts';
import { comparedPartners, decodeCompare } from '#lib/view/compare.ts';
import { EMBED_PATH, isPathLang } from '#lib/view/lang.ts';
import { hasPage, newestWithFigure } from '#lib/view/pages.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { partnersOfAllYears } from './filtered-partners.ts';
import { hasFigure } from './overview.ts';

export const NOTHING: Needs = { years: [], partners: [], goods: [], records: false };
const EVERYTHING: Needs = { years: 'all', partners: [], goods: [], records: true };

/** Pages that show rows of all tables. */
const OF_ALL: readonly string[] = ['sources', 'data'];

/**
 * What a view needs: the figures of its year; the figures of its goods in all years; on a page with the chart of years, the figures of all
 * years of its partners and of the states they were part of; and what its open record shows.
 */
export function needsOf(atlas: Atlas, { select, ...view }: Pick<View, 'partners' | 'only' | 'year' | 'goods' | 'select'>, hasChart: boolean): Needs {
  const filter = comparedPartners(view);
  // The chart of all goods of all partners is in the core.
  const charted = hasChart && filter !== 'all' && view.goods === null ? partnersOfAllYears(atlas, view).map(({ id }) => id) : [];
  const ofYear = select?.kind === 'fact' && !byId(atlas.gateways, select.id);
  const [, year] = (ofYear && /^[a-z]+-(\d{4})-/.exec(select.id)) || [];
  return {
    years: [...new Set([view.year, ...(year === undefined ? [] : [Number(year)])])],
    partners: [...new Set([...charted, ...(select?.kind === 'partner' ? [select.id] : [])])],
    goods: view.goods === null ? [] : [view.goods],
    records: select !== null && !ofYear
  };
}

/** What several views need together. */
export function together(...all: readonly Needs[]): Needs {
  const years = all.flatMap((needs) => (needs.years === 'all' ? [] : needs.years));
  return {
    years: all.some((needs) => needs.years === 'all') ? 'all' : [...new Set(years)],
    partners: [...new Set(all.flatMap(({ partners }) => partners))],
    goods: [...new Set(all.flatMap(({ goods }) => goods))],
    records: all.some(({ records }) => records)
  };
}

/** What the page at an address needs: the path below the site's root, and the query. Empty if there is no such page. */
export function needsAt(atlas: Atlas, storyNeeds: Readonly<Record<string, StoryNeeds>>, { pathname, search }: Pick<URL, 'pathname' | 'search'>): Needs {
  const known = availableValues(atlas);
  const segments = pathname
    .replace(EMBED_PATH, '$1')
    .split('/')
    .filter((part) => part !== '');
  const [first, second] = isPathLang(segments[0]) ? segments.slice(1) : segments;
  if (first === undefined) return needsOf(atlas, decode(undefined, undefined, search, known), true);
  if (OF_ALL.includes(first)) return EVERYTHING;
  if (first === 'compare') {
    const { a, b } = decodeCompare(search, known);
    return together(needsOf(atlas, a, false), needsOf(atlas, b, false));
  }
  // A story cites the sources of each step.
  if (first === 'story') return { ...NOTHING, ...storyNeeds[second ?? ''], records: true };
  // Its link preview describes the newest year.
  if (first === 'changes') return needsOf(atlas, defaultView(known), false);
  const year = second ?? String(newestYear(atlas, first));
  return hasPage({ partners: first, year }, known) ? needsOf(atlas, decode(first, year, search, known), !EMBED_PATH.test(pathname)) : NOTHING;
}

/** The newest year with a figure of one of these partners, written as in a path; else the newest year with data. */
export function newestYear(atlas: Atlas, partners: string): number | undefined {
  return newestWithFigure(partners, (partner, year) => hasFigure(atlas, partner, year, { series: 'customs', goods: null }, 'both'), availableValues(atlas));
}

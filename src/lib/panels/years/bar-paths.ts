// The bars of the chart of years as paths, with x in slots and y in px.
import type { Direction } from '#lib/atlas/atlas.ts';
import { px } from '../px.ts';
import type { YearBar } from './year-bins.ts';

/** Parts from the axis outwards: their style, and the evidence they add up. */
const KINDS = [
  ['solid', 'reported'],
  ['striped', 'estimated'],
  ['derived', 'derived']
] as const;

/** A bar and its place. */
export interface PlacedBar {
  readonly bar: YearBar;
  readonly year: number;
  readonly direction: Direction;
  /** Left edge and width in slots. */
  readonly x: number;
  readonly width: number;
}

/** How values become px. */
export interface BarScale {
  /** Length of a value, from the axis. */
  readonly length: (value: number) => number;
  readonly axis: number;
}

/** A part of a bar, or the same parts of several: the class that shows its evidence, and path data. */
export interface BarPath {
  readonly what: 'solid' | 'striped' | 'derived' | 'hollow' | 'undirected' | 'zero' | 'band';
  readonly d: string;
}

/** Least height of a hollow bar, whose edges are 1.25 px wide, in px: in a lower one no inside would be seen. */
export const MIN_HOLLOW_HEIGHT = 2.5;

/** Whether all figures of a bar are doubtful: then it is hollow, as their lines on the map are. Sums leave out single ones. */
export const isDoubted = ({ facts = [] }: YearBar): boolean => facts.length > 0 && facts.every(({ status }) => status === 'doubted');

/** The parts of a bar, lowest first. */
export function barPaths({ bar, direction, x, width }: PlacedBar, { length, axis }: BarScale): BarPath[] {
  const down = direction === 'import';
  const from = (value: number): number => (down ? axis + length(value) : axis - length(value));
  /** A rectangle that starts `start` px away from the axis. */
  const box = (start: number, size: number, least: number): string =>
    `M${px(x)} ${px(down ? axis + start : axis - start - size)}h${width}v${px(Math.max(least, size))}h${-width}z`;

  const all = length(bar.value);
  const isHollow = isDoubted(bar) && bar.value > 0;
  if (direction === 'total') return [{ what: isHollow ? 'hollow' : 'undirected', d: box(-all / 2, all, isHollow ? MIN_HOLLOW_HEIGHT : 1) }];
  if (isHollow) return [{ what: 'hollow', d: box(0, all, MIN_HOLLOW_HEIGHT) }];
  const lies = direction === 'export' ? -1 : 1;
  const drawn: BarPath[] = bar.value === 0 ? [{ what: 'zero', d: `M${px(x)} ${px(axis + lies)}h${width}` }] : [];
  let start = 0;
  for (const [what, evidence] of KINDS) {
    const size = length(bar.parts[evidence]);
    if (size > 0) drawn.push({ what, d: box(start, size, 0.75) });
    start += size;
  }
  if (length(bar.greatest) - length(bar.least) <= 1) return drawn;
  const [near, far] = [px(from(bar.least)), px(from(bar.greatest))];
  return [...drawn, { what: 'band', d: `M${px(x)} ${near}h${width}M${px(x)} ${far}h${width}M${px(x + width / 2)} ${near}V${far}` }];
}

/** The same parts of several bars. */
export interface JoinedPath extends BarPath {
  readonly direction: Direction;
  /** Ids of their figures; undefined if the present Atlas lacks some, which the pages of their years list. */
  readonly facts?: readonly string[];
}

/** Several bars with one path for each direction and kind of part, because a chart may have a hundred bars; bands are the last. */
export function joinedPaths(bars: readonly PlacedBar[], scale: BarScale): JoinedPath[] {
  const joined = new Map<string, JoinedPath>();
  for (const placed of bars) {
    for (const { what, d } of barPaths(placed, scale)) {
      const key = `${what} ${placed.direction}`;
      const known = joined.get(key);
      const ids = placed.bar.facts?.map(({ id }) => id);
      const facts = known ? known.facts && ids && [...known.facts, ...ids] : ids;
      joined.set(key, { what, direction: placed.direction, d: (known?.d ?? '') + d, ...(facts && { facts }) });
    }
  }
  return [...joined.values()].sort((a, b) => Number(a.what === 'band') - Number(b.what === 'band'));
}

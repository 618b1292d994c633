// The years as tones: what sounds when, and how high. play-tones.ts plays it.
import type { Direction } from '#lib/atlas/atlas.ts';
import type { YearBin } from './year-bins.ts';

/** Seconds from one year to the next. */
export const YEAR_S = 0.4;

/** Pitches in Hz of the smallest and the largest value: three octaves, which small loudspeakers can play. */
const LOWEST = 110;
const HIGHEST = 880;

/** Pitch in Hz of a reported zero: below every value. */
const ZERO = 65;

/** What sounds in one year; a direction without a figure is silent. */
export interface Tone {
  readonly year: number;
  /** Seconds from the start. */
  readonly at: number;
  /** Pitch in Hz by direction; null without a figure. */
  readonly pitch: Readonly<Record<Direction, number | null>>;
}

export interface TonePlan {
  readonly tones: readonly Tone[];
  readonly seconds: number;
  /** Smallest and largest value above zero, in dollars. */
  readonly least: number;
  readonly greatest: number;
  /** Years without any figure, as first and last year of each gap. */
  readonly silent: readonly (readonly [first: number, last: number])[];
}

const DIRECTIONS = ['export', 'import', 'total'] as const satisfies readonly Direction[];

/** The tones of the years of a chart; null if none has a value. Equal ratios of values are equal intervals, as the ear hears pitch. */
export function tonePlan(bins: readonly YearBin[]): TonePlan | null {
  const values = bins.flatMap((bin) => DIRECTIONS.flatMap((direction) => bin[direction]?.value ?? [])).filter((value) => value > 0);
  if (values.length === 0) return null;
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const pitch = (value: number): number => {
    if (value <= 0) return ZERO;
    const share = greatest === least ? 1 : Math.log(value / least) / Math.log(greatest / least);
    return LOWEST * (HIGHEST / LOWEST) ** share;
  };
  const tones = bins.map((bin, i): Tone => {
    const of = (direction: Direction): number | null => {
      const bar = bin[direction];
      return bar ? pitch(bar.value) : null;
    };
    return { year: bin.year, at: i * YEAR_S, pitch: { export: of('export'), import: of('import'), total: of('total') } };
  });
  return { tones, seconds: bins.length * YEAR_S, least, greatest, silent: gapsOf(tones) };
}

function gapsOf(tones: readonly Tone[]): [number, number][] {
  const gaps: [number, number][] = [];
  for (const { year, pitch } of tones) {
    if (DIRECTIONS.some((direction) => pitch[direction] !== null)) continue;
    const last = gaps.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else gaps.push([year, year]);
  }
  return gaps;
}

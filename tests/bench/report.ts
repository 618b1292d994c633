// The rows of a bench run: how they are printed, saved, and compared with an earlier run.
import { cpus, totalmem } from 'node:os';

/** Kinds of figures. Bytes, counts and ratios of one run can be compared between machines; times and memory on one machine only. */
export type Unit = 'kB' | 'MB' | 'ms' | 's' | 'ratio' | 'count';

/** One measured figure. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  /** The figure is meant to be at most this; left out if it has no aim. */
  readonly aim?: number;
  /** What else was measured. */
  readonly note?: string;
}

/** A saved run. */
export interface Run {
  readonly date: string;
  readonly machine: string;
  readonly rows: readonly Row[];
}

/** Fraction by which a figure may exceed that of the earlier run before it counts as a regression: medians of times vary, bytes hardly. */
const TOLERANCE: Readonly<Record<Unit, number>> = { kB: 0.02, MB: 0.1, ms: 0.25, s: 0.25, ratio: 0.15, count: 0 };

const DECIMALS: Readonly<Record<Unit, number>> = { kB: 1, MB: 0, ms: 1, s: 1, ratio: 2, count: 0 };

/** Processors, memory and versions, as far as they matter for times. */
export function describeMachine(browser: string): string {
  const [first, ...others] = cpus();
  return `${others.length + 1} × ${first?.model.trim() ?? 'unknown processor'}, ${(totalmem() / 1e9).toFixed(0)} GB; ${browser}, Node ${process.version}`;
}

/** A row as printed: name, figure, whether its aim is met, note. */
export function rowText({ name, value, unit, aim, note }: Row): string {
  const verdict = aim === undefined ? '' : `${value <= aim ? 'met' : 'MISSED'}, aim ${shown(aim, unit)}`;
  return `  ${name.padEnd(44)} ${shown(value, unit).padStart(10)}   ${[verdict, note].filter(Boolean).join('; ')}`.trimEnd();
}

/** The figures that are worse than in an earlier run by more than their tolerance. Times count only on the same machine. */
export function regressions(now: Run, before: Run): string[] {
  const same = now.machine === before.machine;
  return now.rows.flatMap(({ id, name, value, unit }) => {
    const old = before.rows.find((row) => row.id === id && row.unit === unit);
    const comparable = same || unit === 'kB' || unit === 'ratio' || unit === 'count';
    if (!old || !comparable || value <= old.value * (1 + TOLERANCE[unit])) return [];
    return [`${name}: ${shown(old.value, unit)} → ${shown(value, unit)}`];
  });
}

/** The last line of a run: aims met, and what has become worse. */
export function closingLine(now: Run, before: Run | null): string {
  const aimed = now.rows.filter(({ aim }) => aim !== undefined);
  const met = aimed.filter(({ value, aim = 0 }) => value <= aim).length;
  const worse = before ? regressions(now, before) : [];
  const compared = !before
    ? 'Compared with no earlier run'
    : worse.length > 0
      ? `REGRESSIONS since ${before.date}: ${worse.join('; ')}`
      : `No regression since ${before.date}${now.machine === before.machine ? '' : ' (another machine: bytes, counts and ratios only)'}`;
  return `${met} of ${aimed.length} aims met. ${compared}.`;
}

function shown(value: number, unit: Unit): string {
  const number = value.toFixed(DECIMALS[unit]);
  return unit === 'ratio' ? `${number} ×` : unit === 'count' ? number : `${number} ${unit}`;
}

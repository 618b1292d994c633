// The View: everything that an address says. address.ts reads and writes it.
import type { AvailableValues, Lang, Series } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import type { Camera } from '#lib/geo/map-projection.ts';

export const FLOWS = ['both', 'export', 'import'] as const;
export type Flow = (typeof FLOWS)[number];

export const LAYERS = ['crossings', 'ports', 'zones', 'sites', 'missiles', 'railways', 'ranges'] as const;
export type LayerId = (typeof LAYERS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const UIS = ['full', 'compact', 'none'] as const;
export type Ui = (typeof UIS)[number];

export const FRAMES = ['near', 'world'] as const;
export type Frame = (typeof FRAMES)[number];

export const LANGS = ['en', 'ko', 'zh', 'ru'] as const satisfies readonly Lang[];
export const SERIES = ['customs', 'kotra'] as const satisfies readonly Series[];

export interface Selected {
  readonly kind: Kind;
  readonly id: string;
}

/** What the address says. Every field has a value; decode never fails. */
export interface View {
  /** `all`, or partner ids in alphabetical order. */
  readonly partners: 'all' | readonly string[];
  readonly year: number;
  /** A month of the year, such as `2023-10`; null for the whole year. A month of another year counts as null. */
  readonly month: string | null;
  /** Narrows `all` to these partners; empty for all. */
  readonly only: readonly string[];
  readonly flow: Flow;
  /** Code of one kind of goods, as cited (`6704`, `61-62`); null for all goods. */
  readonly goods: string | null;
  readonly series: Series;
  readonly layers: readonly LayerId[];
  /** What a map without its own camera shows: the Korean peninsula with the arcs of near partners, or the world. */
  readonly frame: Frame;
  /** Null: fitted to the frame. */
  readonly at: Camera | null;
  readonly select: Selected | null;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly ui: Ui;
}

/** Of the tests only launch sites and stated impact areas: with all areas of a year like 2022 the arcs could not be seen. */
export const DEFAULT_LAYERS: readonly LayerId[] = ['crossings', 'ports', 'zones', 'sites'];

/** The view of `/`: newest year with data, all partners. */
export function defaultView(known: AvailableValues): View {
  const year = known.years[known.years.length - 1];
  if (year === undefined) throw new Error('defaultView: no year has data; expected at least one row in trade.csv');
  return {
    partners: 'all',
    year,
    month: null,
    only: [],
    flow: 'both',
    goods: null,
    series: 'customs',
    layers: DEFAULT_LAYERS,
    frame: 'near',
    at: null,
    select: null,
    lang: 'en',
    theme: 'auto',
    ui: 'compact'
  };
}

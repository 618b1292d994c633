// The files of the detail of the border, and which of them are loaded. There are none unless the maintainer has added an extract.
import type { Feature, FeatureCollection } from 'geojson';
import { BORDER_DETAIL_ZOOM } from './base/border-detail.ts';

/** A file, and the cell whose detail it has. */
export interface BorderCell {
  readonly url: string;
  readonly west: number;
  readonly south: number;
}

/** A file's content, as geodata/basemap/extract/cells.ts writes it. */
interface CellContent extends FeatureCollection {
  /** The day of the data; null if the extract did not say. */
  readonly day: string | null;
}

/** What is to be drawn, and the newest day of it. */
export interface BorderDetail {
  readonly features: readonly Feature[];
  readonly day: string | null;
}

/** Degrees of a cell's side. */
const SIDE = 0.25;

/** Cells kept when others come into view: more than a wide screen shows. */
const KEPT = 12;

// Never inlined: a file in the code would be loaded by everyone.
const FILES = import.meta.glob<string>('../../../geodata/shapes/border/*.json', { query: '?url&no-inline', import: 'default', eager: true });

/** The cells that this site has. */
export const BORDER_CELLS = borderCells(FILES);

/** The cells of some files by their paths, whose names are the south-west corner: 124.25_40.00.json. */
export function borderCells(files: Readonly<Record<string, string>>): BorderCell[] {
  return Object.entries(files).map(([path, url]) => {
    const [west = NaN, south = NaN] = path
      .slice(path.lastIndexOf('/') + 1, -'.json'.length)
      .split('_')
      .map(Number);
    return { url, west, south };
  });
}

/** What the map shows, in degrees. */
export interface ShownArea {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly zoom: number;
}

interface Events {
  /** Another set of cells has arrived. */
  onchange(detail: BorderDetail): void;
  onfail(): void;
  /** Everything in view has arrived. */
  oncomplete(): void;
}

/** Loads the cells in view, each once, from BORDER_DETAIL_ZOOM on. */
export class BorderCells {
  readonly #cells: readonly BorderCell[];
  readonly #read: (url: string) => Promise<CellContent>;
  readonly #events: Events;
  /** Loaded cells, the one last in view last. */
  readonly #loaded = new Map<BorderCell, CellContent>();
  readonly #pending = new Set<BorderCell>();
  #inView: readonly BorderCell[] = [];

  constructor(cells: readonly BorderCell[], events: Events, read: (url: string) => Promise<CellContent> = readCell) {
    this.#cells = cells;
    this.#events = events;
    this.#read = read;
  }

  /** Loads what the area needs. Below the zoom of the detail it loads nothing, and keeps what it has. */
  show({ west, south, east, north, zoom }: ShownArea): void {
    this.#inView =
      zoom < BORDER_DETAIL_ZOOM
        ? []
        : this.#cells.filter((cell) => cell.west < east && cell.west + SIDE > west && cell.south < north && cell.south + SIDE > south);
    void this.retry();
  }

  /** Whether detail is in view. */
  get isShown(): boolean {
    return this.#inView.some((cell) => this.#loaded.has(cell));
  }

  /** Loads what is in view and has not arrived. */
  async retry(): Promise<void> {
    await Promise.all(this.#inView.filter((cell) => !this.#loaded.has(cell) && !this.#pending.has(cell)).map((cell) => this.#load(cell)));
  }

  async #load(cell: BorderCell): Promise<void> {
    this.#pending.add(cell);
    try {
      this.#loaded.set(cell, await this.#read(cell.url));
      this.#dropUnseen();
      const contents = [...this.#loaded.values()];
      const days = contents.flatMap(({ day }) => day ?? []).sort();
      this.#events.onchange({ features: contents.flatMap(({ features }) => features), day: days.at(-1) ?? null });
      if (this.#inView.every((other) => this.#loaded.has(other))) this.#events.oncomplete();
    } catch {
      this.#events.onfail();
    } finally {
      this.#pending.delete(cell);
    }
  }

  /** Drops the cells that were loaded first and are not in view. */
  #dropUnseen(): void {
    for (const cell of this.#loaded.keys()) {
      if (this.#loaded.size <= KEPT) return;
      if (!this.#inView.includes(cell)) this.#loaded.delete(cell);
    }
  }
}

async function readCell(url: string): Promise<CellContent> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return (await answer.json()) as CellContent;
}

// A feature of an extract before it is cut into the files of the base map.
import type { Position } from 'geojson';
import type { Classified } from './kinds.ts';

/** A line, or the rings of an area: the outer one, then its holes. */
export interface Detail extends Classified {
  readonly paths: readonly (readonly Position[])[];
}

/** All features of an extract near the border. */
export interface Extract {
  /** The day of the data, YYYY-MM-DD; null if the file does not say. */
  readonly day: string | null;
  readonly details: readonly Detail[];
  /** Areas that lack a part in the file, and were left out. */
  readonly broken: number;
}

import type { Kind } from '#lib/view/view.ts';
import compiled from './compiled/stories.json';

/** A place in a story's text that opens the record of a row; what it prints comes from the row. */
export interface StoryDoor {
  readonly kind: Kind;
  readonly id: string;
  /** What of the row is printed; absent: the main thing (value, date or name). */
  readonly part?: 'share' | 'quantity' | 'title';
  /** Words printed instead; the check has found every number in them in the row. */
  readonly label?: string;
}

export type StoryPiece = string | StoryDoor;

/** One view of the map with a short text. */
export interface StoryStep {
  readonly id: string;
  readonly title: string;
  /** Address of the view below the site's root: `chn/2023/?flow=export`. */
  readonly view: string;
  readonly sources: readonly string[];
  readonly paragraphs: readonly (readonly StoryPiece[])[];
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly StoryStep[];
}

/** The stories of geodata/stories, by file name. Apart from the atlas, because views do not need them. */
export const stories = compiled as unknown as readonly Story[];

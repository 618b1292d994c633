// The compiled stories: steps, text and references to rows.
import type { Lang } from './atlas.ts';
import type { Kind } from './records.ts';
import compiled from './compiled/stories.json';

/** A reference in a story's text to a row. It opens the row's record, and its text comes from the row. */
export interface StoryReference {
  readonly kind: Kind;
  readonly id: string;
  /** The part of the row to print; by default its main content (value, date or name). */
  readonly part?: 'share' | 'quantity' | 'title';
  /** Text to print instead; the check has found every number in it in the row. */
  readonly label?: string;
}

export type StorySpan = string | StoryReference;

/** The text of a step. */
interface StepText {
  readonly title: string;
  readonly paragraphs: readonly (readonly StorySpan[])[];
}

/** The text of a story in one language, with its steps in order. */
export interface StoryText {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly StepText[];
}

/** One view of the map with a short text. */
export interface StoryStep extends StepText {
  readonly id: string;
  /** Address of the view below the site's root: `chn/2023/?flow=export`. */
  readonly view: string;
  readonly sources: readonly string[];
}

/** A story, in English. */
export interface Story extends StoryText {
  readonly id: string;
  readonly steps: readonly StoryStep[];
  readonly translations: Readonly<Partial<Record<Lang, StoryText>>>;
}

/** The stories of geodata/stories, by file name. They are not part of the atlas because views do not need them. */
export const stories = compiled as unknown as readonly Story[];

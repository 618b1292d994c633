// The View of a step in a story.
import type { StoryStep } from '#lib/atlas/stories.ts';
import type { AvailableValues } from '#lib/atlas/atlas.ts';
import { decode } from './address.ts';
import type { View } from './view.ts';

/** The View that a step of a story names by its address. */
export function stepView(step: Pick<StoryStep, 'view'>, known: AvailableValues): View {
  const [path = '', search = ''] = step.view.split('?');
  const [partners, year] = path.split('/');
  return decode(partners, year, search, known);
}

import type { StoryStep } from '#lib/atlas/stories.ts';
import { decode } from './address.ts';
import type { Known, View } from './view.ts';

/** The View that a step of a story names by its address. */
export function stepView(step: Pick<StoryStep, 'view'>, known: Known): View {
  const [path = '', search = ''] = step.view.split('?');
  const [partners, year] = path.split('/');
  return decode(partners, year, search, known);
}

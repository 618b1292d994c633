import type { Lang } from '#lib/atlas/atlas.ts';
import type { Story } from '#lib/atlas/stories.ts';

/** The same story told in a language: the steps' views and sources stay. */
export function told(story: Story, lang: Lang): Story {
  const text = story.translations[lang];
  return text ? { ...story, ...text, steps: story.steps.map((step, i) => ({ ...step, ...text.steps[i] })) } : story;
}

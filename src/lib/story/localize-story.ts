// Translates a story into the reader's language.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { Story } from '#lib/atlas/stories.ts';

/** A story with its texts in a language, or in English if it has no translation; the steps keep their views and sources. */
export function localizeStory(story: Story, lang: Lang): Story {
  const text = story.translations[lang];
  return text ? { ...story, ...text, steps: story.steps.map((step, i) => ({ ...step, ...text.steps[i] })) } : story;
}

// Compiles stories.
import { selectedAs } from '#lib/atlas/records.ts';
import type { Story, StorySpan, StoryText } from '#lib/atlas/stories.ts';
import { kindIn, spans } from './references.ts';
import type { StoryFile, TranslatedStory } from './parse.ts';

/** Turns a checked story and its translations into what the site shows. */
export function compileStory({ story, translations }: TranslatedStory): Story {
  const text = compileText(story);
  return {
    id: story.id,
    ...text,
    steps: story.steps.map((step, i) => ({
      id: step.fields.get('step')?.text ?? '',
      view: step.fields.get('view')?.text ?? '',
      sources: (step.fields.get('sources')?.text ?? '').split(' '),
      title: '',
      paragraphs: [],
      ...text.steps[i]
    })),
    translations: Object.fromEntries(Object.entries(translations).map(([lang, translation]) => [lang, compileText(translation)]))
  };
}

function compileText({ head, steps }: StoryFile): StoryText {
  return {
    title: head.fields.get('title')?.text ?? '',
    lead: head.fields.get('lead')?.text ?? '',
    steps: steps.map((step) => ({ title: step.title?.text ?? '', paragraphs: step.paragraphs.map(({ text }) => spans(text).map(compileSpan)) }))
  };
}

function compileSpan(span: ReturnType<typeof spans>[number]): StorySpan {
  if (typeof span === 'string') return span;
  const kind = kindIn(span.table);
  if (!kind) throw new Error(`compileStory: no table "${span.table}"; check the story first`);
  const { id, part, label } = span;
  return { kind: selectedAs(kind), id, ...((part === 'share' || part === 'quantity' || part === 'title') && { part }), ...(label !== undefined && { label }) };
}

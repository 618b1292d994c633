import type { Story, StoryPiece } from '#lib/atlas/stories.ts';
import { pieces, TABLES } from './story-refs.ts';
import type { StoryFile } from './story.ts';

/** Turns a checked story into what the site shows. */
export function compileStory({ id, head, steps }: StoryFile): Story {
  return {
    id,
    title: head.fields.get('title')?.text ?? '',
    lead: head.fields.get('lead')?.text ?? '',
    steps: steps.map((step) => ({
      id: step.fields.get('step')?.text ?? '',
      title: step.title?.text ?? '',
      view: step.fields.get('view')?.text ?? '',
      sources: (step.fields.get('sources')?.text ?? '').split(' '),
      paragraphs: step.paragraphs.map(({ text }) => pieces(text).map(compilePiece))
    }))
  };
}

function compilePiece(piece: ReturnType<typeof pieces>[number]): StoryPiece {
  if (typeof piece === 'string') return piece;
  const kind = TABLES[piece.table]?.kind;
  if (!kind) throw new Error(`compileStory: no table "${piece.table}"; check the story first`);
  const { id, part, label } = piece;
  return { kind, id, ...((part === 'share' || part === 'quantity' || part === 'title') && { part }), ...(label !== undefined && { label }) };
}

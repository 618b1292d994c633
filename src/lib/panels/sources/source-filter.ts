// Search in a list of sources.
import type { Source } from '#lib/atlas/atlas.ts';
import { foldText } from '#lib/format/fold-text.ts';

/** Returns a search function for a list of sources. The searchable text of each source is built once. */
export function finder(sources: readonly Source[]): (text: string) => readonly Source[] {
  const contents = sources.map((source) => foldText([source.publisher, source.title, source.via, source.id, source.published].join(' ')));
  return (text) => {
    const words = foldText(text).split(/\s+/).filter(Boolean);
    return words.length === 0 ? sources : sources.filter((_, i) => words.every((word) => contents[i]?.includes(word)));
  };
}

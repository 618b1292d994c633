import type { Source } from '#lib/atlas/atlas.ts';
import { foldText } from '#lib/format/fold-text.ts';

/** A list of sources that is searched again and again: what each is found by is put together once. */
export function finder(sources: readonly Source[]): (text: string) => readonly Source[] {
  const contents = sources.map((source) => foldText([source.publisher, source.title, source.via, source.id, source.published].join(' ')));
  return (text) => {
    const words = foldText(text).split(/\s+/).filter(Boolean);
    return words.length === 0 ? sources : sources.filter((_, i) => words.every((word) => contents[i]?.includes(word)));
  };
}

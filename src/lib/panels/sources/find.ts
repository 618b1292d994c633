import type { Source } from '#lib/atlas/atlas.ts';

/** A list of sources that is searched again and again: what each is found by is put together once. */
export function finder(sources: readonly Source[]): (text: string) => readonly Source[] {
  const contents = sources.map((source) => plain([source.publisher, source.title, source.via, source.id, source.published].join(' ')));
  return (text) => {
    const words = plain(text).split(/\s+/).filter(Boolean);
    return words.length === 0 ? sources : sources.filter((_, i) => words.every((word) => contents[i]?.includes(word)));
  };
}

/** Text as it is compared: capitals, accents and the shape of an apostrophe do not matter. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

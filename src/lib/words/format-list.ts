// Lists of names in a sentence, in the reader's language.
import type { Lang } from '#lib/atlas/atlas.ts';

/** Formats are cached, because creating one takes longer than the rest of a sentence. */
const formats = new Map<string, Intl.ListFormat>();

/** Names as a list: "China, India and Russia", or as alternatives, "China, India or Russia". */
export function formatList(names: readonly string[], lang: Lang, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  const key = `${lang} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(lang, { type });
  formats.set(key, format);
  return format.format(names);
}

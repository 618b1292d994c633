// Lists of names in a sentence, in the reader's language.
import type { Lang } from '#lib/atlas/atlas.ts';

/** Formats are cached, because creating one takes longer than the rest of a sentence. */
const formats = new Map<string, Intl.ListFormat>();

/** Names as a list: "China, India and Russia", or as alternatives, "China, India or Russia". */
export function formatList(names: readonly string[], lang: Lang, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  // The first view of most pages names one partner; without this it waits for the language's rules of lists.
  if (names.length < 2) return names.join('');
  const key = `${lang} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(lang, { type });
  formats.set(key, format);
  return format.format(names);
}

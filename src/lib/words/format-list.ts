import type { Lang } from '#lib/atlas/atlas.ts';

/** To make one takes a browser longer than all else of a sentence. */
const formats = new Map<string, Intl.ListFormat>();

/** Names as the language lists them: "China, India and Russia", or, of choices, "China, India or Russia". */
export function formatList(names: readonly string[], lang: Lang, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  const key = `${lang} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(lang, { type });
  formats.set(key, format);
  return format.format(names);
}

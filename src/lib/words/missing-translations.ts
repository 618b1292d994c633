// Finds texts that a language lacks. The build and a unit test use it.

/** Texts by language, nested as needed; a text with values is a function. */
type Catalogue = Readonly<Record<string, unknown>>;

/**
 * The gaps of a catalogue: paths of messages (`ru.filters.title`) that another language has and this one lacks or leaves empty. Empty if
 * there are none.
 */
export function gaps(catalogue: Catalogue): string[] {
  const languages = Object.entries(catalogue).map(([lang, words]) => ({ lang, messages: messages(words) }));
  const all = new Set(languages.flatMap(({ messages }) => [...messages.keys()]));
  return languages.flatMap(({ lang, messages }) => [...all].filter((path) => !messages.get(path)).map((path) => `${lang}.${path}`));
}

/** Every message by its path, and whether it has a text. */
function messages(value: unknown, path = ''): Map<string, boolean> {
  if (typeof value === 'string') return new Map([[path, value.trim() !== '']]);
  if (typeof value !== 'object' || value === null) return new Map([[path, typeof value === 'function']]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...messages(inner, path === '' ? key : `${path}.${key}`)]));
}

// The words of the interface are complete in all languages.
import { describe, expect, it } from 'vitest';
import { PATH_LANGS, type PathLang } from '#lib/view/lang.ts';
import { LANGS } from '#lib/view/view.ts';

/**
 * Every catalogue of words: exports of src/lib/words, of the layers’ words and of the naming rules that have all languages, or entries that
 * have them.
 */
const modules = {
  ...import.meta.glob<Record<string, unknown>>(['../../src/lib/words/*.ts', '!../../src/lib/words/*.test.ts'], { eager: true }),
  ...import.meta.glob<Record<string, unknown>>(['../../src/lib/layers/**/*words.ts', '../../src/lib/symbols/names.ts'], { eager: true })
};
const catalogues = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports)
    .flatMap(([name, value]) => [
      [name, value] as const,
      ...(value !== null && typeof value === 'object' ? Object.entries(value).map(([key, inner]) => [`${name}.${key}`, inner as unknown] as const) : [])
    ])
    .filter((entry): entry is readonly [string, Record<(typeof LANGS)[number], unknown>] =>
      LANGS.every((lang) => entry[1] !== null && typeof entry[1] === 'object' && lang in entry[1])
    )
    .map(([name, words]) => ({ name: `${file.split('/').at(-1)} ${name}`, words }))
);

/** Letters of which a text in the language must have at least one. */
const SCRIPT: Readonly<Record<PathLang, RegExp>> = { ko: /\p{Script=Hangul}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u };

/**
 * Entries that are the same in all languages: languages' own names, names of publications and codes, and functions that only combine
 * values.
 */
const SAME: readonly RegExp[] = [/ language\./, / family\.kotra$/, / seriesName\.kotra$/, / (unlocode|squareKm)$/, /describeWords (list|arc)$/];

/** Every text of a catalogue by its path; for a function, the text in its source. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, literals(Function.prototype.toString.call(value))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}

/** The string literals of a function, without inserted values; empty for one that only passes its values on. */
function literals(source: string): string {
  let plain = source;
  for (let before = ''; before !== plain;) {
    before = plain;
    // Strings between which a value chooses are text, too.
    plain = plain.replaceAll(/\$\{[^{}`]*\}/g, (inserted) => [...inserted.matchAll(/"[^"]*"|'[^']*'/g)].map(([text]) => ` ${text.slice(1, -1)} `).join(''));
  }
  return [...plain.matchAll(/`[^`]*`|"[^"]*"|'[^']*'/g)].map(([text]) => text.slice(1, -1)).join(' ');
}

const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text);
const allowed = (path: string): boolean => SAME.some((pattern) => pattern.test(path));

describe('the words of the interface', () => {
  it('are found: one catalogue a section', () => {
    expect(catalogues.length).toBeGreaterThan(10);
    expect(catalogues.flatMap(({ words }) => texts(words.en)).length).toBeGreaterThan(300);
  });

  it.each(catalogues)('$name has the same entries in all languages, none of them empty', ({ words }) => {
    const paths = (lang: (typeof LANGS)[number]): string[] =>
      texts(words[lang])
        .map(([path]) => path)
        .sort();
    for (const lang of LANGS) {
      expect(paths(lang), lang).toEqual(paths('en'));
      const isFunction = (path: string): boolean =>
        typeof path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], words[lang]) === 'function';
      expect(
        texts(words[lang]).filter(([path, text]) => text.trim() === '' && !isFunction(path)),
        lang
      ).toEqual([]);
    }
  });

  it.each(catalogues)('$name writes per cent without a space in Korean and Chinese', ({ words }) => {
    expect((['ko', 'zh'] as const).flatMap((lang) => texts(words[lang]).filter(([, text]) => /\d\s%/.test(text)))).toEqual([]);
  });

  it.each(catalogues)('$name has no English text for readers of another language', ({ name, words }) => {
    const english = new Map(texts(words.en));
    const left = PATH_LANGS.flatMap((lang) =>
      texts(words[lang])
        .filter(([path, text]) => hasLetters(text) && !allowed(`${name} ${path}`) && (text === english.get(path) || !SCRIPT[lang].test(text)))
        .map(([path, text]) => `${lang} ${path}: ${text}`)
    );
    expect(left).toEqual([]);
  });
});

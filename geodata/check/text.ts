// Checks of the text in cells: length, characters, script.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { Field } from '../schema/table.ts';

/** Longest remark; anything longer was pasted into the wrong cell. */
const LONGEST = 2000;
/** Lists of ids may be longer. */
const LONGEST_LIST = 50_000;

/** What is wrong with a cell as text, to complete "expected …"; undefined if nothing is. */
export function textFault(column: string, cell: string, field: Field): string | undefined {
  const longest = field.several === true ? LONGEST_LIST : LONGEST;
  if (cell.length > longest) return `at most ${longest} characters`;
  return faultOfCharacters(cell) ?? (field.type === 'string' ? faultOfWords(column, cell) : undefined);
}

function faultOfCharacters(cell: string): string | undefined {
  if (/[<>]/.test(cell)) return 'no angle brackets';
  if (/^[!-~]*$/.test(cell)) return undefined;
  // Control, format (zero-width, direction marks), private-use, surrogate and blank-looking characters are invisible.
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115F\u1160\u3164\uFFA0\u2800\uFFFE\uFFFF]|\u034F|\p{Variation_Selector}/u.test(cell))
    return 'no control or invisible characters';
  if (/^\s|\s$/u.test(cell)) return 'no blanks at the ends';
  if (/\s\s/u.test(cell)) return 'single blanks';
  if (/[^\S ]/u.test(cell)) return 'plain blanks (one is of another width, or does not break)';
  if (/\uFFFD|Ã[\u0080-\u00BF]|â€|ï¿½/u.test(cell)) return 'letters as they were (these come from a file read in the wrong encoding)';
  return cell === cell.normalize('NFC') ? undefined : 'composed letters (Unicode NFC)';
}

function faultOfWords(column: string, cell: string): string | undefined {
  if (/&(#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(cell)) return 'letters in place of HTML’s "&…;"';
  if (/\b(TODO|FIXME|TBD|XXX)\b|\?\?\?/.test(cell)) return 'finished words, or a blank cell';
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/.test(cell)) return 'a value, not the error of a spreadsheet';
  if (/^[=+\-@]/.test(cell)) return 'no =, +, - or @ at the beginning, which spreadsheets take for a formula';
  return faultOfScript(column, cell);
}

const SCRIPTS: Readonly<Record<Lang, RegExp>> = { en: /\p{sc=Latin}/u, ko: /\p{sc=Hangul}/u, zh: /\p{sc=Han}/u, ru: /\p{sc=Cyrillic}/u };
/** Scripts that a column in each language must not contain; Latin names and abbreviations are allowed in all of them. */
const FOREIGN: Readonly<Record<Lang, RegExp>> = {
  en: /[\p{sc=Hangul}\p{sc=Han}\p{sc=Cyrillic}\p{sc=Greek}]/u,
  ko: /[\p{sc=Cyrillic}\p{sc=Greek}]/u,
  zh: /[\p{sc=Hangul}\p{sc=Cyrillic}\p{sc=Greek}]/u,
  ru: /[\p{sc=Hangul}\p{sc=Han}\p{sc=Greek}]/u
};
const LANGUAGES: Readonly<Record<Lang, string>> = { en: 'English', ko: 'Korean', zh: 'Chinese', ru: 'Russian' };
/** Matches a column in one language, by the end of its name. */
const IN_LANGUAGE = new RegExp(`_(${Object.keys(SCRIPTS).join('|')})$`);

function faultOfScript(column: string, cell: string): string | undefined {
  const lang = IN_LANGUAGE.exec(column)?.[1] as Lang | undefined;
  if (lang !== undefined && cell !== '' && (!SCRIPTS[lang].test(cell) || FOREIGN[lang].test(cell))) return `words in ${LANGUAGES[lang]}, in its own letters`;
  // A Cyrillic "С" in "Сhina" looks right, but no search finds it.
  return /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin}/u.test(cell) ? 'words in the letters of one script' : undefined;
}

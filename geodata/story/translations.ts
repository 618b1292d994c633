// Checks that translations of a story say the same as the English text.
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { PATH_LANGS } from '#lib/view/lang.ts';
import type { Problem } from '../problem.ts';
import { spans, rowOf, rowContainsNumber, type Ref } from './references.ts';
import type { Block, StoryFile, Text, TranslatedStory } from './parse.ts';

/** Words that multiply the number before them. */
const TIMES: Readonly<Record<string, number>> = { million: 1e6, млн: 1e6, 만: 1e4, 万: 1e4, 억: 1e8, 亿: 1e8 };

const refsOf = (block: Block): Ref[] => block.paragraphs.flatMap(({ text }) => spans(text)).filter((span): span is Ref => typeof span !== 'string');
const wordsOf = (text: string): string =>
  spans(text)
    .filter((span): span is string => typeof span === 'string')
    .join(' ');
/**
 * Numbers outside references: years, and others that are not allowed. Korean and Chinese months are numbers, and a lone 0 is the Korean
 * word for zero.
 */
const yearsOf = (block: Block): string[] =>
  [block.title, ...block.paragraphs].flatMap((text) => wordsOf(text?.text ?? '').match(/\d+(?!\d|[월月])/g) ?? []).filter((number) => number !== '0');

/** Every translation exists and agrees with the English story. */
export function checkTranslations({ story, translations }: TranslatedStory, atlas: Atlas): Problem[] {
  return PATH_LANGS.flatMap((lang) => {
    const translation = translations[lang];
    if (translation) return checkTranslation(story, translation, lang, atlas);
    return [{ file: story.file, line: 1, column: 'story', expected: `a translation ${story.id}.${lang}.md next to it`, got: 'none' }];
  });
}

/** A translation has the steps of the English story, and each step has the same references, years and numbers. */
export function checkTranslation(story: StoryFile, translation: StoryFile, lang: Lang, atlas: Atlas): Problem[] {
  const problemAt = (line: number, column: string, expected: string, got: string): Problem => ({ file: translation.file, line, column, expected, got });
  const idOf = (block: Block): string => block.fields.get('step')?.text ?? '';
  const [ids, own] = [story.steps.map(idOf), translation.steps.map(idOf)];
  const misplaced = translation.steps.findIndex((step, i) => idOf(step) !== ids[i]);
  const found: Problem[] = [...translation.problems];
  if (misplaced >= 0) found.push(problemAt(translation.steps[misplaced]?.line ?? 1, 'step', ids[misplaced] ?? 'no further step', own[misplaced] ?? ''));
  else if (own.length < ids.length) found.push(problemAt(translation.steps.at(-1)?.line ?? 1, 'step', `a step ${ids[own.length]} after this one`, ''));
  for (const step of translation.steps) {
    const english = story.steps.find((other) => idOf(other) === idOf(step));
    if (english) found.push(...checkStep(english, step));
  }
  return found;

  function checkStep(english: Block, step: Block): Problem[] {
    const line = step.paragraphs[0]?.line ?? step.line;
    const problems = step.title ? [] : [problemAt(step.line, 'title', 'a line "## title" below the fields', '')];
    const [wanted, given] = [refsOf(english).map(keyOf), refsOf(step).map(keyOf)];
    problems.push(...less(wanted, given).map((key) => problemAt(line, 'text', `a reference {${key}}, as in ${story.file}`, '')));
    problems.push(...less(given, wanted).map((key) => problemAt(line, 'text', `no reference that ${story.file} does not have`, key)));
    const years = [...new Set(yearsOf(english))].sort();
    const said = [...new Set(yearsOf(step))].sort();
    if (years.join() !== said.join()) problems.push(problemAt(line, 'text', `the years ${years.join(', ') || 'none'}, as in ${story.file}`, said.join(', ')));
    return [...problems, ...step.paragraphs.flatMap((text) => checkNumbers(english, text))];
  }

  /** Numbers in the text of a reference are in its row, or equal those of the English text; the row's amount is among them. */
  function checkNumbers(english: Block, { line, text }: Text): Problem[] {
    return spans(text)
      .filter((span): span is Ref => typeof span !== 'string' && span.label !== undefined)
      .flatMap((ref) => {
        const row: object = rowOf(atlas, ref) ?? {};
        const numbers = read(ref.label ?? '', lang);
        const twins = refsOf(english).filter((other) => other.table === ref.table && other.id === ref.id);
        const spoken = twins.flatMap((other) => read(other.label ?? '', 'en'));
        const must = twins.every((other) => other.label === undefined) && 'value' in row && typeof row.value === 'number' ? [row.value] : spoken;
        const strange = numbers.find((number) => !rowContainsNumber(row, number) && !spoken.includes(number));
        const lost = twins.length === 1 ? must.find((number) => !numbers.includes(number)) : undefined;
        return [
          ...(strange === undefined ? [] : [problemAt(line, 'text', `a number that is in the row ${ref.id}`, String(strange))]),
          ...(lost === undefined ? [] : [problemAt(line, 'text', `the number ${lost} in the words of ${ref.id}`, ref.label ?? '')])
        ];
      });
  }
}

/** The row of a reference and the part of it that is printed; a title may be translated freely. */
const keyOf = ({ table, id, part }: Ref): string => `${table}:${id}${part === undefined || part === 'title' ? '' : `|${part}`}`;

/** The entries of a list that remain when each entry of another has been removed once. */
function less(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Numbers of a text in the notation of its language: "1,273 млн" in Russian and "127.3万" are 1273000. */
function read(text: string, lang: Lang): number[] {
  const plain =
    lang === 'ru' ? text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.') : text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return [...plain.matchAll(/(\d+(?:\.\d+)?)\s*(million|млн|만|万|억|亿)?/g)].map(
    ([, digits, unit]) => Math.round(Number(digits) * (unit === undefined ? 1 : (TIMES[unit] ?? NaN)) * 1000) / 1000
  );
}

// Reads stories: their files, blocks and fields.
import { readdirSync } from 'node:fs';
import type { Lang } from '#lib/atlas/atlas.ts';
import { PATH_LANGS } from '#lib/view/lang.ts';
import { textFault } from '../check/text.ts';
import { didYouMean } from '../did-you-mean.ts';
import { readText } from '../csv.ts';
import type { Problem } from '../problem.ts';

/** A text and the line on which it begins. */
export interface Text {
  readonly line: number;
  readonly text: string;
}

/** A block between two lines of `---`, and the title and paragraphs below it. */
export interface Block {
  readonly line: number;
  readonly fields: ReadonlyMap<string, Text>;
  readonly title: Text | null;
  readonly paragraphs: readonly Text[];
}

/** One file of geodata/stories: the first block is that of the story, every other one a step. */
export interface StoryFile {
  readonly file: string;
  readonly id: string;
  readonly head: Block;
  readonly steps: readonly Block[];
  readonly problems: readonly Problem[];
}

/** A story and its existing translations. */
export interface TranslatedStory {
  readonly story: StoryFile;
  readonly translations: Readonly<Partial<Record<Lang, StoryFile>>>;
}

/** Fields of the first block, and of the others. */
const HEAD = ['title', 'lead'] as const;
const STEP = ['step', 'view', 'sources'] as const;
/** A translation uses the views and sources of the English story. */
export const TRANSLATION: readonly string[] = ['step'];

/**
 * Every story of a folder, in the order of file names; `story.ko.md` is the Korean translation of `story.md`. Files that cannot be read are
 * reported.
 */
export function readStories(folder: string): { stories: TranslatedStory[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const names = namesIn(folder, problems)
    .filter((name) => name.endsWith('.md'))
    .sort();
  const read = (name: string, fields?: readonly string[]): StoryFile => {
    const { text, problems: found } = readText(folder, name);
    problems.push(...found);
    const story = parseStory(name, text, fields);
    // Nothing else is reported about a missing file.
    return found.length > 0 ? { ...story, problems: [] } : story;
  };
  const stories = names
    .filter((name) => !/\.[a-z]{2}\.md$/.test(name))
    .map((name) => {
      const translated = PATH_LANGS.map((lang) => [lang, name.replace(/md$/, `${lang}.md`)] as const).filter(([, file]) => names.includes(file));
      return { story: read(name), translations: Object.fromEntries(translated.map(([lang, file]) => [lang, read(file, TRANSLATION)])) };
    });
  problems.push(...unused(names, stories));
  return { stories: problems.length > 0 ? [] : stories, problems };
}

/** Translations without their story, or into a language that the site does not have. */
function unused(names: readonly string[], stories: readonly TranslatedStory[]): Problem[] {
  const used = new Set(stories.flatMap(({ story, translations }) => [story, ...Object.values(translations)].map(({ file }) => file)));
  return names
    .filter((file) => !used.has(file))
    .map((file) => {
      const story = file.replace(/\.[a-z]{2}\.md$/, '.md');
      const [expected, got] = names.includes(story)
        ? [`a translation into ${PATH_LANGS.join(', ')}`, 'one into another language']
        : [`a story ${story}, of which this is a translation`, 'none'];
      return { file, line: 1, column: 'file', expected, got };
    });
}

function namesIn(folder: string, problems: Problem[]): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    problems.push({
      file: 'stories',
      line: 1,
      column: 'folder',
      expected: 'a folder stories with its files',
      got: (error as NodeJS.ErrnoException).code ?? String(error)
    });
    return [];
  }
}

/** Splits a story into its blocks. Lines that are not a field, title or paragraph are reported. */
export function parseStory(file: string, source: string, fields: readonly string[] = STEP): StoryFile {
  const problems: Problem[] = [];
  const blocks: { line: number; fields: Map<string, Text>; title: Text | null; paragraphs: Text[] }[] = [];
  let inFields = false;
  let joins = false;
  for (const [index, raw] of source.split('\n').entries()) {
    const line = index + 1;
    const text = raw.trim();
    const block = blocks[blocks.length - 1];
    if (text === '---') {
      inFields = !inFields;
      if (inFields) blocks.push({ line, fields: new Map(), title: null, paragraphs: [] });
      joins = false;
    } else if (text === '') joins = false;
    else if (!block) problems.push({ file, line, column: 'text', expected: '--- as the first line', got: text });
    else if (inFields) {
      const [, name, value = ''] = /^([a-z]+):\s*(.*)$/.exec(text) ?? [];
      if (name === undefined) problems.push({ file, line, column: 'field', expected: 'name: value', got: text });
      else block.fields.set(name, { line, text: value });
    } else if (text.startsWith('## ')) block.title = { line, text: text.slice(3) };
    else if (joins) {
      const last = block.paragraphs.pop();
      if (last) block.paragraphs.push({ line: last.line, text: `${last.text} ${text}` });
    } else {
      block.paragraphs.push({ line, text });
      joins = true;
    }
  }
  const [head = { line: 1, fields: new Map<string, Text>(), title: null, paragraphs: [] }, ...steps] = blocks;
  problems.push(...wrongFields(file, head, HEAD), ...steps.flatMap((step) => wrongFields(file, step, fields)));
  problems.push(...[head, ...steps].flatMap((block) => wrongTexts(file, block)));
  return { file, id: file.replace(/\.md$/, ''), head, steps, problems };
}

function wrongFields(file: string, { line, fields }: Block, names: readonly string[]): Problem[] {
  const missing = names.filter((name) => !fields.get(name)?.text).map((name) => ({ file, line, column: name, expected: `a field ${name}`, got: '' }));
  const other = [...fields]
    .filter(([name]) => !names.includes(name))
    .map(([name, text]) => {
      const hint = didYouMean(name, names);
      return { file, line: text.line, column: 'field', expected: `one of ${names.join(', ')}`, got: name, ...(hint !== undefined && { hint }) };
    });
  return [...missing, ...other];
}

/** Texts that the cells of a table could not have either. */
function wrongTexts(file: string, { fields, title, paragraphs }: Block): Problem[] {
  const lang = /\.([a-z]{2})\.md$/.exec(file)?.[1] ?? 'en';
  const texts = [fields.get('title'), fields.get('lead'), title, ...paragraphs].filter((text) => text !== undefined && text !== null);
  return texts.flatMap(({ line, text }) => {
    const expected = textFault(`text_${lang}`, text, { type: 'string', constraints: {} });
    return expected === undefined ? [] : [{ file, line, column: 'text', expected, got: text }];
  });
}

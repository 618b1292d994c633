// Stories: their format, their references to rows, and what they compile to.
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '#lib/atlas/schema-version.ts';
import { check } from '../check/check.ts';
import { compile } from '../compile.ts';
import { readRawDataset } from '../raw-dataset.ts';
import { sentence } from '../problem.ts';
import { checkStory } from './check.ts';
import { checkTranslations } from './translations.ts';
import { rowContainsNumber } from './references.ts';
import { compileStory } from './compile.ts';
import { parseStory, readStories } from './parse.ts';

const folder = readRawDataset('geodata');
const { tables, shapes } = check(folder);
const atlas = compile({ schema: SCHEMA_VERSION, version: folder.version }, tables, shapes);

const SOUND = `---
title: A story
lead: What it is about.
---

---
step: one
view: chn/2016/?flow=export&select=crossing:dandong-sinuiju-friendship
sources: comtrade-china-2016-2024
---

## The first step

In 2016 the exports to China came to {chn-2016-export-comtrade}, and the wigs of 2023 made {commodities:chn-2023-export-6704-2|share}
of all the goods that went there by the count of customs, while trains crossed again on [16 January 2022]{events:2022-01-16-sinuiju-dandong-trains},
which is what this paragraph says in its many words so that it is long enough for the check.
`;
const problemsOf = (text: string): string[] => checkStory(parseStory('story.md', text), atlas).map(sentence);

test('the real stories have no problem', () => {
  expect(
    readStories('geodata/stories')
      .stories.flatMap((files) => [...checkStory(files.story, atlas), ...checkTranslations(files, atlas)])
      .map(sentence)
  ).toEqual([]);
});

test('a valid story compiles to words and references', () => {
  expect(problemsOf(SOUND)).toEqual([]);
  const story = compileStory({ story: parseStory('story.md', SOUND), translations: {} });
  expect([story.id, story.title, story.steps[0]?.id, story.steps[0]?.title]).toEqual(['story', 'A story', 'one', 'The first step']);
  expect(story.steps[0]?.paragraphs[0]?.filter((piece) => typeof piece !== 'string')).toEqual([
    { kind: 'fact', id: 'chn-2016-export-comtrade' },
    { kind: 'fact', id: 'chn-2023-export-6704-2', part: 'share' },
    { kind: 'event', id: '2022-01-16-sinuiju-dandong-trains', label: '16 January 2022' }
  ]);
});

test.each([
  ['a partner without figures', 'chn/2016/', 'cnh/2016/', 'story.md:8 view: expected all, chn-rus or a partner with figures, got "cnh" — did you mean "chn"?'],
  ['a year without data', 'chn/2016/', 'chn/1901/', 'story.md:8 view: expected a year with data, got "1901"'],
  [
    'an address in another than its one form',
    '?flow=export&select',
    '?flow=sell&select',
    'expected the canonical address of the view, chn/2016/?select=crossing:dandong-sinuiju-friendship'
  ],
  [
    'a place that is not there',
    'select=crossing:dandong-sinuiju-friendship',
    'select=crossing:dandong-sinuiju-frendship',
    'story.md:8 view: expected select=crossing: with an id of that kind, got "dandong-sinuiju-frendship" — did you mean'
  ],
  [
    'a source that is not there',
    'comtrade-china-2016-2024',
    'comtrade-china-2016-2025',
    'story.md:9 sources: expected an id of sources.csv, got "comtrade-china-2016-2025" — did you mean "comtrade-china-2016-2024"?'
  ],
  [
    'a figure that is not there',
    '{chn-2016-export-comtrade}',
    '{chn-2016-export-comtrede}',
    'story.md:14 text: expected an id of trade.csv, got "chn-2016-export-comtrede" — did you mean "chn-2016-export-comtrade"?'
  ],
  ['a table that is not there', '{commodities:', '{comodities:', 'story.md:14 text: expected a table, one of trade'],
  ['a share where the row has none', '-6704-2|share', '-6704|share', 'expected a row of commodities.csv with a share, got "chn-2023-export-6704"'],
  ['a number without a row', 'many words', '37 words', 'story.md:14 text: expected each number by reference to its row, {table:id}, got "37"'],
  [
    'a number in words that the row does not have',
    '[16 January 2022]',
    '[17 January 2022]',
    'story.md:14 text: expected a number that is in the row 2022-01-16-sinuiju-dandong-trains, got "17"'
  ],
  ['a field by another name', 'sources:', 'source:', 'story.md:9 field: expected one of step, view, sources, got "source" — did you mean "sources"?'],
  ['a step without its title', '## The first step', '', 'expected a line "## title" below the fields, got ""'],
  ['an id that is none', 'step: one', 'step: One', 'story.md:7 step: expected an id of lower-case letters, digits and single hyphens, got "One"']
])('reports %s, with its line', (_, from, to, expected) => {
  const text = SOUND.replace(from, to);
  expect(text).not.toBe(SOUND);
  const problems = problemsOf(text).join('\n');

  expect(problems).toContain(expected);
});

test.each([
  ['an invisible character', 'many words', 'many\u200b words', 'no control or invisible characters'],
  ['an entity', 'many words', 'many &amp; words', 'letters in place of HTML’s "&…;"'],
  ['another language', 'many words', '많은 words', 'words in English, in its own letters'],
  ['a text of brackets', 'many words', '['.repeat(50_000), 'at most 2000 characters'],
  ['a word as long as a book', 'many words', 'many*words'.repeat(10_000), 'at most 2000 characters']
])('a text with %s is reported, with its line, at once', { timeout: 5_000 }, (_, from, to, expected) => {
  expect(problemsOf(SOUND.replace(from, to)).join('\n')).toContain(`story.md:14 text: expected ${expected}`);
});

test('a step with too few words is reported', () => {
  expect(problemsOf(SOUND.replace(/^of all[^]*$/m, '')).join()).toContain('story.md:6 text: expected 40 to 90 words, got');
});

test('two steps with one id are reported', () => {
  const step = SOUND.slice(SOUND.indexOf('---\nstep'));
  expect(problemsOf(`${SOUND}\n${step}`).join()).toContain('expected an id of its own, got "one"');
});

test('a number in the text of a reference is in its row as a whole number', () => {
  const row = { id: 'chn-2023-export-67', value: 167_000_000, share: 57.1, note: 'Up from 31,000,000 dollars.' };
  for (const number of [167, 167_000_000, 57.1, 31, 67, 2023]) expect(rowContainsNumber(row, number), String(number)).toBe(true);
  for (const number of [1, 16, 7.1, 57, 310, 3.1, 168]) expect(rowContainsNumber(row, number), String(number)).toBe(false);
});

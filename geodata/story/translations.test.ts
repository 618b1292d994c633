// A story’s translations have its steps and references.
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '#lib/atlas/schema-version.ts';
import { check } from '../check/check.ts';
import { compile } from '../compile.ts';
import { readRawDataset } from '../raw-dataset.ts';
import { sentence } from '../problem.ts';
import { checkTranslation, checkTranslations } from './translations.ts';
import { parseStory, TRANSLATION } from './parse.ts';

const folder = readRawDataset('geodata');
const { tables, shapes } = check(folder);
const atlas = compile({ schema: SCHEMA_VERSION, version: folder.version }, tables, shapes);

const ENGLISH = parseStory(
  'story.md',
  `---
title: A story
lead: What it is about.
---

---
step: closed
view: chn/2020/
sources: yonhap-2021-01-18
---

## The border closes in 2020

In [November 2020]{events:2020-11-lowest-month} it was [1.273 million]{events:2020-11-lowest-month} dollars.

---
step: coal
view: rus/2015/
sources: tass-2016-01-12
---

## Coal

It was {gateways:rajin-2015-russian-coal} and {commodities:chn-2023-export-6704-2|share} in 2023.
`
);

const RUSSIAN = `---
title: История
lead: О чём она.
---

---
step: closed
---

## Граница закрывается в 2020 году

В [ноябре 2020 года]{events:2020-11-lowest-month} было [1,273 млн]{events:2020-11-lowest-month} долларов.

---
step: coal
---

## Уголь

Прошло [1 122 000 тонн]{gateways:rajin-2015-russian-coal} и {commodities:chn-2023-export-6704-2|share} в 2023 году.
`;
const problemsOf = (text: string): string[] => checkTranslation(ENGLISH, parseStory('story.ru.md', text, TRANSLATION), 'ru', atlas).map(sentence);

test('a translation with its own words and digits has no problem', () => {
  expect(problemsOf(RUSSIAN)).toEqual([]);
});

test.each([
  ['a step that is missing', /---\nstep: coal[^]*$/, '', 'story.ru.md:6 step: expected a step coal after this one'],
  ['steps in another order', 'step: closed', 'step: coal', 'story.ru.md:6 step: expected closed, got "coal"'],
  [
    'a figure left out',
    ' и {commodities:chn-2023-export-6704-2|share}',
    '',
    'story.ru.md:20 text: expected a reference {commodities:chn-2023-export-6704-2|share}, as in story.md'
  ],
  ['another part of a row', '6704-2|share', '6704-2', 'expected a reference {commodities:chn-2023-export-6704-2|share}'],
  [
    'a figure of its own',
    ' в 2023 году',
    ' в 2023 году, {chn-2016-export-comtrade}',
    'expected no reference that story.md does not have, got "trade:chn-2016-export-comtrade"'
  ],
  ['another year', ' в 2023 году', ' в 2022 году', 'story.ru.md:20 text: expected the years 2023, as in story.md, got "2022"'],
  ['a number without a row', 'Прошло', 'За 12 дней прошло', 'expected the years 2023, as in story.md, got "12, 2023"'],
  [
    'another number than the row’s',
    '1 122 000',
    '1 222 000',
    'story.ru.md:20 text: expected a number that is in the row rajin-2015-russian-coal, got "1222000"'
  ],
  ['a number ten times too great', '1,273 млн', '12,73 млн', 'story.ru.md:12 text: expected a number that is in the row 2020-11-lowest-month, got "12730000"'],
  ['the row’s number left out of its words', '1 122 000 тонн', 'много тонн', 'expected the number 1122000 in the words of rajin-2015-russian-coal'],
  ['a step without its title', '## Уголь', '', 'expected a line "## title" below the fields']
])('%s is reported, with its line', (_, from, to, expected) => {
  const text = RUSSIAN.replace(from, to);
  expect(text).not.toBe(RUSSIAN);
  expect(problemsOf(text).join('\n')).toContain(expected);
});

test('a story without a translation is reported', () => {
  expect(checkTranslations({ story: ENGLISH, translations: {} }, atlas).map(sentence)).toEqual(
    ['ko', 'zh', 'ru'].map((lang) => `story.md:1 story: expected a translation story.${lang}.md next to it, got "none"`)
  );
});

// Checks of a story: its views, sources, references and numbers.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { RECORD_KINDS, recordsOf, selectedAs, type RecordKind } from '#lib/atlas/records.ts';
import { decode, encode } from '#lib/view/address.ts';
import { pathGroups } from '#lib/view/pages.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import type { Block, StoryFile, Text } from './parse.ts';
import { kindIn, spans, REFERABLE, rowOf, rowContainsNumber, type Ref } from './references.ts';

/** Number of words in a step's text; a reference counts as one. */
const WORDS = { least: 40, most: 90 } as const;

/** Parts that a reference may ask for, and the field of the record with each. */
const PARTS: Readonly<Record<string, string>> = { share: 'sharePct', quantity: 'quantity', title: 'titles' };

/** A problem whose file is still to be added. */
type Found = Omit<Problem, 'file'>;

const problemAt = (line: number, column: string, expected: string, got: string, hint?: string): Found => ({
  line,
  column,
  expected,
  got,
  ...(hint !== undefined && { hint })
});

/** Every view, source and reference of a story exists, and every number in its text comes from a row. */
export function checkStory(story: StoryFile, atlas: Atlas): Problem[] {
  const { file, head, steps } = story;
  const found: Found[] = [
    ...(steps.length === 0 ? [problemAt(1, 'step', 'one step or more', 'none')] : []),
    ...['title', 'lead'].flatMap((name) => checkNumbers(head.fields.get(name), name)),
    ...steps.flatMap((step, i) => [...checkId(step, steps.slice(0, i)), ...checkView(step, atlas), ...checkSources(step, atlas), ...checkText(step, atlas)])
  ];
  return [...story.problems, ...found.map((problem) => ({ file, ...problem }))];
}

function checkId({ fields }: Block, before: readonly Block[]): Found[] {
  const id = fields.get('step');
  if (!id?.text) return [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id.text)) return [problemAt(id.line, 'step', 'an id of lower-case letters, digits and single hyphens', id.text)];
  return before.some((step) => step.fields.get('step')?.text === id.text) ? [problemAt(id.line, 'step', 'an id of its own', id.text)] : [];
}

function checkView({ fields }: Block, atlas: Atlas): Found[] {
  const view = fields.get('view');
  if (!view?.text) return [];
  const all = availableValues(atlas);
  const { years } = all;
  const [path = '', search = ''] = view.text.split('?');
  const [who = '', year = ''] = path.split('/');
  const groups = pathGroups(all);
  if (!groups.includes(who)) return [problemAt(view.line, 'view', 'all, chn-rus or a partner with figures', who, didYouMean(who, groups))];
  if (!years.map(String).includes(year)) return [problemAt(view.line, 'view', 'a year with data', year, didYouMean(year, years.map(String)))];
  const decoded = decode(who, year, search, all);
  const canonical = encode(decoded, all);
  if (canonical !== view.text) return [problemAt(view.line, 'view', `the canonical address of the view, ${canonical}`, view.text)];
  const chosen = decoded.select;
  if (!chosen) return [];
  const ids = RECORD_KINDS.filter((kind) => selectedAs(kind) === chosen.kind).flatMap((kind) => idsOf(atlas, kind));
  return ids.includes(chosen.id) ? [] : [problemAt(view.line, 'view', `select=${chosen.kind}: with an id of that kind`, chosen.id, didYouMean(chosen.id, ids))];
}

function checkSources({ fields, line }: Block, atlas: Atlas): Found[] {
  const sources = fields.get('sources');
  const list = atlas.sources.map(({ id }) => id);
  return (sources?.text.split(' ') ?? [])
    .filter((id) => id !== '' && !list.includes(id))
    .map((id) => problemAt(sources?.line ?? line, 'sources', 'an id of sources.csv', id, didYouMean(id, list)));
}

function checkText({ line, title, paragraphs }: Block, atlas: Atlas): Found[] {
  const words = paragraphs.flatMap(({ text }) =>
    spans(text).flatMap((span) => (typeof span === 'string' ? span.split(/\s+/).filter((word) => /\p{L}/u.test(word)) : [span.id]))
  );
  const isFitting = words.length >= WORDS.least && words.length <= WORDS.most;
  return [
    ...(title ? checkNumbers(title, 'title') : [problemAt(line, 'title', 'a line "## title" below the fields', '')]),
    ...(isFitting ? [] : [problemAt(line, 'text', `${WORDS.least} to ${WORDS.most} words`, String(words.length))]),
    ...paragraphs.flatMap((text) => [...checkNumbers(text, 'text'), ...checkReferences(text, atlas)])
  ];
}

function checkReferences({ line, text }: Text, atlas: Atlas): Found[] {
  return spans(text)
    .filter((span): span is Ref => typeof span !== 'string')
    .flatMap((ref) => checkReference(ref, line, atlas));
}

/** The row and the part of it that a reference asks for exist, and the numbers of its words are in the row. */
function checkReference(ref: Ref, line: number, atlas: Atlas): Found[] {
  const kind = kindIn(ref.table);
  if (!kind) return [problemAt(line, 'text', `a table, one of ${REFERABLE.join(', ')}`, ref.table, didYouMean(ref.table, REFERABLE))];
  const row = rowOf(atlas, ref);
  if (!row) return [problemAt(line, 'text', `an id of ${ref.table}.csv`, ref.id, didYouMean(ref.id, idsOf(atlas, kind)))];
  if (ref.part !== undefined) {
    const column = Object.hasOwn(PARTS, ref.part) ? PARTS[ref.part] : undefined;
    if (column === undefined) return [problemAt(line, 'text', '|share, |quantity or |title', ref.part, didYouMean(ref.part, Object.keys(PARTS)))];
    if (!(column in row)) return [problemAt(line, 'text', `a row of ${ref.table}.csv with a ${ref.part}`, ref.id)];
  }
  return (ref.label?.match(/\d[\d.,]*/g) ?? [])
    .filter((number) => !rowContainsNumber(row, Number(number.replace(/[.,]+$/, '').replaceAll(',', ''))))
    .map((number) => problemAt(line, 'text', `a number that is in the row ${ref.id}`, number));
}

/** Years are allowed as words; every other number must be a reference. */
function checkNumbers(text: Text | undefined, column: string): Found[] {
  const words = spans(text?.text ?? '')
    .filter((span): span is string => typeof span === 'string')
    .join(' ');
  return (words.match(/[^\s()]+/g) ?? [])
    .filter((word) => /\d/.test(word) && !/^(19|20)\d\d[.,;:’s]*$|^(19|20)\d\d–(\d\d){1,2}[.,;:]*$/.test(word))
    .map((word) => problemAt(text?.line ?? 1, column, 'each number by reference to its row, {table:id}', word));
}

const idsOf = (atlas: Atlas, kind: RecordKind): string[] => recordsOf(atlas, kind).map(({ id }) => id);

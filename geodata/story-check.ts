// Checks of a story: its views, sources, references and numbers.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { RECORD_KINDS, recordsOf, selectedAs } from '#lib/atlas/records.ts';
import { decode, encode } from '#lib/view/address.ts';
import { pathGroups } from '#lib/view/pages.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import { kindIn, spans, REFERABLE, rowOf, rowContainsNumber, type Ref } from './story-refs.ts';
import type { Block, StoryFile, Text } from './story.ts';

/** Number of words in a step's text; a reference counts as one. */
const WORDS = { least: 40, most: 90 } as const;

/** Parts that a reference may ask for, and the field of the record with each. */
const PARTS: Readonly<Record<string, string>> = { share: 'sharePct', quantity: 'quantity', title: 'titles' };

/** Every view, source and reference of a story exists, and every number in its text comes from a row. */
export function checkStory(story: StoryFile, atlas: Atlas): Problem[] {
  const problemAt = (line: number, column: string, expected: string, got: string, hint?: string): Problem => ({
    file: story.file,
    line,
    column,
    expected,
    got,
    ...(hint !== undefined && { hint })
  });
  const found: Problem[] = [...story.problems];
  if (story.steps.length === 0) found.push(problemAt(1, 'step', 'one step or more', 'none'));
  const ids = new Set<string>();

  for (const name of ['title', 'lead']) found.push(...checkNumbers(story.head.fields.get(name), name));
  for (const step of story.steps) {
    found.push(...checkId(step), ...checkView(step), ...checkSources(step), ...checkText(step));
  }
  return found;

  function checkId(step: Block): Problem[] {
    const id = step.fields.get('step');
    if (!id?.text) return [];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id.text)) return [problemAt(id.line, 'step', 'an id of lower-case letters, digits and single hyphens', id.text)];
    if (ids.has(id.text)) return [problemAt(id.line, 'step', 'an id of its own', id.text)];
    ids.add(id.text);
    return [];
  }

  function checkView(step: Block): Problem[] {
    const view = step.fields.get('view');
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
    const rows = RECORD_KINDS.filter((kind) => selectedAs(kind) === chosen.kind).flatMap((kind) => recordsOf(atlas, kind).map(({ id }) => id));
    return rows.includes(chosen.id)
      ? []
      : [problemAt(view.line, 'view', `select=${chosen.kind}: with an id of that kind`, chosen.id, didYouMean(chosen.id, rows))];
  }

  function checkSources(step: Block): Problem[] {
    const sources = step.fields.get('sources');
    const list = atlas.sources.map(({ id }) => id);
    return (sources?.text.split(' ') ?? [])
      .filter((id) => id !== '' && !list.includes(id))
      .map((id) => problemAt(sources?.line ?? step.line, 'sources', 'an id of sources.csv', id, didYouMean(id, list)));
  }

  function checkText(step: Block): Problem[] {
    const words = step.paragraphs.flatMap(({ text }) =>
      spans(text).flatMap((piece) => (typeof piece === 'string' ? piece.split(/\s+/).filter((word) => /\p{L}/u.test(word)) : [piece.id]))
    );
    const problems = step.title ? checkNumbers(step.title, 'title') : [problemAt(step.line, 'title', 'a line "## title" below the fields', '')];
    if (words.length < WORDS.least || words.length > WORDS.most) {
      problems.push(problemAt(step.line, 'text', `${WORDS.least} to ${WORDS.most} words`, String(words.length)));
    }
    return [...problems, ...step.paragraphs.flatMap((text) => [...checkNumbers(text, 'text'), ...checkRefs(text)])];
  }

  function checkRefs({ line, text }: Text): Problem[] {
    return spans(text)
      .filter((piece): piece is Ref => typeof piece !== 'string')
      .flatMap((ref) => {
        const kind = kindIn(ref.table);
        if (!kind) return [problemAt(line, 'text', `a table, one of ${REFERABLE.join(', ')}`, ref.table, didYouMean(ref.table, REFERABLE))];
        const row = rowOf(atlas, ref);
        if (!row)
          return [
            problemAt(
              line,
              'text',
              `an id of ${ref.table}.csv`,
              ref.id,
              didYouMean(
                ref.id,
                recordsOf(atlas, kind).map(({ id }) => id)
              )
            )
          ];
        if (ref.part !== undefined) {
          const column = Object.hasOwn(PARTS, ref.part) ? PARTS[ref.part] : undefined;
          if (column === undefined) return [problemAt(line, 'text', '|share, |quantity or |title', ref.part, didYouMean(ref.part, Object.keys(PARTS)))];
          if (!(column in row)) return [problemAt(line, 'text', `a row of ${ref.table}.csv with a ${ref.part}`, ref.id)];
        }
        return (ref.label?.match(/\d[\d.,]*/g) ?? [])
          .filter((number) => !rowContainsNumber(row, Number(number.replace(/[.,]+$/, '').replaceAll(',', ''))))
          .map((number) => problemAt(line, 'text', `a number that is in the row ${ref.id}`, number));
      });
  }

  /** Years are allowed as words; every other number must be a reference. */
  function checkNumbers(text: Text | undefined, column: string): Problem[] {
    const words = spans(text?.text ?? '')
      .filter((piece): piece is string => typeof piece === 'string')
      .join(' ');
    return (words.match(/[^\s()]+/g) ?? [])
      .filter((word) => /\d/.test(word) && !/^(19|20)\d\d[.,;:’s]*$|^(19|20)\d\d–(\d\d){1,2}[.,;:]*$/.test(word))
      .map((word) => problemAt(text?.line ?? 1, column, 'each number by reference to its row, {table:id}', word));
  }
}

// A year is added by rows alone, and impossible years are refused.
import { expect, test } from 'vitest';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { decode, encode } from '#lib/view/address.ts';
import { SCHEMA_VERSION } from '#lib/atlas/schema-version.ts';
import { check } from './check/check.ts';
import { compile } from './compile.ts';
import { readRawDataset, type RawDataset } from './raw-dataset.ts';
import { sentences } from './problem.ts';

// A new year needs only rows: a figure and its source.

const folder = readRawDataset('geodata');
const last = Math.max(...folder.tables.trade.split('\n').flatMap((line) => Number(/^chn-(\d{4})-/.exec(line)?.[1] ?? [])));

/** The tables with one more figure of a partner, China by default, read in the year after it. */
function withYear(year: number, partner = 'chn'): { folder: RawDataset; today: string } {
  const read = `${year + 1}-01-20`;
  const insert = (text: string, row: string): string => {
    const [head = '', ...rows] = text.trimEnd().split('\n');
    return `${[head, ...[...rows, row].sort((a, b) => ((a.split(',')[0] ?? '') < (b.split(',')[0] ?? '') ? -1 : 1))].join('\n')}\n`;
  };
  return {
    today: read,
    folder: {
      ...folder,
      tables: {
        ...folder.tables,
        trade: insert(
          folder.tables.trade,
          `${partner}-${year}-total-gacc,${partner},${year},total,2740000000,mixed,gacc,reported,rounded,10000000,provisional,GACC,,customs-of-${year},`
        ),
        sources: insert(
          folder.tables.sources,
          `customs-of-${year},General Administration of Customs,Foreign trade by country,https://example.org/${year},${year + 1}-01-18,${read},facts-only,,`
        )
      }
    }
  };
}

const problemsOf = (year: number, partner?: string): string[] => {
  const changed = withYear(year, partner);
  return sentences(check(changed.folder, changed.today).problems);
};

test('a new year needs only a row of trade.csv and one of sources.csv, and then has its views', () => {
  for (const year of [last + 1, last + 2]) {
    const { folder: grown, today } = withYear(year);
    const { tables, shapes, problems } = check(grown, today);
    expect(sentences(problems), String(year)).toEqual([]);
    const atlas = compile({ schema: SCHEMA_VERSION, version: grown.version }, tables, shapes);
    const all = availableValues(atlas);
    expect(all.years.at(-1)).toBe(year);
    const view = decode('chn', String(year), '', all);
    expect(encode(view, all)).toBe(`chn/${year}/`);
    expect(select(atlas, view).arcs.map(({ fact }) => fact.id)).toEqual([`chn-${year}-total-gacc`]);
  }
});

test('a year far from all others is reported, with the years in the table', () => {
  expect(problemsOf(1961)).toEqual([
    expect.stringMatching(/^trade\.csv:\d+ year: expected a year near the others of the table, \d{4} to \d{4}, or a note "Checked 1961: why", got "1961"$/)
  ]);
});

test('a year before China’s first figure is refused', () => {
  expect(problemsOf(1961, 'rus')).toContainEqual(
    expect.stringMatching(/^trade\.csv:\d+ year: expected a year from \d{4} on, the first with a figure of China, got "1961"$/)
  );
});

test('a figure of a year after the sources were read is refused', () => {
  const { folder: grown } = withYear(last + 1);
  const early = {
    ...grown,
    tables: {
      ...grown.tables,
      trade: grown.tables.trade.replaceAll(`chn-${last + 1}-total-gacc,chn,${last + 1}`, `chn-${last + 9}-total-gacc,chn,${last + 9}`)
    }
  };
  expect(sentences(check(early, `${last + 2}-02-01`).problems)).toContainEqual(expect.stringMatching(new RegExp(`year: expected a date up to ${last + 2}-`)));
});

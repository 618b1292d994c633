// Types of columns: how a cell is checked, parsed and described. Build the columns of a table from these.
import * as v from 'valibot';
import { GREATEST_YEAR, isDay, isPartialDate, isPeriod, LEAST_YEAR } from './dates.ts';
import type { Column, Field } from './table.ts';

// Messages complete the sentence "expected …".

const required = { required: true } as const;

const matching = (pattern: RegExp, message: string, about: string, extra: Partial<Field> = {}): Column<string> => ({
  cell: v.pipe(v.string(), v.regex(pattern, message)),
  field: { type: 'string', ...extra, constraints: { ...required, pattern: pattern.source } },
  about
});

/** The same column, in which a blank cell means unknown. */
export const maybe = <T>(column: Column<T>): Column<T | undefined> => ({
  cell: v.pipe(
    v.string(),
    v.transform((cell) => (cell === '' ? undefined : cell)),
    v.optional(column.cell)
  ),
  field: { ...column.field, constraints: { ...column.field.constraints, required: false } },
  about: column.about
});

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slug = (about: string): Column<string> => matching(SLUG, 'an id of lower-case letters, digits and single hyphens', about);

/** Ids of tests and danger areas keep the capital letters of their compiler. */
export const code = (about: string): Column<string> => matching(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'an id of letters, digits and single hyphens', about);

/** One id of another table. */
export const idOf = (refers: string, about: string): Column<string> => ({ ...slug(about), field: { ...slug(about).field, refers } });

/** One or more ids of another table, separated by one space. */
export const idsOf = (refers: string, about: string): Column<readonly string[]> =>
  several(/^[a-z0-9-]+( [a-z0-9-]+)*$/, `one or more ids of ${refers}.csv, separated by one space`, about, refers);

/**
 * Rows of several tables: a figure of trade.csv by its id, any other row as `kind:id`; `mex-*` for all rows whose id begins with `mex-`.
 */
export const rowsOf = (about: string): Column<readonly string[]> =>
  several(
    /^([a-z]+:)?[A-Za-z0-9-]+(-\*)?( ([a-z]+:)?[A-Za-z0-9-]+(-\*)?)*$/,
    'ids of trade.csv or kind:id, separated by one space, with -* at the end for all that begin so',
    `${about}: ids of trade.csv, other rows as kind:id; with -* at the end all rows whose id begins so`
  );

/** One or more codes of the Harmonized System, of two, four or six digits, or ranges of them, separated by one space. */
export const customsCodes = (about: string): Column<readonly string[]> =>
  several(
    /^\d{2}(\d{2}){0,2}(-\d{2}(\d{2}){0,2})?( \d{2}(\d{2}){0,2}(-\d{2}(\d{2}){0,2})?)*$/,
    'customs codes or ranges of two, four or six digits, separated by one space',
    about
  );

/** One or more of the words, separated by one space. */
export const someOf = <const T extends readonly string[]>(options: T, about: string): Column<readonly T[number][]> => {
  const words = options.join('|');
  const column = several(new RegExp(`^(${words})( (${words}))*$`), `one or more of ${options.join(', ')}, separated by one space`, about);
  return { ...column, cell: v.pipe(column.cell, v.array(v.picklist(options))) };
};

// In the Data Package such a cell is a string with a pattern: its standard has lists, but its published profile does not.
const several = (shape: RegExp, message: string, about: string, refers?: string): Column<readonly string[]> => ({
  cell: v.pipe(
    v.string(),
    v.regex(shape, message),
    v.transform((cell) => cell.split(' ')),
    v.check((ids) => new Set(ids).size === ids.length, 'each id once')
  ),
  field: { type: 'string', several: true, constraints: { ...required, pattern: shape.source }, ...(refers !== undefined && { refers }) },
  about
});

export const text = (about: string): Column<string> => matching(/\S/, 'some words', about);

export const pattern = (shape: RegExp, expected: string, about: string): Column<string> => matching(shape, expected, about);

export const oneOf = <const T extends readonly string[]>(options: T, about: string): Column<T[number]> => ({
  cell: v.picklist(options, `one of ${options.join(', ')}`),
  field: { type: 'string', constraints: { ...required, enum: options } },
  about
});

export const integer = (minimum: number, maximum: number, about: string): Column<number> =>
  numeric(/^(?!-0$)-?(0|[1-9]\d*)$/, 'a whole number', 'integer', minimum, maximum, about);

/** A year of four digits; checks decide which years the tables can have (check/dates.ts). */
export const calendarYear = (about: string): Column<number> => integer(LEAST_YEAR, GREATEST_YEAR, about);

export const decimal = (minimum: number, maximum: number, about: string): Column<number> =>
  numeric(/^(?!-0(\.0*)?$)-?(0|[1-9]\d*)(\.\d+)?$/, 'a plain number', 'number', minimum, maximum, about);

function numeric(shape: RegExp, noun: string, type: 'integer' | 'number', minimum: number, maximum: number, about: string): Column<number> {
  const message = `${noun} from ${minimum} to ${maximum}`;
  return {
    cell: v.pipe(v.string(), v.regex(shape, message), v.transform(Number), v.minValue(minimum, message), v.maxValue(maximum, message)),
    field: { type, constraints: { ...required, minimum, maximum } },
    about
  };
}

const tested = (test: (cell: string) => boolean, message: string, field: Omit<Field, 'constraints'>, about: string): Column<string> => ({
  cell: v.pipe(v.string(), v.check(test, message)),
  field: { ...field, constraints: required },
  about
});

export const day = (about: string): Column<string> => tested(isDay, 'a real day, YYYY-MM-DD', { type: 'date' }, about);

/** A day, or a month or year if the source does not give more. */
export const partialDate = (about: string): Column<string> => tested(isPartialDate, 'a real date: YYYY, YYYY-MM or YYYY-MM-DD', { type: 'string' }, about);

/** A month of a year. */
export const month = (about: string): Column<string> => matching(/^[12]\d{3}-(0[1-9]|1[0-2])$/, 'a month, YYYY-MM', about);

export const period = (about: string): Column<string> =>
  tested(isPeriod, 'a date (YYYY, YYYY-MM or YYYY-MM-DD) or two in order, start/end', { type: 'string' }, about);

export const link = (about: string): Column<string> => tested(isWebAddress, 'a web address', { type: 'string', format: 'uri' }, about);

function isWebAddress(cell: string): boolean {
  // URL would silently repair spaces and a missing host. A public page has a host name instead of a number, and no user.
  return /^https?:\/\/([\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+(:\d{2,5})?([/?][^\s"'`<>\\^{|}]*)?$/u.test(cell) && URL.canParse(cell);
}

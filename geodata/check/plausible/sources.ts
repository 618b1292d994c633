// Sources whose dates or addresses are impossible or contradict their ids.
import { cellProblem } from '../../typed-tables.ts';
import { validRows, type Line, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import { saveAnswers } from '../../saved-answers.ts';
import type { Problem } from '../../problem.ts';
import { firstDay, lastDay } from '#lib/dates/partial-dates.ts';
import type { TableRow } from '../../schema/tables.ts';
import { suspect } from './suspect.ts';

type Source = ValidLine<TableRow<'sources'>>;

/** Dates and addresses of sources that are impossible, or that their ids contradict. */
export function suspectSources({ sources, changes, today }: Pick<Tables, 'sources' | 'changes'> & { readonly today: string }): Problem[] {
  // A clock that is slow must not make today's work wrong.
  const latest = [today, ...validRows(changes).map(({ row }) => row.date)].reduce((a, b) => (a > b ? a : b));
  const lines = validRows(sources);
  // Sources of the first release were read at most one month before it.
  const first = validRows(changes)
    .map(({ row }) => row.date)
    .reduce((a, b) => (a < b ? a : b), today);
  const begun = `${first.slice(0, 7)}-01`;
  return [
    ...lines.flatMap((line) => (line.row.read > latest || line.row.read < begun ? [cellProblem(line, 'read', `a day from ${begun} to ${latest}`)] : [])),
    ...lines.flatMap(dated),
    ...lines.flatMap(tracked),
    ...lines.flatMap(searched),
    ...hosts(lines),
    ...titled(lines),
    ...[...group(lines, ({ row }) => row.url.replace(/^https?:\/\/(www\.)?|\/$/g, '')).values()].flatMap(([first, ...others]) =>
      others.map((line) => suspect(line, 'url', `an address of its own (line ${first?.line} has the same)`))
    )
  ];
}

/** Parameters by which addresses are followed from page to page; what they lead to is the same without. */
const TRACKING = /[?&](utm_\w+|fbclid|gclid|yclid|igshid|mc_[ce]id)=/;

function tracked(line: Source): Problem[] {
  const parameter = TRACKING.exec(line.row.url)?.[1];
  return parameter === undefined ? [] : [suspect(line, 'url', `an address without ${parameter}, which only tracks readers`)];
}

/** Addresses of searches, whose results change. */
const searched = (line: Source): Problem[] =>
  /^https?:\/\/[^/]+\/(search\b|s\?|url\?)/.test(line.row.url) ? [suspect(line, 'url', 'an address of the page itself, not of a search')] : [];

/** Front pages beside addresses of pages, and publishers that fit neither the other rows of their host nor those of their id. */
function hosts(lines: readonly Source[]): Problem[] {
  const [ofHost, ofId] = [group(lines, host), group(lines, stem)];
  return lines.flatMap((line) => {
    const others = (ofHost.get(host(line)) ?? []).filter((other) => other !== line);
    const { pathname, search } = new URL(line.row.url);
    if (pathname === '/' && search === '' && line.row.published !== undefined && others.length > 0)
      return [suspect(line, 'url', `the address of the page, not of the whole site (line ${others[0]?.line} has one)`)];
    const [first] = others;
    if (first === undefined || !others.every((other) => isSameName(other.row.publisher, first.row.publisher))) return [];
    const alike = (ofId.get(stem(line)) ?? []).filter((other) => other !== line);
    const isNamed = [...others, ...alike].some((other) =>
      [line.row.publisher, line.row.via].some((name) => [other.row.publisher, other.row.via].some((known) => isSameName(name, known)))
    );
    return isNamed || alike.length === 0 ? [] : [suspect(line, 'publisher', `${first.row.publisher}, as in line ${first.line} with the same host`)];
  });
}

/** The domain under which a publisher has its pages: the last two parts of the host, three under such as co.kr. */
function host({ row }: Source): string {
  const parts = new URL(row.url).hostname.split('.');
  return parts.slice(/^(co|or|go|ne|re|ac|com|org|net)$/.test(parts.at(-2) ?? '') && parts.at(-1)?.length === 2 ? -3 : -2).join('.');
}

/** The first word of an id, which abbreviates the publisher. */
const stem = ({ row }: Source): string => row.id.split('-')[0] ?? '';

/** Whether two names are of one publisher: one begins with the first word of the other, contains it, or with its initials. */
function isSameName(name: string | undefined, other: string | undefined): boolean {
  if (name === undefined || other === undefined) return false;
  const wordsOf = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .replace(/^the /, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const [words, others] = [wordsOf(name), wordsOf(other)];
  const starts = (a: readonly string[], b: readonly string[]): boolean => b.includes(a[0] ?? '') || a[0] === b.map((word) => word[0]).join('');
  return starts(words, others) || starts(others, words);
}

/** Publisher and title exchanged: the title is a name that other rows have as publisher. */
function titled(lines: readonly Source[]): Problem[] {
  const publishers = new Set(lines.map(({ row }) => row.publisher));
  return lines.flatMap((line) => (publishers.has(line.row.title) ? [suspect(line, 'title', 'a title, not the name of a publisher')] : []));
}

/** A day or month at the end of an id is that of publication. */
function dated(line: Source): Problem[] {
  const said = /-((?:19|20)\d{2}-\d{2}(?:-\d{2})?)[a-z]?$/.exec(line.row.id)?.[1];
  const { published } = line.row;
  if (said === undefined || published === undefined || published.startsWith(said) || said.startsWith(published)) return [];
  return [suspect(line, 'published', `${said}, as the id says`)];
}

/** Most days by which an announcement precedes its date. */
const AHEAD_DAYS = 31;

/** The time of what a row states, and its column; undefined if no source needs to be later. */
interface TimeCell {
  readonly column: string;
  readonly time: string | undefined;
  readonly source: readonly string[];
}

/** Figures, tests and events have a source published after them, unless its day is unknown. */
export function suspectOrder<R>(lines: readonly Line<R>[], sources: Tables['sources'], timeOf: (row: R) => TimeCell): Problem[] {
  const published = publishedOf(sources);
  return validRows(lines).flatMap((line) => {
    const { column, time, source } = timeOf(line.row);
    const days = source.map((id) => published.get(id)).filter((day) => day !== undefined);
    if (time === undefined || days.length < source.length) return [];
    const begun = announcedFrom(time);
    if (days.some((day) => lastDay(day) >= begun)) return [];
    return [suspect(line, column, `a period that ends before its sources were published (${days.join(', ')})`)];
  });
}

/** Most years from a day to the publication of what reports it. */
const LATE_YEARS = 20;

/** Days that none of the row’s sources was near: probably of another century. */
export function suspectLate<R>(lines: readonly Line<R>[], sources: Tables['sources'], timeOf: (row: R) => TimeCell): Problem[] {
  const published = publishedOf(sources);
  return validRows(lines).flatMap((line) => {
    const { column, time, source } = timeOf(line.row);
    const years = source.map((id) => published.get(id)).flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))]));
    // Only a day is reported on the day: of a month or year others write later.
    if (time?.length !== 10 || years.length < source.length || Math.min(...years) - Number(time.slice(0, 4)) <= LATE_YEARS) return [];
    return [suspect(line, column, `a day within ${LATE_YEARS} years before its sources (${Math.min(...years)})`)];
  });
}

/** The day on which each source was published, as far as it is known. */
const publishedOf = saveAnswers(
  (sources: Tables['sources']): ReadonlyMap<string, string | undefined> => new Map(validRows(sources).map(({ row }) => [row.id, row.published])),
  4
);

/** The first day on which something of a time may have been announced; many rows have the same time. */
const announced = new Map<string, string>();

function announcedFrom(time: string): string {
  const kept = announced.get(time);
  if (kept !== undefined) return kept;
  const begun = Date.parse(`${firstDay(time.split('/').at(-1) ?? time)}T00:00:00Z`);
  const day = new Date(begun - AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10);
  announced.set(time, day);
  return day;
}

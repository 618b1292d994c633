// Places whose names, positions or records do not fit together.
import { distance } from '@turf/turf';
import { cellProblem } from '../../typed-tables.ts';
import { validRows, type Line, type ValidLine, type Tables } from '../../schema/rows.ts';
import type { LandIndex } from '../../land-index/land-index.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import { firstDay, lastDay } from '#lib/dates/partial-dates.ts';
import type { TableRow } from '../../schema/tables.ts';
import type { Shapes } from '../../schema/shapes.ts';
import { inside } from '../positions.ts';
import { namesMonth } from './named-month.ts';
import { suspect } from './suspect.ts';

/** Largest distance in km of a place from the town in its name. */
const TOWN_KM = 30;
/** Smallest and largest area in km² of a zone. */
const ZONE_KM2 = [1, 1000] as const;
/** Largest distance in km of a line's end from another line's end or from the crossing it leads over. */
const MEETS_KM = 1;

const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['China', 'chn'],
  ['Russia', 'rus'],
  ['South Korea', 'kor']
]);
const LOCODES: Readonly<Record<TableRow<'ports'>['country'], string>> = { prk: 'KP', chn: 'CN', rus: 'RU' };

/** Names, codes and countries of places agree with each other and with their positions. */
export function suspectPlaces(tables: Pick<Tables, 'crossings' | 'ports' | 'zones' | 'launch_sites'> & { readonly ground: LandIndex | null }): Problem[] {
  const towns = tables.ground?.towns ?? new Map<string, never>();
  const near = (line: ValidLine<{ readonly lon: number | undefined; readonly lat: number | undefined }>, ...names: readonly string[]): Problem[] => {
    const { lon, lat } = line.row;
    const named = names.map((name) => /^[\p{L}’]+/u.exec(name)?.[0] ?? '').filter((name) => towns.has(name));
    if (lon === undefined || lat === undefined || named.length === 0) return [];
    const far = named
      .map((name) => ({ name, km: Math.min(...(towns.get(name) ?? []).map((town) => distance([...town], [lon, lat]))) }))
      .find(({ km }) => km > TOWN_KM);
    return far === undefined ? [] : [suspect(line, 'lon', `a place within ${TOWN_KM} km of ${far.name} (it is ${far.km.toFixed(0)} km away)`)];
  };
  return [
    ...validRows(tables.crossings).flatMap((line) => [...near(line, line.row.side_dprk, line.row.side_other), ...countryOf(line)]),
    ...validRows(tables.ports).flatMap((line) => [...near(line, line.row.name_en), ...locode(line)]),
    ...validRows(tables.zones).flatMap((line) => {
      const { area_km2, name_en, about = '', established = '' } = line.row;
      const [least, most] = ZONE_KM2;
      const odd = area_km2 !== undefined && (area_km2 < least || area_km2 > most);
      // Words that say when a zone was decreed name the month of its beginning.
      const isOther = established.length >= 7 && /\bdecreed (on|in) /.test(about) && !namesMonth(about, established);
      return [
        ...near(line, name_en),
        ...(odd ? [suspect(line, 'area_km2', `an area from ${least} to ${most} km²`)] : []),
        ...(isOther ? [suspect(line, 'established', 'the date that its words about say')] : [])
      ];
    }),
    ...validRows(tables.launch_sites).flatMap((line) => near(line, line.row.name_en)),
    ...[
      ...group(
        validRows(tables.ports).filter(({ row }) => row.unlocode !== undefined),
        ({ row }) => row.unlocode ?? ''
      ).values()
    ].flatMap(([first, ...others]) => others.map((line) => cellProblem(line, 'unlocode', `a code of its own (line ${first?.line} has the same)`)))
  ];
}

function countryOf(line: ValidLine<TableRow<'crossings'>>): Problem[] {
  const country = line.row.side_other.split(', ').at(-1) ?? '';
  if (COUNTRIES.get(country) === line.row.neighbour) return [];
  return [
    COUNTRIES.has(country)
      ? cellProblem(line, 'neighbour', `${COUNTRIES.get(country)}, as side_other lies in ${country}`)
      : cellProblem(line, 'side_other', `a place with its country at the end: ${[...COUNTRIES.keys()].join(', ')}`)
  ];
}

const locode = (line: ValidLine<TableRow<'ports'>>): Problem[] =>
  line.row.unlocode === undefined || line.row.unlocode.startsWith(LOCODES[line.row.country])
    ? []
    : [cellProblem(line, 'unlocode', `a code that begins with ${LOCODES[line.row.country]}, for ${line.row.country}`)];

/**
 * Ends of arcs outside their country. The land of a former state is that of the partners that were part of it, or of the one that it
 * joined. The base map lacks the smallest countries, which are not checked, and some islands of others.
 */
export function suspectArcEnds({ partners, ground }: Pick<Tables, 'partners'> & { readonly ground: LandIndex | null }): Problem[] {
  if (ground === null) return [];
  const rows = validRows(partners);
  const parts = (id: string, found = new Set<string>()): Set<string> => {
    if (!found.has(id)) rows.filter(({ row }) => row.part_of === id).forEach(({ row }) => parts(row.id, found.add(id)));
    return found.add(id);
  };
  return rows.flatMap((line) => {
    const { id, to, part_of } = line.row;
    const lands = [...parts(id), ...(to !== undefined && part_of !== undefined ? [part_of] : [])].filter(ground.has);
    const found = lands.map((land) => inside(line, land, ground));
    return found.some((problems) => problems.length === 0) ? [] : (found[0] ?? []).map(({ column, expected }) => suspect(line, column, expected));
  });
}

/** A crossing's record has no gap between rows, and continues to the present. */
export function suspectRecords({ crossings, crossing_status }: Pick<Tables, 'crossings' | 'crossing_status'>): Problem[] {
  const records = group(validRows(crossing_status), ({ row }) => row.crossing);
  return validRows(crossings).flatMap((line) => {
    const record = records.get(line.row.id);
    if (record === undefined) return [suspect(line, 'id', 'a crossing with a row in crossing_status.csv')];
    // If the record is split into parts, a row for all parts continues each of them.
    const parts = record.some(({ row }) => row.part !== 'all') ? ['rail', 'road'] : ['all'];
    const found = parts.flatMap((part) => gaps(record.filter(({ row }) => row.part === 'all' || row.part === part)));
    return found.filter((problem, i) => found.findIndex((other) => other.line === problem.line && other.column === problem.column) === i);
  });
}

function gaps(rows: readonly ValidLine<TableRow<'crossing_status'>>[]): Problem[] {
  const inTime = [...rows].sort((a, b) => ((a.row.from ?? '') < (b.row.from ?? '') ? -1 : 1));
  return inTime.flatMap((line, i) => {
    const before = inTime[i - 1];
    const found: Problem[] = [];
    if (before !== undefined && before.row.to !== undefined && line.row.from !== undefined && dayAfter(lastDay(before.row.to)) < firstDay(line.row.from)) {
      found.push(suspect(line, 'from', `a beginning where line ${before.line} ends, ${before.row.to}`));
    }
    if (i === inTime.length - 1 && line.row.to !== undefined) found.push(suspect(line, 'to', 'blank, or a row that follows'));
    return found;
  });
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Most times the straight way that a line makes by one of its vertices: beyond it the vertex lies elsewhere. */
const DETOUR = 2.5;

/** A line ends at another line or at a crossing; a truncated line ends elsewhere. No vertex lies far from the way. */
export function suspectLines({ railways, crossings, shapes }: Pick<Tables, 'railways' | 'crossings'> & { readonly shapes: Shapes }): Problem[] {
  const lines = [...shapes.railways.values()].flatMap(({ id, geometry }) => (geometry.type === 'LineString' ? [{ id, points: geometry.coordinates }] : []));
  const bridges = validRows(crossings).flatMap(({ row }) => (row.lon === undefined || row.lat === undefined ? [] : [[row.lon, row.lat]]));
  return validRows(railways).flatMap((line) => {
    const own = lines.find(({ id }) => id === line.row.id)?.points ?? [];
    const others = [...bridges, ...lines.filter(({ id }) => id !== line.row.id).flatMap(({ points }) => points)];
    const free = [own[0], own.at(-1)].find((end) => end !== undefined && !others.some((other) => distance(other, end) <= MEETS_KM));
    const aside = own.find((point, i) => {
      const [before, after] = [own[i - 1], own[i + 1]];
      return before !== undefined && after !== undefined && distance(before, point) + distance(point, after) > DETOUR * distance(before, after);
    });
    if (aside !== undefined) return [suspect(line as Line<unknown>, 'id', `a line without a vertex far off the way (${aside.join(', ')} is one)`)];
    return free === undefined ? [] : [suspect(line as Line<unknown>, 'id', `a line whose ends meet another line or a crossing (${free.join(', ')} does not)`)];
  });
}

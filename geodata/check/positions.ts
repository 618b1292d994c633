// Checks of positions.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Line, type ValidLine, type Tables } from '../schema/rows.ts';
import type { LandIndex } from '../land-index/land-index.ts';
import type { LonLat } from '../land-index/segments.ts';
import type { Problem } from '../problem.ts';
import type { TableRow } from '../schema/tables.ts';

const BORDER_M = 300;
const COAST_M = 6_000;
/** Largest distance from the coast of a launching ship or barge, in metres. */
const OFFSHORE_M = 50_000;
/** The country whose provinces have figures; no other has so far. */
const PROVINCES_OF = 'chn';

type Placing = Pick<Tables, 'crossings' | 'ports' | 'zones' | 'launch_sites' | 'partners' | 'areas' | 'gateways'> & { readonly ground: LandIndex | null };

/** Places are where their rows say: on the border, on the coast, in their country or on its sea. */
export function checkPositions({ ground, ...tables }: Placing): Problem[] {
  return ground === null
    ? []
    : [
        ...validRows(tables.crossings).flatMap((line) => [...whole(line), ...crossing(line, ground)]),
        ...validRows(tables.ports).flatMap((line) => [...whole(line), ...port(line, ground)]),
        ...validRows(tables.zones).flatMap((line) => [...whole(line), ...inside(line, 'prk', ground)]),
        ...validRows(tables.launch_sites).flatMap((line) => [...whole(line), ...site(line, ground)]),
        ...validRows(tables.partners).flatMap((line) => [...partner(line), ...partOf(line, tables.partners)]),
        ...validRows(tables.areas).flatMap((line) => area(line, tables, ground))
      ];
}

interface Placed {
  readonly lon: number | undefined;
  readonly lat: number | undefined;
  readonly accuracy_m?: number | undefined;
}

const point = ({ row }: ValidLine<Placed>): LonLat | null => (row.lon === undefined || row.lat === undefined ? null : [row.lon, row.lat]);

const km = (metres: number): string => (Number.isFinite(metres) ? `${(metres / 1000).toFixed(1)} km away` : 'far away');

/** A position has all its parts or none. */
function whole(line: Line<unknown>): Problem[] {
  const has = (column: string): boolean => (line.cells[column] ?? '') !== '';
  if (!has('lon') && !has('lat')) {
    return ['position_basis', 'accuracy_m', 'position_source'].filter(has).map((column) => cellProblem(line, column, 'blank, as there is no position'));
  }
  const sources = (line.cells['position_source'] ?? '').split(' ');
  if (line.cells['position_basis'] === 'two-sources' && sources.length < 2)
    return [cellProblem(line, 'position_source', 'two sources or more, as position_basis says')];
  return ['lon', 'lat', 'position_basis', 'position_source']
    .filter((column) => !has(column))
    .map((column) => cellProblem(line, column, 'a value, as there is a position'));
}

function crossing(line: ValidLine<TableRow<'crossings'>>, ground: LandIndex): Problem[] {
  const place = point(line);
  if (place === null) return [];
  const distance = ground.toBorder(place);
  return excused(line, 'border_exception', distance, BORDER_M, 'the border line');
}

function port(line: ValidLine<TableRow<'ports'>>, ground: LandIndex): Problem[] {
  const place = point(line);
  if (place === null) return [];
  const allowed = COAST_M + ground.slack(place);
  const country = ground.toCountry(line.row.country, place);
  if (country > allowed) return [cellProblem(line, 'lon', `a place at the coast of ${line.row.country} (it is ${km(country)})`)];
  return excused(line, 'coast_exception', ground.toCoast(place), allowed, 'the coast');
}

/** A row may explain why it is beyond the allowed distance, and must not if it is within. */
function excused(line: Line<unknown>, column: string, distance: number, allowed: number, what: string): Problem[] {
  const excuse = line.cells[column] ?? '';
  if (distance > allowed && excuse === '') {
    return [cellProblem(line, 'lon', `a place within ${allowed} m of ${what} (it is ${km(distance)}), or ${column} saying why not`)];
  }
  if (distance <= allowed && excuse !== '') {
    return [cellProblem(line, column, `blank: the place is ${Math.round(distance)} m from ${what}`)];
  }
  return [];
}

/** Whether a place is in a country, within its own accuracy and that of the base map. */
export function inside(line: ValidLine<Placed>, country: string, ground: LandIndex): Problem[] {
  const place = point(line);
  if (place === null) return [];
  const distance = ground.toCountry(country, place);
  const allowed = (line.row.accuracy_m ?? 0) + ground.slack(place) + 500;
  return distance <= allowed ? [] : [cellProblem(line, 'lon', `a place in ${country} (it is ${km(distance)})`)];
}

function site(line: ValidLine<TableRow<'launch_sites'>>, ground: LandIndex): Problem[] {
  const place = point(line);
  if (place === null || !/\bat sea\b/.test(line.row.type)) return inside(line, 'prk', ground);
  if (ground.onLand(place)) return [cellProblem(line, 'lon', 'a place at sea, as its type says')];
  const distance = ground.toCountry('prk', place);
  return distance <= OFFSHORE_M ? [] : [cellProblem(line, 'lon', `a place off the coast of prk (it is ${km(distance)})`)];
}

/** A province has a stated point in its country; a route has none, nor has a row for two provinces. */
function area(line: ValidLine<TableRow<'areas'>>, tables: Pick<Tables, 'areas' | 'gateways'>, ground: LandIndex): Problem[] {
  const parts = ['place', 'lon', 'lat', 'why', 'position_source'];
  const has = parts.filter((column) => line.cells[column] !== '');
  const figures = validRows(tables.gateways).filter(({ row }) => row.place === line.row.id);
  if (!figures.some(({ row }) => row.place_kind === 'province')) return has.map((column) => cellProblem(line, column, 'blank: a route has no point'));
  const summed = validRows(tables.areas).filter(({ row }) => row.id !== line.row.id && line.row.id.split('-').includes(row.id));
  if (summed.length > 1) return has.map((column) => cellProblem(line, column, `blank: ${summed.map(({ row }) => row.id).join(' and ')} have a point each`));
  const missing = parts.filter((column) => !has.includes(column));
  if (missing.length > 0) return missing.map((column) => cellProblem(line, column, 'a value, as a province with figures needs a point'));
  return inside(line, PROVINCES_OF, ground);
}

function partner(line: ValidLine<TableRow<'partners'>>): Problem[] {
  const { id, iso3, kind } = line.row;
  const problems = iso3.toLowerCase() === id ? [] : [cellProblem(line, 'iso3', id.toUpperCase())];
  const needed = ['place', 'lon', 'lat', 'why', 'source'];
  const blank = (column: string): boolean => line.cells[column] === '';
  if (kind !== 'country') {
    const placeless = kind === 'world' ? needed : needed.filter((column) => column !== 'source');
    return [
      ...problems,
      ...placeless.filter((c) => !blank(c)).map((c) => cellProblem(line, c, kind === 'world' ? 'blank: the world has no place' : 'blank: a group has no place'))
    ];
  }
  return [...problems, ...needed.filter(blank).map((c) => cellProblem(line, c, "a value, as a country's arc needs an end point"))];
}

/** A partner is not part of itself, directly or through others. */
function partOf(line: ValidLine<TableRow<'partners'>>, partners: Tables['partners']): Problem[] {
  const whole = new Map(validRows(partners).map(({ row }) => [row.id, row.part_of]));
  const above = new Set<string>();
  for (let id = line.row.part_of; id !== undefined && !above.has(id); id = whole.get(id)) above.add(id);
  // All rows of a cycle have the same problem; the first one reports it.
  return above.has(line.row.id) && line.row.id === [...above].sort()[0] ? [cellProblem(line, 'part_of', `a partner that is no part of ${line.row.id}`)] : [];
}

// Checks of the impact locations of missile tests.
import { bearing, destination, distance } from '@turf/turf';
import { cellProblem } from '../typed-tables.ts';
import { validRows, type ValidLine, type Tables } from '../schema/rows.ts';
import type { LandIndex } from '../land-index/land-index.ts';
import type { LonLat } from '../land-index/segments.ts';
import type { Problem } from '../problem.ts';
import type { TableRow } from '../schema/tables.ts';

type Test = ValidLine<TableRow<'missile_tests'>>;

/** Largest distance in km of a calculated location from its great circle: range, bearing and location are all rounded. */
const COMPUTED_KM = 5;
/** Largest difference in km between a stated location and the range: both are rounded to tens of kilometres. */
const STATED_KM = 100;
/** Largest difference in degrees between a stated bearing and that of the stated location. */
const STATED_DEG = 1;

/** Null if the site has no position; a site whose row is invalid is absent. */
type Sites = ReadonlyMap<string, LonLat | null>;

const PARTS = ['impact_lon', 'impact_lat', 'impact_basis', 'impact_radius_km'] as const;

/** Impact locations are complete, on the stated side of the coast, and where their range and bearing lead. */
export function checkImpacts({ ground, ...tables }: Pick<Tables, 'missile_tests' | 'launch_sites'> & { readonly ground: LandIndex | null }): Problem[] {
  const sites: Sites = new Map(
    validRows(tables.launch_sites).map(({ row }) => [row.id, row.lon === undefined || row.lat === undefined ? null : [row.lon, row.lat]])
  );
  if (ground === null) return [];
  return validRows(tables.missile_tests).flatMap((line) => {
    const { row } = line;
    const problems: Problem[] = [];
    if ((row.bearing_deg === undefined) !== (row.bearing_basis === undefined)) {
      problems.push(cellProblem(line, row.bearing_deg === undefined ? 'bearing_deg' : 'bearing_basis', 'bearing_deg and bearing_basis, or neither'));
    }
    if (row.impact_lon === undefined || row.impact_lat === undefined) return [...problems, ...halves(line)];
    const place: LonLat = [row.impact_lon, row.impact_lat];
    return [
      ...problems,
      ...halves(line),
      ...shore(line, place, ground),
      ...(row.impact_basis === 'computed' ? computed(line, place, sites) : stated(line, place, sites))
    ];
  });
}

function halves(line: Test): Problem[] {
  const blank = PARTS.filter((column) => line.cells[column] === '');
  if (blank.length === 0 || blank.length === PARTS.length) return [];
  return blank.map((column) => cellProblem(line, column, 'a value, as the row has a place of impact'));
}

function shore(line: Test, place: LonLat, ground: LandIndex): Problem[] {
  const { landing_at } = line.row;
  if (landing_at === undefined) return [cellProblem(line, 'landing_at', 'sea or land, as the row has a place of impact')];
  if (ground.onLand(place) === (landing_at === 'land')) return [];
  return [cellProblem(line, 'impact_lon', landing_at === 'sea' ? 'a place at sea, as landing_at says' : 'a place on land, as landing_at says')];
}

function computed(line: Test, place: LonLat, sites: Sites): Problem[] {
  const { site, range_km, bearing_deg } = line.row;
  if (site === undefined || range_km === undefined || bearing_deg === undefined) {
    const missing = (['site', 'range_km', 'bearing_deg'] as const).filter((column) => line.row[column] === undefined);
    return missing.map((column) => cellProblem(line, column, 'a value, as the place of impact is computed'));
  }
  const from = sites.get(site);
  if (from === undefined) return [];
  if (from === null) return [cellProblem(line, 'site', 'a launch site with a position, as the place of impact is computed')];
  const meant = destination([...from], range_km, bearing_deg).geometry.coordinates;
  const off = distance(meant, [...place]);
  if (off <= COMPUTED_KM) return [];
  const [lon = 0, lat = 0] = meant;
  return [
    cellProblem(
      line,
      'impact_lon',
      `a place within ${COMPUTED_KM} km of ${lon.toFixed(3)}, ${lat.toFixed(3)}, where site, range and bearing lead (it is ${off.toFixed(0)} km off)`
    )
  ];
}

function stated(line: Test, place: LonLat, sites: Sites): Problem[] {
  const { site = '', range_km: range, bearing_deg, bearing_basis } = line.row;
  const from = sites.get(site);
  if (!from) return [];
  const problems: Problem[] = [];
  const flown = distance([...from], [...place]);
  if (range !== undefined && Math.abs(flown - range) > STATED_KM) {
    problems.push(cellProblem(line, 'impact_lon', `a place about ${range} km from the site, as range_km says (it is ${flown.toFixed(0)} km)`));
  }
  const course = (bearing([...from], [...place]) + 360) % 360;
  if (bearing_basis === 'stated' && Math.abs(((course - (bearing_deg ?? course) + 540) % 360) - 180) > STATED_DEG) {
    problems.push(cellProblem(line, 'bearing_deg', `${course.toFixed(1)}, the bearing from the site to the stated place`));
  }
  return problems;
}

import type { Atlas, Family, Position } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import type { Camera } from '#lib/geo/lens.ts';
import { NEAR_ZOOM } from './density.ts';
import type { Selection } from './selection.ts';
import { unplaced } from './unplaced.ts';

/** Known limits of what a view shows, from what holds of all figures to what holds of single marks; in this order they are told. */
export const LIMITS = [
  'noStatistics', 'gaps', 'unrecorded', 'sides', 'notJoined', 'publications', 'kotra', 'mirror', 'estimated', 'derived', 'doubted',
  'provisional', 'zero', 'totals', 'goods', 'gateways', 'crossings', 'derivedPositions', 'townPositions', 'arcMinutes', 'unplaced',
  'rason', 'notCounted', 'stated', 'computed', 'cruise', 'dangerAreas', 'ranges', 'railways', 'rivers'
] as const;
export type LimitId = (typeof LIMITS)[number];

/** Around the border rivers, degrees: a camera that looks elsewhere does not draw them. */
const RIVERS = { west: 123.5, south: 39.5, east: 131.5, north: 43.5 };

/** The limits of exactly what a selection shows. */
export function limits(atlas: Atlas, selection: Selection): LimitId[] {
  const { arcs, view, tests } = selection;
  const figures = [...arcs.map(({ fact }) => fact), ...selection.world];
  const publications = new Set(figures.flatMap(({ publication }) => publication ?? []));
  const families = new Set([...publications].flatMap((id): Family[] => { const found = byId(atlas.publications, id); return found ? [found.family] : []; }));
  const positions = positionsOf(selection);
  const based = (basis: Position['basis']): boolean => positions.some((position) => position.basis === basis);
  const holds: Readonly<Record<LimitId, boolean>> = {
    noStatistics: true,
    gaps: selection.notReported.length > 0,
    unrecorded: figures.length > 0,
    sides: figures.some(({ value }) => value > 0),
    notJoined: true,
    publications: new Set(arcs.map(({ fact }) => fact.publication)).size > 1,
    kotra: families.has('kotra'),
    mirror: families.has('mirror'),
    estimated: figures.some(({ evidence }) => evidence === 'estimated'),
    derived: figures.some(({ evidence }) => evidence === 'derived'),
    doubted: figures.some(({ status }) => status === 'doubted'),
    provisional: figures.some(({ status }) => status === 'provisional'),
    zero: figures.some(({ evidence }) => evidence === 'zero'),
    totals: figures.some(({ direction }) => direction === 'total'),
    goods: view.goods !== null,
    gateways: selection.gateways.length > 0,
    crossings: selection.crossings.some(({ crossing }) => crossing.position),
    derivedPositions: based('derived'),
    townPositions: based('town'),
    arcMinutes: positions.some(({ sources }) => sources[0] === 'world-port-index'),
    unplaced: unplaced(selection).length > 0,
    rason: selection.zones.some(({ outline }) => outline),
    notCounted: tests.length > 0,
    stated: tests.some(({ impact }) => impact?.basis === 'stated'),
    computed: tests.some(({ impact }) => impact?.basis === 'computed'),
    cruise: tests.some((test) => test.class.startsWith('cruise') && test.rangeKm !== undefined),
    dangerAreas: selection.dangerAreas.length > 0,
    ranges: selection.ranges.length > 0,
    railways: selection.railways.length > 0,
    rivers: seesRivers(view.at)
  };
  return LIMITS.filter((id) => holds[id]);
}

/** Positions of the places that are drawn as marks. */
function positionsOf({ crossings, ports, zones, sites }: Selection): Position[] {
  return [...crossings.map(({ crossing }) => crossing), ...ports, ...zones, ...sites.map(({ site }) => site)].flatMap(({ position }) => position ?? []);
}

/** Rivers are drawn from NEAR_ZOOM up; a view without a camera of its own shows all its arcs, from farther away. */
function seesRivers(at: Camera | null): boolean {
  if (at === null || at.zoom < NEAR_ZOOM) return false;
  return at.lon > RIVERS.west && at.lon < RIVERS.east && at.lat > RIVERS.south && at.lat < RIVERS.north;
}

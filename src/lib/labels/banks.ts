// Names of the countries in view at high zooms, where their own positions are off the map: both banks of a border river are named. Used by
// place-names.ts.
import { shapesOf } from '#lib/base-map/shapes.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import { COUNTRIES, type Label } from '#lib/symbols/names.ts';
import type { NameScene } from './name-box.ts';

/** Side in px of the cells for which the country is looked up. */
const CELL = 32;

/** A country in view, with positions for its name in unit Mercator, best first. */
interface Bank extends Pick<Label, 'id' | 'names'> {
  readonly positions: readonly Point[];
}

/**
 * The named countries in view from NEAR_ZOOM, each with the middles of its cells, those farthest from other countries and from the edge of
 * the map first.
 */
export function banks({ projection, size, zoom }: Pick<NameScene, 'projection' | 'size' | 'zoom'>): Bank[] {
  if (zoom < NEAR_ZOOM) return [];
  const [columns, rows] = [Math.floor(size.width / CELL), Math.floor(size.height / CELL)];
  const owners = new Array<string>(columns * rows).fill('');
  for (const { geometry, properties } of shapesOf('near')) {
    if (properties.kind !== 'land' || !NAMES.has(properties.id)) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    const rings = polygons.flat().map((ring) => projection.ring(ring.map(([lon = 0, lat = 0]) => project(lon, lat))));
    owners.forEach((_, i) => {
      const middle = { x: ((i % columns) + 0.5) * CELL, y: (Math.floor(i / columns) + 0.5) * CELL };
      if (rings.filter((ring) => contains(ring, middle)).length % 2 === 1) owners[i] = properties.id;
    });
  }
  const cells = owners.map((id, i) => ({ id, column: i % columns, row: Math.floor(i / columns) }));
  return [...NAMES].flatMap(([id, names]) => {
    const own = cells.filter((cell) => cell.id === id);
    const others = cells.filter((cell) => cell.id !== id);
    const clearance = ({ column, row }: (typeof cells)[number]): number =>
      Math.min(
        column + 1,
        row + 1,
        columns - column,
        rows - row,
        ...others.map((other) => Math.max(Math.abs(other.column - column) / 2, Math.abs(other.row - row)))
      );
    const positions = own
      .map((cell) => ({ cell, clear: clearance(cell) }))
      // A name on a sliver of land would lie on its neighbours, too.
      .filter(({ clear }) => clear >= 1)
      .sort((a, b) => b.clear - a.clear)
      .map(({ cell: { column, row } }) => projection.from({ x: (column + 0.5) * CELL, y: (row + 0.5) * CELL }));
    return positions.length > 0 ? [{ id, names, positions }] : [];
  });
}

const NAMES = new Map(COUNTRIES.map(({ id, names }) => [id, names]));

/** Whether a point is inside a ring, by the number of edges to its right. */
function contains(ring: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

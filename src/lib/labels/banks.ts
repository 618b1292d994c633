// Names of the countries in view at high zooms, where their own positions are off the map: both banks of a border river are named. Used by
// place-names.ts.
import { shapesOf } from '#lib/base-map/shapes.ts';
import type { Point } from '#lib/geo/curve.ts';
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import { projected } from '#lib/geo/projected.ts';
import { COUNTRIES, type Label } from '#lib/symbols/names.ts';
import type { NameScene } from './name-box.ts';

/** Side in px of the cells for which the country is looked up. */
const CELL = 32;

/** Cells to the next country from which a name is clear of it. */
const CLEAR = 3;

/**
 * Px from the middle of the map at which its name is best: near enough for the lowest map, whose size the server does not know, and beside
 * the name of a crossing in the middle. AWAY is the least distance above or below it.
 */
const [BEST, AWAY] = [120, 48] as const;

/** A country in view, with positions for its name in unit Mercator, best first. */
interface Bank extends Pick<Label, 'id' | 'names'> {
  readonly positions: readonly Point[];
}

/**
 * The named countries in view from NEAR_ZOOM, each with the middles of its cells, those that are clear of other countries and near the
 * middle of the map first. The cells are counted from the middle, so that maps of different sizes have the same.
 */
export function banks({ projection, size, zoom }: Pick<NameScene, 'projection' | 'size' | 'zoom'>): Bank[] {
  if (zoom < NEAR_ZOOM) return [];
  const [columns, rows] = [size.width, size.height].map((px) => 2 * Math.floor(px / 2 / CELL - 0.5) + 1) as [number, number];
  const middleOf = ({ column, row }: { readonly column: number; readonly row: number }): Point => ({
    x: size.width / 2 + (column - (columns - 1) / 2) * CELL,
    y: size.height / 2 + (row - (rows - 1) / 2) * CELL
  });
  const owners = new Array<string>(columns * rows).fill('');
  for (const { geometry, properties } of shapesOf('near')) {
    if (properties.kind !== 'land' || !NAMES.has(properties.id)) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    const rings = polygons.flat().map((ring) => projection.ring(projected(ring)));
    for (let row = 0; row < rows; row++) {
      const edges = crossingsOf(rings, middleOf({ column: 0, row }).y);
      for (let column = 0; edges.length > 0 && column < columns; column++) {
        const { x } = middleOf({ column, row });
        if (edges.filter((edge) => x < edge).length % 2 === 1) owners[row * columns + column] = properties.id;
      }
    }
  }
  const cells = owners.map((id, i) => ({ id, column: i % columns, row: Math.floor(i / columns) }));
  return [...NAMES].flatMap(([id, names]) => {
    const own = cells.filter((cell) => cell.id === id);
    const clearance = ({ column, row }: (typeof cells)[number]): number => {
      let least = CLEAR;
      for (let y = Math.max(0, row - CLEAR); y <= Math.min(rows - 1, row + CLEAR); y++)
        for (let x = Math.max(0, column - 2 * CLEAR); x <= Math.min(columns - 1, column + 2 * CLEAR); x++)
          if (owners[y * columns + x] !== id) least = Math.min(least, Math.max(Math.abs(x - column) / 2, Math.abs(y - row)));
      return least;
    };
    const far = (point: Point): number => {
      const [dx, dy] = [point.x - size.width / 2, point.y - size.height / 2];
      return Math.abs(Math.hypot(dx, dy) - BEST) + (Math.abs(dy) < AWAY ? BEST / 2 : 0);
    };
    const positions = own
      .map((cell) => ({ middle: middleOf(cell), clear: clearance(cell) }))
      // A name on a sliver of land would lie on its neighbours, too.
      .filter(({ clear }) => clear >= 1)
      .map(({ middle, clear }) => ({ middle, cost: far(middle) + (CLEAR - clear) * CELL }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ middle }) => projection.from(middle));
    return positions.length > 0 ? [{ id, names, positions }] : [];
  });
}

const NAMES = new Map(COUNTRIES.map(({ id, names }) => [id, names]));

/** Where the edges of rings cross a horizontal line: a point on it is inside them if an odd number is to its right. */
function crossingsOf(rings: readonly (readonly Point[])[], y: number): number[] {
  return rings.flatMap((ring) => {
    const found: number[] = [];
    let b = ring[0]!;
    for (let i = ring.length - 1; i >= 0; i--) {
      const a = ring[i]!;
      if (a.y > y !== b.y > y) found.push(((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x);
      b = a;
    }
    return found;
  });
}

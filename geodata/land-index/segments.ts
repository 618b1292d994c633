// Distances to many line segments.
export type LonLat = readonly [lon: number, lat: number];

/** Mean radius of the earth in metres (IUGG 1980), as in turf. */
const RADIUS = 6_371_008.8;
const DEGREE = (Math.PI / 180) * RADIUS;

/** Line segments as groups of four numbers: lon and lat of one end, lon and lat of the other. */
export type Segments = readonly number[];

/**
 * Metres from a point to the nearest segment; Infinity if there is none. Measured on a plane tangent to the earth at the point
 * (equirectangular): off by less than 0.1 % within 50 km, and only short distances matter here.
 */
export function toSegments([lon, lat]: LonLat, segments: Segments): number {
  const kx = DEGREE * Math.cos((lat * Math.PI) / 180);
  let best = Infinity;
  for (let i = 0; i + 3 < segments.length; i += 4) {
    const ax = ((segments[i] ?? 0) - lon) * kx;
    const ay = ((segments[i + 1] ?? 0) - lat) * DEGREE;
    const dx = ((segments[i + 2] ?? 0) - lon) * kx - ax;
    const dy = ((segments[i + 3] ?? 0) - lat) * DEGREE - ay;
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    const x = ax + t * dx;
    const y = ay + t * dy;
    best = Math.min(best, x * x + y * y);
  }
  return Math.sqrt(best);
}

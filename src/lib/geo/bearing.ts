// Distance and direction from one place to another, for places described in words.

/** A place in degrees. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** Mean radius of the Earth in metres (IUGG 1980). */
const RADIUS_M = 6_371_009;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Length of the shortest way on a sphere, in metres (haversine formula). */
export function metresBetween(a: LonLat, b: LonLat): number {
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The direction in which the shortest way from `a` to `b` begins: 0 is north, 1 north-east, and so on clockwise to 7. */
export function eighth(a: LonLat, b: LonLat): number {
  const [from, to, dLon] = [radians(a.lat), radians(b.lat), radians(b.lon - a.lon)];
  const bearing = Math.atan2(Math.sin(dLon) * Math.cos(to), Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(dLon));
  return (Math.round((bearing * 4) / Math.PI) + 8) % 8;
}

/** Length in metres of a part of a parallel, which may be longer than half of it. */
export function metresAlong(lat: number, degrees: number): number {
  return radians(degrees) * RADIUS_M * Math.cos(radians(lat));
}

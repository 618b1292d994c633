// Validates GeoJSON.
type Ring = readonly (readonly number[])[];

/** Violations of RFC 7946 in a collection, and of a few stricter rules, as `feature: why`; empty if there are none. */
export function lint(collection: GeoJSON.FeatureCollection): string[] {
  const ids = collection.features.map(({ id }) => id);
  return [
    ...(collection.type === 'FeatureCollection' ? [] : ['no FeatureCollection']),
    // The coordinate system is WGS 84 by the standard (section 4); naming another is not allowed.
    ...('crs' in collection ? ['crs: not allowed'] : []),
    ...ids.flatMap((id, i) => (id === undefined || ids.indexOf(id) !== i ? [`${String(id)}: no id of its own`] : [])),
    ...collection.features.flatMap(({ id, geometry }) => faults(geometry).map((why) => `${String(id)}: ${why}`))
  ];
}

function faults(geometry: GeoJSON.Geometry): string[] {
  const positions = positionsOf(geometry);
  return [
    ...positions.flatMap((position) => {
      const [lon = NaN, lat = NaN] = position;
      if (position.length !== 2) return [`${position.join()}: not longitude and latitude`];
      if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return [`${position.join()}: out of range`];
      // Six decimals are 0.1 m: more would claim an accuracy that no source here has (section 11.2).
      return position.some((part) => /\.\d{7,}|e-/.test(String(part))) ? [`${position.join()}: more than six decimals`] : [];
    }),
    ...ringsOf(geometry).flatMap((rings) => rings.flatMap((ring, i) => ringFaults(ring, i === 0)))
  ];
}

function positionsOf(geometry: GeoJSON.Geometry): readonly (readonly number[])[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      throw new Error(`no rule for a ${geometry.type}`);
  }
}

const ringsOf = (geometry: GeoJSON.Geometry): readonly (readonly Ring[])[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];

function ringFaults(ring: Ring, outer: boolean): string[] {
  const [first, last] = [ring[0] ?? [], ring[ring.length - 1] ?? []];
  const area = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return [
    ...(ring.length < 4 ? ['a ring of less than four positions'] : []),
    ...(first.join() === last.join() ? [] : ['a ring that is not closed']),
    // Right-hand rule (section 3.1.6): outer rings counter-clockwise, holes clockwise.
    ...(area > 0 === outer ? [] : [outer ? 'an outer ring that runs clockwise' : 'a hole that runs counter-clockwise'])
  ];
}

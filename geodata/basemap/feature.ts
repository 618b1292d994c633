// The properties of shapes in geodata/shapes, as the base map writes and reads them.

/** Properties of every shape of the base map. */
export interface ShapeProperties {
  /** Country (lower-case ISO 3166-1 alpha-3); for a border the two countries with a hyphen. */
  readonly id: string;
  readonly kind: 'land' | 'border' | 'sea' | 'water';
  /** Borders only. */
  readonly status?: 'international' | 'mdl';
  /** Borders that follow a river, in near.json: the line also represents the river. */
  readonly river?: 'yalu' | 'tumen';
}

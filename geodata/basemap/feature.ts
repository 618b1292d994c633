/** What every shape of the base map says of itself. */
export interface ShapeProperties {
  /** Country (lower-case ISO 3166-1 alpha-3), or for a border the two countries with a hyphen. */
  readonly id: string;
  readonly kind: 'land' | 'border' | 'sea' | 'water';
  /** Borders only. */
  readonly status?: 'international' | 'mdl';
  /** Borders that follow a river, in near.json: the line stands for the river's course. */
  readonly river?: 'yalu' | 'tumen';
}

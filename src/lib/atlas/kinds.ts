/** Kinds of thing that can be chosen on the map, in the chart or in the table. */
export const KINDS = [
  'partner', 'crossing', 'port', 'zone', 'area', 'site', 'test', 'nuclear', 'danger', 'railway', 'event', 'fact'
] as const;
export type Kind = (typeof KINDS)[number];

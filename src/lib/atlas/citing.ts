// The tables whose rows cite sources: what the bibliography, its words and the page of the data are lists of.

/** Tables whose rows cite sources, in the order of the bibliography. */
export const CITING = [
  'trade', 'commodities', 'gateways', 'crossings', 'crossing_status', 'ports', 'zones', 'launch_sites',
  'missile_tests', 'nuclear_tests', 'danger_areas', 'railways', 'events', 'partners', 'areas', 'publications'
] as const;
export type CitingTable = (typeof CITING)[number];

// How much data there is for a partner in a year: the states of the coverage table.

/**
 * The data for a partner in a year: `both` directions, `one` of them, the `total` only, an `estimate` (a direction is estimated or
 * derived), or `nothing`.
 */
export type Coverage = 'both' | 'one' | 'estimate' | 'total' | 'nothing';

// How much the collection has of a partner in a year: the states of the table of coverage and its words.

/**
 * What is known of a partner in a year: `both` directions, `one` of them, only the `total`, an `estimate` (a direction
 * is estimated or derived), or `nothing`.
 */
export type Coverage = 'both' | 'one' | 'estimate' | 'total' | 'nothing';

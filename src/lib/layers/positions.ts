// What layers of places share: their sources, the places without a position, and the limits of positions.
import type { Position } from '#lib/atlas/atlas.ts';
import { positionWords } from './position-words.ts';
import type { Limit, Unplaced } from './layer.ts';

interface Place extends Unplaced {
  readonly position?: Position;
}

/** Ids of the sources of places that have a position, and of the positions. */
export function sourcesOfPlaced(places: readonly Place[]): string[] {
  return places.flatMap(({ position, sources }) => (position ? [...sources, ...position.sources] : []));
}

/** The places without a position. */
export function withoutPosition<P extends Place>(places: readonly P[]): P[] {
  return places.filter(({ position }) => !position);
}

/** The limits that all layers of places share; `places` returns the places of the items. */
export function positionLimits<Item>(places: (items: readonly Item[]) => readonly Place[]): Limit<Item>[] {
  const based = (items: readonly Item[], basis: Position['basis']): boolean => places(items).some(({ position }) => position?.basis === basis);
  return [
    { id: 'derivedPositions', words: positionWords.derivedPositions, holds: (items) => based(items, 'derived') },
    { id: 'townPositions', words: positionWords.townPositions, holds: (items) => based(items, 'town') }
  ];
}

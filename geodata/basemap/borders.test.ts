// Border lines found in the outlines of two countries.
import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { sharedBorder } from './borders.ts';

/** Two countries with the common border x = 1. */
const west: Position[][][] = [
  [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
      [0, 3],
      [0, 0]
    ]
  ]
];
const east: Position[][][] = [
  [
    [
      [1, 0],
      [2, 0],
      [2, 3],
      [1, 3],
      [1, 2],
      [1, 1],
      [1, 0]
    ]
  ]
];
/** The same, except for a part whose two outlines differ. */
const distant: Position[][][] = [
  [
    [
      [1, 0],
      [2, 0],
      [2, 3],
      [1, 3],
      [1, 2],
      [1.2, 1.5],
      [1, 1],
      [1, 0]
    ]
  ]
];

const reach = (lines: Position[][]): string[] => lines.map((line) => [line[0], line[line.length - 1]].map(String).sort().join(' to '));

it('finds the edges that two outlines share, as one line', () => {
  const { lines, between } = sharedBorder(west, east, 0);
  expect(reach(lines)).toEqual(['1,0 to 1,3']);
  expect(between).toEqual([]);
});

it('leaves a gap where the outlines are further apart than the bridge allows', () => {
  expect(reach(sharedBorder(west, distant, 0.5).lines)).toEqual(['1,0 to 1,1', '1,2 to 1,3']);
});

it('closes a gap along the first outline and returns the strip between them', () => {
  const { lines, between } = sharedBorder(west, distant, 1.2);
  expect(reach(lines)).toEqual(['1,0 to 1,3']);
  expect(between).toEqual([
    [
      [1, 1],
      [1, 2],
      [1.2, 1.5],
      [1, 1]
    ]
  ]);
});

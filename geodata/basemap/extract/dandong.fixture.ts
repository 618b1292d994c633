// The Yalu at Dandong and Sinuiju as small extracts, written by hand and simplified.
import type { OsmObjects, TileFeature } from './extract.fixture.ts';

/** The Yalu at Dandong and Sinuiju: both banks of a stretch, an island, the railway over the bridge, a road, a town, and things not shown. */
export const DANDONG: OsmObjects = {
  seconds: Date.UTC(2026, 9, 1) / 1000,
  nodes: {
    1: [124.3, 40.05],
    2: [124.45, 40.05],
    3: [124.45, 40.2],
    4: [124.3, 40.2],
    5: [124.39, 40.11],
    6: [124.395, 40.11],
    7: [124.395, 40.115],
    8: [124.39, 40.115],
    10: [124.38, 40.12],
    11: [124.392, 40.113],
    12: [124.4, 40.1],
    13: [124.6, 40.02],
    20: [126, 39],
    21: [126.1, 39],
    22: [126.1, 39.1]
  },
  ways: [
    // The two halves of the water's outline, the second one backwards, and the island.
    { id: 101, refs: [1, 2, 3] },
    { id: 102, refs: [1, 4, 3] },
    { id: 103, refs: [5, 6, 7, 8, 5] },
    { id: 104, refs: [10, 11], tags: { railway: 'rail' } },
    { id: 105, refs: [11, 12], tags: { railway: 'rail', bridge: 'yes' } },
    { id: 106, refs: [12, 13], tags: { highway: 'primary' } },
    { id: 107, refs: [10, 12], tags: { highway: 'tertiary_link' } },
    { id: 108, refs: [10, 11, 12, 10], tags: { landuse: 'residential' } },
    { id: 109, refs: [10, 13], tags: { highway: 'footway' } },
    { id: 110, refs: [10, 12], tags: { railway: 'rail', tunnel: 'yes' } },
    { id: 111, refs: [10, 12], tags: { railway: 'abandoned' } },
    { id: 112, refs: [20, 21, 22, 20], tags: { natural: 'water' } }
  ],
  relations: [
    {
      id: 201,
      members: [
        [101, 'outer'],
        [102, 'outer'],
        [103, 'inner']
      ],
      tags: { type: 'multipolygon', natural: 'water' }
    }
  ]
};

/** The tile of zoom 13 at the bridge between Dandong and Sinuiju. */
export const TILE = { z: 13, x: 6926, y: 3099 };
export const LAYERS = {
  vector_layers: ['water', 'roads', 'landuse', 'places'].map((id) => ({ id })),
  'planetiler:osm:osmosisreplicationtime': '2026-09-30T20:21:00Z'
};
/** The western half of the tile, as a ring. */
export const WEST: TileFeature['path'] = [
  [0, 0],
  [0, 4096],
  [2000, 4096],
  [2000, 0]
];
export const FEATURES: readonly TileFeature[] = [
  {
    layer: 'water',
    tags: { kind: 'river' },
    type: 'area',
    path: WEST
  },
  {
    layer: 'water',
    tags: { kind: 'river' },
    type: 'line',
    path: [
      [0, 0],
      [4096, 4096]
    ]
  },
  {
    layer: 'water',
    tags: { kind: 'stream' },
    type: 'area',
    path: [
      [2500, 0],
      [2500, 900],
      [2600, 900]
    ]
  },
  {
    layer: 'roads',
    tags: { kind: 'rail', is_bridge: true },
    type: 'line',
    path: [
      [100, 100],
      [4000, 2000]
    ]
  },
  {
    layer: 'roads',
    tags: { kind: 'major_road', kind_detail: 'tertiary' },
    type: 'line',
    path: [
      [100, 100],
      [4000, 3000]
    ]
  },
  {
    layer: 'roads',
    tags: { kind: 'path' },
    type: 'line',
    path: [
      [100, 100],
      [4000, 3000]
    ]
  },
  {
    layer: 'landuse',
    tags: { kind: 'residential' },
    type: 'area',
    path: [
      [3000, 3000],
      [3000, 4000],
      [4000, 4000]
    ]
  },
  {
    layer: 'places',
    tags: { kind: 'locality' },
    type: 'line',
    path: [
      [1, 1],
      [2, 2]
    ]
  }
];

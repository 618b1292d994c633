// The detail of the border from small extracts of OpenStreetMap in both formats, and extracts that cannot be used.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LineString, Polygon } from 'geojson';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { boxArea } from '../box.ts';
import { addExtract } from './add-extract.ts';
import type { Cell } from './cells.ts';
import { DANDONG, FEATURES, LAYERS, TILE, WEST } from './dandong.fixture.ts';
import { blob, osmPbf, pmtilesArchive, type OsmObjects } from './extract.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
const shapes = join(folder, 'shapes');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(shapes, { recursive: true, force: true });
  mkdirSync(shapes);
  cpSync('geodata/shapes/near.json', join(shapes, 'near.json'));
});

const given = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const cell = (name: string): Cell => JSON.parse(readFileSync(join(shapes, 'border', name), 'utf8')) as Cell;
const kinds = ({ features }: Cell): string[] =>
  features.map(({ properties: { kind, minor, bridge } }) => [kind, minor && 'minor', bridge && 'bridge'].filter(Boolean).join(' '));

describe('an .osm.pbf extract', () => {
  it('gives water with its banks and islands, railways, roads and built-up areas in cells along the border', async () => {
    const lines = await addExtract(given('dandong.osm.pbf', osmPbf(DANDONG)), shapes);
    expect(readdirSync(join(shapes, 'border'))).toEqual(['124.25_40.00.json', '124.50_40.00.json']);
    const dandong = cell('124.25_40.00.json');
    expect(kinds(dandong).sort()).toEqual(['built', 'rail', 'rail bridge', 'road', 'road minor', 'water']);
    const water = dandong.features.find(({ properties }) => properties.kind === 'water')!.geometry as Polygon;
    expect(water.coordinates).toHaveLength(2);
    expect(water.coordinates.map((ring) => boxArea(ring) > 0)).toEqual([true, false]);
    expect(dandong.day).toBe('2026-10-01');
    expect(lines.join('\n')).toContain('wrote 2 files');
    expect(lines.join('\n')).toContain('2026-10-01');
  });

  it('cuts what crosses the edge of a cell', async () => {
    await addExtract(given('dandong.osm.pbf', osmPbf(DANDONG)), shapes);
    const [road] = cell('124.50_40.00.json').features.map(({ geometry }) => geometry as LineString);
    expect(road!.coordinates[0]![0]).toBeCloseTo(124.5, 2);
    expect(road!.coordinates.at(-1)).toEqual([124.6, 40.02]);
  });

  it('hides the symbolic band of a river, by land, where nearly all of its border is in mapped water, and not elsewhere', async () => {
    const whole: OsmObjects = { ...DANDONG, nodes: { ...DANDONG.nodes, 1: [124.2, 39.95], 2: [124.55, 39.95], 3: [124.55, 40.3], 4: [124.2, 40.3] } };
    await addExtract(given('whole.osm.pbf', osmPbf(whole)), shapes);
    const land = cell('124.25_40.00.json').features.filter(({ properties }) => properties.kind === 'land');
    expect(new Set(land.map(({ properties }) => properties.id))).toEqual(new Set(['chn', 'prk']));
    // Below all other features of the cell.
    expect(kinds(cell('124.25_40.00.json')).lastIndexOf('land')).toBe(land.length - 1);
    await addExtract(given('part.osm.pbf', osmPbf({ ...DANDONG, nodes: { ...DANDONG.nodes, 3: [124.45, 40.06], 4: [124.3, 40.06] } })), shapes);
    expect(kinds(cell('124.25_40.00.json'))).not.toContain('land');
  });

  it('leaves out an area that lacks a part, and says so', async () => {
    const lines = await addExtract(given('broken.osm.pbf', osmPbf({ ...DANDONG, ways: DANDONG.ways.filter(({ id }) => id !== 102) })), shapes);
    expect(kinds(cell('124.25_40.00.json'))).not.toContain('water');
    expect(lines.join('\n')).toContain('1 areas that lack a part');
  });

  it('replaces an earlier extract as a whole', async () => {
    await addExtract(given('dandong.osm.pbf', osmPbf(DANDONG)), shapes);
    await addExtract(given('rail.osm.pbf', osmPbf({ ...DANDONG, ways: DANDONG.ways.filter(({ id }) => id === 104), relations: [] })), shapes);
    expect(readdirSync(join(shapes, 'border'))).toEqual(['124.25_40.00.json']);
    expect(kinds(cell('124.25_40.00.json'))).toEqual(['rail']);
    expect(readdirSync(shapes).sort()).toEqual(['border', 'near.json']);
  });
});

describe('a PMTiles archive', () => {
  it('gives the same kinds from the tiles along the border', async () => {
    const lines = await addExtract(given('dandong.pmtiles', pmtilesArchive({ ...TILE, features: FEATURES }, LAYERS)), shapes);
    expect(kinds(cell('124.25_40.00.json')).sort()).toEqual(['built', 'rail bridge', 'river', 'road minor', 'water', 'water']);
    expect(lines.join('\n')).toContain('2026-09-30');
  });

  it('also in the schema of OpenMapTiles', async () => {
    const metadata = { vector_layers: ['water', 'waterway', 'transportation', 'landuse'].map((id) => ({ id })) };
    const features = [
      {
        layer: 'water',
        tags: { class: 'river' },
        type: 'area',
        path: WEST
      },
      {
        layer: 'transportation',
        tags: { class: 'rail', subclass: 'rail', brunnel: 'bridge' },
        type: 'line',
        path: [
          [100, 100],
          [4000, 2000]
        ]
      },
      {
        layer: 'transportation',
        tags: { class: 'trunk' },
        type: 'line',
        path: [
          [100, 100],
          [4000, 2500]
        ]
      },
      {
        layer: 'transportation',
        tags: { class: 'minor' },
        type: 'line',
        path: [
          [100, 100],
          [4000, 2600]
        ]
      }
    ] as const;
    await addExtract(given('omt.pmtiles', pmtilesArchive({ ...TILE, features }, metadata)), shapes);
    expect(kinds(cell('124.25_40.00.json')).sort()).toEqual(['rail bridge', 'road', 'water']);
    expect(cell('124.25_40.00.json').day).toBeNull();
  });
});

describe('a file that cannot be used is refused, saying what was expected, what was found and what to do, and nothing is written', () => {
  const good = osmPbf(DANDONG);
  const tile = { ...TILE, features: FEATURES };
  const files: readonly [what: string, name: string, bytes: Uint8Array, message: RegExp][] = [
    ['an empty file', 'empty.osm.pbf', Buffer.alloc(0), /empty\.osm\.pbf: expected an \.osm\.pbf file or a PMTiles archive, got an empty file\. Download/],
    ['another format', 'map.osm', Buffer.from('<?xml version="1.0"?><osm/>'), /got one that begins with "<\?xml/],
    ['a file that ends too early', 'short.osm.pbf', good.subarray(0, good.length - 20), /got \d+: the file ends too early/],
    ['a damaged block', 'damaged.osm.pbf', Buffer.concat([good.subarray(0, 60), Buffer.alloc(12, 255), good.subarray(72)]), /expected .*, got .*byte/],
    [
      'a history file',
      'history.osm.pbf',
      osmPbf({ ...DANDONG, required: ['OsmSchema-V0.6', 'HistoricalInformation'] }),
      /got one that requires HistoricalInformation/
    ],
    [
      'an extract of elsewhere',
      'elsewhere.osm.pbf',
      osmPbf({ nodes: { 1: [10, 50], 2: [11, 50] }, ways: [{ id: 1, refs: [1, 2], tags: { railway: 'rail' } }] }),
      /within 10 km of the border.*got none\. Cut/
    ],
    ['only a header', 'header.osm.pbf', blob('OSMHeader', new Uint8Array()), /got none/],
    ['an archive of images', 'raster.pmtiles', pmtilesArchive(tile, LAYERS, 2), /expected vector tiles \(MVT\), got Png/],
    [
      'an archive of another schema',
      'other.pmtiles',
      pmtilesArchive(tile, { vector_layers: [{ id: 'building' }] }),
      /expected the layers water, roads, landuse \(Protomaps\) or .*, got building/
    ],
    ['a coarse archive', 'coarse.pmtiles', pmtilesArchive({ ...tile, z: 6, x: 54, y: 24 }, LAYERS), /expected tiles of zoom 11 or higher, got zooms up to 6/],
    ['the beginning of an archive', 'cut.pmtiles', pmtilesArchive(tile, LAYERS).subarray(0, 80), /expected a PMTiles archive of version 3/],
    ['an archive without the end', 'tile.pmtiles', pmtilesArchive(tile, LAYERS).subarray(0, -60), /expected .*tile .*13\/6926\/3099/]
  ];

  it.each(files)('%s', async (_, name, bytes, message) => {
    await expect(addExtract(given(name, bytes), shapes)).rejects.toThrow(message);
    expect(existsSync(join(shapes, 'border'))).toBe(false);
  });

  it('no file, and a folder', async () => {
    await expect(addExtract(join(folder, 'none.osm.pbf'), shapes)).rejects.toThrow(/none\.osm\.pbf: expected a file, got none/);
    await expect(addExtract(folder, shapes)).rejects.toThrow(/expected a file, got a folder/);
  });

  it('a cell that would be too large', async () => {
    const nodes: Record<number, [number, number]> = {};
    const ways: { id: number; refs: number[]; tags: Record<string, string> }[] = [];
    for (let i = 0; i < 8_000; i++) {
      nodes[2 * i] = [124.3 + (i % 100) * 0.0015, 40.02 + Math.floor(i / 100) * 0.0015];
      nodes[2 * i + 1] = [124.3 + (i % 100) * 0.0015 + 0.001, 40.02 + Math.floor(i / 100) * 0.0015];
      ways.push({ id: i, refs: [2 * i, 2 * i + 1], tags: { highway: 'primary' } });
    }
    await expect(addExtract(given('large.osm.pbf', osmPbf({ nodes, ways })), shapes)).rejects.toThrow(
      /at most 600 KB for a cell.*got \d+ KB in 124\.25_40\.00\.json/
    );
    // Smaller roads are left out first.
    for (const [i, way] of ways.entries()) if (i % 2 === 0) way.tags = { highway: 'tertiary' };
    await addExtract(given('large.osm.pbf', osmPbf({ nodes, ways })), shapes);
    expect(new Set(kinds(cell('124.25_40.00.json')))).toEqual(new Set(['road']));
  });
});

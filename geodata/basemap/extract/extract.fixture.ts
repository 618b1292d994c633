// Small extracts written by hand, in both formats, for tests.
import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import { zxyToTileId } from 'pmtiles';

export interface OsmObjects {
  /** Seconds since 1970, and features that a reader has to know. */
  readonly seconds?: number;
  readonly required?: readonly string[];
  readonly nodes: Readonly<Record<number, readonly [lon: number, lat: number]>>;
  readonly ways: readonly { readonly id: number; readonly refs: readonly number[]; readonly tags?: Readonly<Record<string, string>> }[];
  readonly relations?: readonly {
    readonly id: number;
    readonly members: readonly (readonly [way: number, role: string])[];
    readonly tags: Readonly<Record<string, string>>;
  }[];
}

/** An .osm.pbf file: a header, then blocks of dense nodes, ways and relations. */
export function osmPbf({ seconds = 0, required = ['OsmSchema-V0.6', 'DenseNodes'], nodes, ways, relations = [] }: OsmObjects): Buffer {
  const header = new PbfWriter();
  for (const feature of required) header.writeStringField(4, feature);
  if (seconds > 0) header.writeVarintField(32, seconds);
  return Buffer.concat([
    blob('OSMHeader', header.finish()),
    blob('OSMData', nodeBlock(nodes)),
    blob('OSMData', wayBlock(ways)),
    blob('OSMData', relationBlock(relations))
  ]);
}

/** A block with its length and header, packed by zlib. */
export function blob(type: string, bytes: Uint8Array): Buffer {
  const packed = new PbfWriter();
  packed.writeVarintField(2, bytes.length);
  packed.writeBytesField(3, deflateSync(bytes));
  const body = packed.finish();
  const head = new PbfWriter();
  head.writeStringField(1, type);
  head.writeVarintField(3, body.length);
  const front = head.finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(front.length);
  return Buffer.concat([length, front, body]);
}

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

class Texts {
  readonly list = [''];
  index(text: string): number {
    if (!this.list.includes(text)) this.list.push(text);
    return this.list.indexOf(text);
  }
}

function block(texts: Texts, group: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter();
  const inner = new PbfWriter();
  group(inner);
  pbf.writeMessage(1, (list: readonly string[], p) => list.forEach((text) => p.writeStringField(1, text)), texts.list);
  pbf.writeBytesField(2, inner.finish());
  return pbf.finish();
}

function nodeBlock(nodes: OsmObjects['nodes']): Uint8Array {
  const steps = (degrees: number): number => Math.round(degrees * 1e7);
  const list = Object.entries(nodes);
  return block(new Texts(), (pbf) =>
    pbf.writeMessage(
      2,
      (_: null, dense) => {
        dense.writePackedSVarint(1, differences(list.map(([id]) => Number(id))));
        dense.writePackedSVarint(8, differences(list.map(([, [, lat]]) => steps(lat))));
        dense.writePackedSVarint(9, differences(list.map(([, [lon]]) => steps(lon))));
      },
      null
    )
  );
}

/** The first fields of a way and of a relation: id, and tags as indices of texts. */
function writeTagged(pbf: PbfWriter, id: number, tags: readonly (readonly [key: number, value: number])[]): void {
  pbf.writeVarintField(1, id);
  pbf.writePackedVarint(
    2,
    tags.map(([key]) => key)
  );
  pbf.writePackedVarint(
    3,
    tags.map(([, value]) => value)
  );
}

function wayBlock(ways: OsmObjects['ways']): Uint8Array {
  const texts = new Texts();
  const coded = ways.map(({ id, refs, tags = {} }) => ({ id, refs, tags: Object.entries(tags).map(([k, v]) => [texts.index(k), texts.index(v)] as const) }));
  return block(texts, (pbf) => {
    for (const { id, refs, tags } of coded) {
      pbf.writeMessage(
        3,
        (_: null, way) => {
          writeTagged(way, id, tags);
          way.writePackedSVarint(8, differences(refs));
        },
        null
      );
    }
  });
}

function relationBlock(relations: NonNullable<OsmObjects['relations']>): Uint8Array {
  const texts = new Texts();
  const coded = relations.map(({ id, members, tags }) => ({
    id,
    members: members.map(([way, role]) => [way, texts.index(role)] as const),
    tags: Object.entries(tags).map(([k, v]) => [texts.index(k), texts.index(v)] as const)
  }));
  return block(texts, (pbf) => {
    for (const { id, members, tags } of coded) {
      pbf.writeMessage(
        4,
        (_: null, relation) => {
          writeTagged(relation, id, tags);
          relation.writePackedVarint(
            8,
            members.map(([, role]) => role)
          );
          relation.writePackedSVarint(9, differences(members.map(([way]) => way)));
          relation.writePackedVarint(
            10,
            members.map(() => 1)
          );
        },
        null
      );
    }
  });
}

/** A feature of a tile: its layer, tags and lines or rings, in units of which a tile has 4096. */
export interface TileFeature {
  readonly layer: string;
  readonly tags: Readonly<Record<string, string | boolean>>;
  readonly type: 'line' | 'area';
  readonly path: readonly (readonly [x: number, y: number])[];
}

/** A PMTiles archive with one tile, not compressed. */
export function pmtilesArchive(tile: { z: number; x: number; y: number; features: readonly TileFeature[] }, metadata: object, tileType = 1): Buffer {
  const json = Buffer.from(JSON.stringify(metadata));
  const data = vectorTile(tile.features);
  const directory = new PbfWriter();
  // One entry: number of entries, tile id, run length, length, offset + 1.
  for (const number of [1, zxyToTileId(tile.z, tile.x, tile.y), 1, data.length, 1]) directory.writeVarint(number);
  const root = directory.finish();
  const header = Buffer.alloc(127);
  header.write('PMTiles', 'latin1');
  header[7] = 3;
  const HEADER = 127;
  [HEADER, root.length, HEADER + root.length, json.length, 0, 0, HEADER + root.length + json.length, data.length, 1, 1, 1].forEach((number, i) =>
    header.writeBigUInt64LE(BigInt(number), 8 + 8 * i)
  );
  // Clustered, no compression of directories or tiles, the tiles' type, zooms.
  [1, 1, 1, tileType, tile.z, tile.z].forEach((number, i) => header.writeUInt8(number, 96 + i));
  return Buffer.concat([header, root, json, data]);
}

function vectorTile(features: readonly TileFeature[]): Buffer {
  const pbf = new PbfWriter();
  for (const name of new Set(features.map(({ layer }) => layer))) {
    const keys = new Texts();
    const values: (string | boolean)[] = [];
    const layer = new PbfWriter();
    layer.writeVarintField(15, 2);
    layer.writeStringField(1, name);
    for (const { tags, type, path } of features.filter((feature) => feature.layer === name)) {
      const coded = Object.entries(tags).flatMap(([key, value]) => [keys.index(key), values.push(value) - 1]);
      const inner = new PbfWriter();
      inner.writePackedVarint(2, coded);
      inner.writeVarintField(3, type === 'line' ? 2 : 3);
      inner.writePackedVarint(4, commands(path, type === 'area'));
      layer.writeBytesField(2, inner.finish());
    }
    for (const key of keys.list) layer.writeStringField(3, key);
    for (const value of values) {
      const inner = new PbfWriter();
      if (typeof value === 'string') inner.writeStringField(1, value);
      else inner.writeBooleanField(7, value);
      layer.writeBytesField(4, inner.finish());
    }
    layer.writeVarintField(5, 4096);
    pbf.writeBytesField(3, layer.finish());
  }
  return Buffer.from(pbf.finish());
}

/** Move to the first point, line to the others, and close an area. */
function commands(path: TileFeature['path'], close: boolean): number[] {
  const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
  const steps = path.map(([x, y], i) => [x - (path[i - 1]?.[0] ?? 0), y - (path[i - 1]?.[1] ?? 0)].map(zigzag));
  return [9, ...steps[0]!, ((path.length - 1) << 3) | 2, ...steps.slice(1).flat(), ...(close ? [15] : [])];
}

// Reads the nodes, ways and relations of an .osm.pbf file, block by block, without keeping the file in memory.
// The format: https://wiki.openstreetmap.org/wiki/PBF_Format
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PbfReader } from 'pbf';
import { badFile, DOWNLOAD } from './bad-file.ts';

/** What a pass over the file wants to see; groups of other objects are not decoded. */
export interface OsmVisitor {
  node?(id: number, lon: number, lat: number): void;
  way?(id: number, refs: readonly number[], tags: () => Record<string, string>): void;
  relation?(id: number, members: readonly OsmMember[], tags: () => Record<string, string>): void;
}

/** A way that is part of a relation. */
export interface OsmMember {
  readonly way: number;
  readonly role: string;
}

export interface OsmHeader {
  /** The day of the data, YYYY-MM-DD; null if the file does not say. */
  readonly day: string | null;
}

/** Most bytes of the header of a block, and of a block unpacked, that the format allows. */
const MAX_HEADER = 64 * 1024;
const MAX_BLOCK = 32 * 1024 * 1024;

/** Features of the format without which a file cannot be read, and which this reader knows. */
const KNOWN = new Set(['OsmSchema-V0.6', 'DenseNodes']);

/** Passes the whole file to a visitor once. Throws an error that names the file if it is not of this format or ends too early. */
export function visitOsm(path: string, visitor: OsmVisitor): OsmHeader {
  const name = basename(path);
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    let header: OsmHeader | undefined;
    for (let at = 0; at < size;) {
      const length = take(file, name, at, 4).readUInt32BE(0);
      if (length > MAX_HEADER) throw badFile(name, 'the header of a block, at most 64 KB', `${length} bytes at byte ${at}`, DOWNLOAD);
      const { type, datasize } = new PbfReader(take(file, name, at + 4, length)).readFields(readBlobHeader, { type: '', datasize: 0 });
      if (datasize > MAX_BLOCK) throw badFile(name, 'a block of at most 32 MB', `${datasize} bytes at byte ${at}`, DOWNLOAD);
      if (at === 0 && type !== 'OSMHeader') throw badFile(name, 'an .osm.pbf file, which begins with "OSMHeader"', JSON.stringify(type), DOWNLOAD);
      const block = (): Uint8Array => unpack(name, at, take(file, name, at + 4 + length, datasize));
      if (type === 'OSMHeader') header = readHeader(name, block());
      else if (type === 'OSMData') visitBlock(block(), visitor);
      at += 4 + length + datasize;
    }
    if (!header) throw badFile(name, 'an .osm.pbf file', 'an empty file', DOWNLOAD);
    return header;
  } finally {
    closeSync(file);
  }
}

function take(file: number, name: string, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const read = readSync(file, bytes, 0, length, at);
  if (read < length) throw badFile(name, `${length} bytes at byte ${at}`, `${read}: the file ends too early`, DOWNLOAD);
  return bytes;
}

function readBlobHeader(field: number, header: { type: string; datasize: number }, pbf: PbfReader): void {
  if (field === 1) header.type = pbf.readString();
  else if (field === 3) header.datasize = pbf.readVarint();
}

function unpack(name: string, at: number, bytes: Uint8Array): Uint8Array {
  const blob = new PbfReader(bytes).readFields<{ raw?: Uint8Array; zlib?: Uint8Array; other?: number }>((field, found, pbf) => {
    if (field === 1) found.raw = pbf.readBytes();
    else if (field === 3) found.zlib = pbf.readBytes();
    else if (field >= 4 && field <= 7) found.other = field;
  }, {});
  if (blob.raw) return blob.raw;
  if (!blob.zlib) {
    const advice = 'Write it again with the usual packing: "osmium cat <file> -o again.osm.pbf -f pbf,pbf_compression=zlib".';
    throw badFile(name, 'blocks packed by zlib, or not at all', blob.other ? 'another packing' : `an empty block at byte ${at}`, advice);
  }
  try {
    return inflateSync(blob.zlib, { maxOutputLength: MAX_BLOCK });
  } catch {
    throw badFile(name, 'a block that can be unpacked, at most 32 MB', `a damaged or larger one at byte ${at}`, DOWNLOAD);
  }
}

function readHeader(name: string, bytes: Uint8Array): OsmHeader {
  const required: string[] = [];
  let seconds = 0;
  new PbfReader(bytes).readFields((field, _, pbf) => {
    if (field === 4) required.push(pbf.readString());
    else if (field === 32) seconds = pbf.readVarint(true);
  }, undefined);
  const unknown = required.filter((feature) => !KNOWN.has(feature));
  if (unknown.length > 0) throw badFile(name, 'a plain extract', `one that requires ${unknown.join(', ')}`, DOWNLOAD);
  return { day: seconds > 0 ? new Date(seconds * 1000).toISOString().slice(0, 10) : null };
}

/** The texts of a block, and its units: positions are offsets in nanodegrees plus multiples of the granularity. */
interface Block {
  readonly texts: string[];
  groups: Uint8Array[];
  granularity: number;
  latOffset: number;
  lonOffset: number;
}

function visitBlock(bytes: Uint8Array, visitor: OsmVisitor): void {
  const block = new PbfReader(bytes).readFields<Block>(
    (field, found, pbf) => {
      if (field === 1) pbf.readMessage((one, texts, inner) => one === 1 && texts.push(inner.readString()), found.texts);
      else if (field === 2) found.groups.push(pbf.readBytes());
      else if (field === 17) found.granularity = pbf.readVarint();
      else if (field === 19) found.latOffset = pbf.readVarint(true);
      else if (field === 20) found.lonOffset = pbf.readVarint(true);
    },
    { texts: [], groups: [], granularity: 100, latOffset: 0, lonOffset: 0 }
  );
  for (const group of block.groups) {
    new PbfReader(group).readFields((field, _, pbf) => {
      if (field === 1 && visitor.node) pbf.readMessage((f, node, p) => readNode(f, node, p), new Node(block, visitor.node.bind(visitor))).visit();
      else if (field === 2 && visitor.node) readDense(pbf, block, visitor.node.bind(visitor));
      else if (field === 3 && visitor.way) readWay(pbf, block, visitor.way.bind(visitor));
      else if (field === 4 && visitor.relation) readRelation(pbf, block, visitor.relation.bind(visitor));
    }, undefined);
  }
}

type TellNode = NonNullable<OsmVisitor['node']>;

class Node {
  id = 0;
  lat = 0;
  lon = 0;
  readonly #block: Block;
  readonly #to: TellNode;
  constructor(block: Block, to: TellNode) {
    this.#block = block;
    this.#to = to;
  }
  visit(): void {
    const { granularity, latOffset, lonOffset } = this.#block;
    this.#to(this.id, degrees(lonOffset, granularity, this.lon), degrees(latOffset, granularity, this.lat));
  }
}

function readNode(field: number, node: Node, pbf: PbfReader): void {
  if (field === 1) node.id = pbf.readSVarint();
  else if (field === 8) node.lat = pbf.readSVarint();
  else if (field === 9) node.lon = pbf.readSVarint();
}

function readDense(pbf: PbfReader, block: Block, to: TellNode): void {
  const dense = pbf.readMessage<{ ids: number[]; lats: number[]; lons: number[] }>(
    (field, found, inner) => {
      if (field === 1) inner.readPackedSVarint(found.ids);
      else if (field === 8) inner.readPackedSVarint(found.lats);
      else if (field === 9) inner.readPackedSVarint(found.lons);
    },
    { ids: [], lats: [], lons: [] }
  );
  // Each number is the difference from the one before.
  const node = new Node(block, to);
  dense.ids.forEach((id, i) => {
    node.id += id;
    node.lat += dense.lats[i] ?? 0;
    node.lon += dense.lons[i] ?? 0;
    node.visit();
  });
}

/** Reads the first fields of a way and of a relation: id, and tags as indices of texts. */
function readTagged(field: number, found: { id: number; readonly keys: number[]; readonly values: number[] }, pbf: PbfReader): void {
  if (field === 1) found.id = pbf.readVarint();
  else if (field === 2) pbf.readPackedVarint(found.keys);
  else if (field === 3) pbf.readPackedVarint(found.values);
}

function readWay(pbf: PbfReader, block: Block, to: NonNullable<OsmVisitor['way']>): void {
  const way = pbf.readMessage(
    (field, found, inner) => {
      readTagged(field, found, inner);
      if (field === 8) inner.readPackedSVarint(found.refs);
    },
    { id: 0, keys: [] as number[], values: [] as number[], refs: [] as number[] }
  );
  to(way.id, summed(way.refs), () => tagsOf(block, way.keys, way.values));
}

function readRelation(pbf: PbfReader, block: Block, to: NonNullable<OsmVisitor['relation']>): void {
  const relation = pbf.readMessage(
    (field, found, inner) => {
      readTagged(field, found, inner);
      if (field === 8) inner.readPackedVarint(found.roles);
      else if (field === 9) inner.readPackedSVarint(found.members);
      else if (field === 10) inner.readPackedVarint(found.types);
    },
    { id: 0, keys: [] as number[], values: [] as number[], roles: [] as number[], members: [] as number[], types: [] as number[] }
  );
  const ids = summed(relation.members);
  const WAY = 1;
  const members = ids.flatMap((way, i) => (relation.types[i] === WAY ? [{ way, role: block.texts[relation.roles[i] ?? 0] ?? '' }] : []));
  to(relation.id, members, () => tagsOf(block, relation.keys, relation.values));
}

function tagsOf({ texts }: Block, keys: readonly number[], values: readonly number[]): Record<string, string> {
  return Object.fromEntries(keys.map((key, i) => [texts[key] ?? '', texts[values[i] ?? 0] ?? '']));
}

function summed(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}

function degrees(offset: number, granularity: number, steps: number): number {
  return (offset + granularity * steps) * 1e-9;
}

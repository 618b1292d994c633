// Gives a font file another name, by which the image renderer finds it.

/** Name records kept from the original: copyright, trademark, manufacturer, licence and its address. */
const KEPT = new Set([0, 7, 8, 13, 14]);
const WINDOWS_UNICODE_ENGLISH = [3, 1, 0x409] as const;

/**
 * A TrueType font with another family name. The Fontsource files have the names of the variable font they were made from ("Source Sans 3
 * ExtraLight SemiBold"), by which no renderer finds them, and a modified file may not have the reserved name. See the OpenType
 * specification, tables "name" and "head". Nor has it the usual ligatures (ff, ft): the image renderer takes characters that a font lacks
 * from another only if both make as many glyphs of the whole text, so beside a ligature it would draw them as empty boxes.
 */
export function rename(font: Buffer, family: string, style: string): Buffer {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 12 + i * 16;
    const tag = font.toString('latin1', at, at + 4);
    const data = Buffer.from(font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12)));
    return { tag, data: tag === 'name' ? nameTable(data, family, style) : tag === 'GSUB' ? withoutLigatures(data) : data };
  });
  const head = tables.find((t) => t.tag === 'head')!.data;
  head.writeUInt32BE(0, 8);
  const directory = Buffer.alloc(12 + count * 16);
  font.copy(directory, 0, 0, 12);
  let offset = directory.length;
  tables.forEach(({ tag, data }, i) => {
    directory.write(tag, 12 + i * 16, 'latin1');
    directory.writeUInt32BE(checksum(data), 16 + i * 16);
    directory.writeUInt32BE(offset, 20 + i * 16);
    directory.writeUInt32BE(data.length, 24 + i * 16);
    offset += padded(data).length;
  });
  const assemble = (): Buffer => Buffer.concat([directory, ...tables.map(({ data }) => padded(data))]);
  head.writeUInt32BE((0xb1b0afba - checksum(assemble())) >>> 0, 8);
  return assemble();
}

function nameTable(old: Buffer, family: string, style: string): Buffer {
  const names = new Map<number, string>();
  const strings = old.readUInt16BE(4);
  for (let i = 0; i < old.readUInt16BE(2); i++) {
    const at = 6 + i * 12;
    const id = old.readUInt16BE(at + 6);
    if (old.readUInt16BE(at) !== 3 || !KEPT.has(id)) continue;
    const from = strings + old.readUInt16BE(at + 10);
    names.set(
      id,
      Buffer.from(old.subarray(from, from + old.readUInt16BE(at + 8)))
        .swap16()
        .toString('utf16le')
    );
  }
  for (const [id, text] of [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family}-${style}`.replaceAll(' ', '')]
  ] as const)
    names.set(id, text);
  const records = [...names].sort(([a], [b]) => a - b).map(([id, text]) => ({ id, text: Buffer.from(text, 'utf16le').swap16() }));
  const header = Buffer.alloc(6 + records.length * 12);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  records.forEach(({ id, text }, i) => {
    [...WINDOWS_UNICODE_ENGLISH, id, text.length, offset].forEach((value, k) => header.writeUInt16BE(value, 6 + i * 12 + k * 2));
    offset += text.length;
  });
  return Buffer.concat([header, ...records.map(({ text }) => text)]);
}

/** Gives the feature of the usual ligatures ("liga") the tag of those that are only used on request ("dlig"). */
function withoutLigatures(substitutions: Buffer): Buffer {
  const features = substitutions.readUInt16BE(6);
  for (let i = 0; i < substitutions.readUInt16BE(features); i++) {
    const at = features + 2 + i * 6;
    if (substitutions.toString('latin1', at, at + 4) === 'liga') substitutions.write('dlig', at, 'latin1');
  }
  return substitutions;
}

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

function checksum(data: Buffer): number {
  const whole = padded(data);
  let sum = 0;
  for (let i = 0; i < whole.length; i += 4) sum = (sum + whole.readUInt32BE(i)) >>> 0;
  return sum;
}

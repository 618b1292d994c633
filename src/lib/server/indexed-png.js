// PNG with a palette (PNG specification, third edition, 5 and 11): a third of the bytes of one with full colour, for
// pictures of few colours and the shades at their edges.
import { crc32, deflateSync } from 'node:zlib';

/** Most colours of a palette. */
const MOST = 256;

/**
 * Square of the distance in RGB below which a shade shares another's place in the palette; doubled until all have one.
 * Eight of 255 levels in each channel are not to be told apart.
 */
const ALIKE = 3 * 8 ** 2;

/**
 * An opaque picture as PNG: every pixel has the palette's colour nearest to its own.
 * @param {Uint8Array} rgba four bytes a pixel, rows from the top; alpha is ignored
 * @param {number} width px
 * @param {number} height px
 * @returns {Buffer}
 */
export function indexedPng(rgba, width, height) {
  const words = new Uint32Array(width * height);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let i = 0; i < words.length; i++) {
    const colour = ((rgba[i * 4] ?? 0) << 16) | ((rgba[i * 4 + 1] ?? 0) << 8) | (rgba[i * 4 + 2] ?? 0);
    words[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf([...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour));
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  // Each row begins with its filter: none, the best one for indices.
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = index.get(words[y * width + x] ?? 0) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/**
 * The most frequent colours that are not alike.
 * @param {readonly number[]} colours most frequent first
 */
function paletteOf(colours) {
  for (let alike = 0; ; alike = Math.max(ALIKE / 4, alike * 2)) {
    /** @type {number[]} */
    const palette = [];
    for (const colour of colours) {
      if (palette.length > MOST) break;
      if (palette.every((other) => apart(colour, other) > alike)) palette.push(colour);
    }
    if (palette.length <= MOST) return palette;
  }
}

/**
 * @param {readonly number[]} palette
 * @param {number} colour
 */
function nearest(palette, colour) {
  let [best, least] = [0, Infinity];
  for (let i = 0; i < palette.length && least > 0; i++) {
    const distance = apart(palette[i] ?? 0, colour);
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

/**
 * Square of the distance of two colours in RGB.
 * @param {number} a
 * @param {number} b
 */
function apart(a, b) {
  return ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

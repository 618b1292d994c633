// PNG with a palette (PNG specification, third edition, 5 and 11): a third of the size of full colour, for images of few colours and the
// shades at their edges.
import { crc32, deflateSync } from 'node:zlib';

/** The highest effort takes eight times as long and saves a twentieth. */
const EFFORT = { level: 6, memLevel: 8 };

/** Most colours of a palette. */
const MOST = 256;

/**
 * Square of the distance in RGB below which two shades share an entry of the palette; doubled until all colours fit. Eight of 255 levels
 * per channel cannot be distinguished.
 */
const ALIKE = 3 * 8 ** 2;

/**
 * An opaque image as PNG: every pixel gets the palette's colour nearest to its own.
 * @param {Uint8Array} rgba four bytes per pixel, rows from the top, at an offset of whole pixels in its buffer; alpha is ignored. Its bytes are
 * overwritten.
 * @param {number} width px
 * @param {number} height px
 * @returns {Buffer}
 */
export function indexedPng(rgba, width, height) {
  const { colours, counts, numbers } = coloursOf(rgba, width * height);
  const byFrequency = colours.map((colour, number) => ({ colour, count: counts[number] ?? 0 }));
  byFrequency.sort((a, b) => b.count - a.count || a.colour - b.colour);
  const palette = paletteOf(byFrequency.map(({ colour }) => colour));
  const places = Uint8Array.from(colours, (colour) => nearest(palette, colour));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, i = 0; y < height; y++) {
    // Each row begins with its filter: none, which suits indices best.
    for (let to = y * (width + 1) + 1, end = to + width; to < end; to++, i++) rows[to] = places[numbers[i] ?? 0] ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const entries = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', entries), chunk('IDAT', deflateSync(rows, EFFORT)), chunk('IEND', Buffer.alloc(0))]);
}

/** Colours last met, by a hash of their bytes; a power of two. Looking one up here takes a fraction of the time of a Map. */
const RECENT = 1 << 15;

/**
 * The colours of an image: each as 0xRRGGBB, how many pixels have it, and the number of each pixel's colour. Images take megabytes, so the
 * numbers are written over the bytes of the pixels.
 * @param {Uint8Array} rgba four bytes per pixel
 * @param {number} pixels
 * @returns {{ colours: number[], counts: number[], numbers: Int32Array }}
 */
function coloursOf(rgba, pixels) {
  // One integer per pixel, for speed. The order of its channels depends on the machine; rgbOf reads them.
  const words = new Int32Array(rgba.buffer, rgba.byteOffset, pixels);
  /** @type {number[]} */
  const colours = [];
  /** @type {number[]} */
  const counts = [];
  /** @type {Map<number, number>} */
  const numberOf = new Map();
  const recent = new Int32Array(RECENT);
  const recentNumbers = new Int32Array(RECENT).fill(-1);
  for (let i = 0; i < pixels; i++) {
    const word = words[i] ?? 0;
    // Knuth, The Art of Computer Programming, volume 3, 6.4: multiplicative hashing.
    const slot = Math.imul(word, 0x9e3779b1) >>> 17;
    let number = recent[slot] === word ? (recentNumbers[slot] ?? -1) : -1;
    if (number < 0) {
      const colour = rgbOf(word);
      number = numberOf.get(colour) ?? colours.length;
      if (number === colours.length) {
        numberOf.set(colour, number);
        colours.push(colour);
        counts.push(0);
      }
      recent[slot] = word;
      recentNumbers[slot] = number;
    }
    counts[number] = (counts[number] ?? 0) + 1;
    words[i] = number;
  }
  return { colours, counts, numbers: words };
}

/** Whether the first byte of an integer in memory is its lowest. */
const LITTLE_ENDIAN = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

/**
 * Red, green and blue of a pixel's four bytes, as 0xRRGGBB; alpha is ignored.
 * @param {number} word
 */
function rgbOf(word) {
  return LITTLE_ENDIAN ? ((word & 255) << 16) | (word & 0xff00) | ((word >> 16) & 255) : word >>> 8;
}

/**
 * The most frequent colours that are not too similar to each other.
 * @param {readonly number[]} colours most frequent first
 */
function paletteOf(colours) {
  for (let alike = 0; ; alike = Math.max(ALIKE / 4, alike * 2)) {
    /** @type {number[]} */
    const palette = [];
    for (const colour of colours) {
      if (palette.length > MOST) break;
      if (palette.every((other) => colourDistance(colour, other) > alike)) palette.push(colour);
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
    const distance = colourDistance(palette[i] ?? 0, colour);
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

/**
 * Square of the distance of two colours in RGB.
 * @param {number} a
 * @param {number} b
 */
function colourDistance(a, b) {
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

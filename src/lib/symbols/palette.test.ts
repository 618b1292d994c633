// The contrast of all colours.
import { describe, expect, it } from 'vitest';
import { pageColours, palettes, type PageColours, type Palette } from './palette.ts';

const linear = (hex: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));

/** WCAG 2.2 contrast ratio, 1…21. */
function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => {
    const [r = 0, g = 0, blue = 0] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(x, y) / Math.min(x, y);
}

/** Matrices for linear sRGB that simulate full dichromacy (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHTS: Record<string, number[][]> = {
  trichromat: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

/** CIE 1976 colour difference of two colours for one kind of colour vision. */
function difference(a: string, b: string, sight: number[][]): number {
  const [p, q] = [a, b].map((hex) => lab(sight.map((row) => row.reduce((sum, k, i) => sum + k * linear(hex)[i]!, 0)))) as [number[], number[]];
  return Math.hypot(...p.map((v, i) => v - q[i]!));
}

function lab([r = 0, g = 0, b = 0]: number[]): number[] {
  const xyz = [(0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, 0.2126 * r + 0.7152 * g + 0.0722 * b, (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089];
  const [x = 0, y = 0, z = 0] = xyz.map((v) => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(Object.entries(palettes))('the %s palette', (_, palette) => {
  const pairs: [keyof Palette, keyof Palette][] = [
    ['town', 'halo'],
    ['country', 'halo'],
    ['sea', 'seaHalo'],
    ['ink', 'halo'],
    ['place', 'halo'],
    ['zone', 'halo'],
    ['missile', 'halo']
  ];
  it.each(pairs)('shows %s on %s at 4.5:1 or more', (word, halo) => {
    expect(contrast(palette[word], palette[halo])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['export', 'import', 'undirected'] as const)('shows %s arcs at 3:1 or more on land and water', (arc) => {
    for (const ground of ['land', 'dprk', 'water'] as const) {
      expect(contrast(palette[arc], palette[ground]), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(SIGHTS))('keeps exports and imports distinguishable for a %s', (_name, sight) => {
    expect(difference(palette.export, palette.import, sight)).toBeGreaterThan(35);
  });

  it('distinguishes the DPRK from its neighbours and water from land', () => {
    expect(palette.dprk).not.toBe(palette.land);
    expect(contrast(palette.land, palette.water)).toBeGreaterThan(1.1);
    expect(contrast(palette.river, palette.dprk)).toBeGreaterThan(1.2);
  });
});

describe.each(Object.entries(pageColours))('the colours of a page, %s', (_, page) => {
  const words: [keyof PageColours, keyof PageColours][] = [
    ['ink', 'paper'],
    ['ink', 'panel'],
    ['ink2', 'paper'],
    ['ink2', 'panel'],
    ['onAccent', 'accent']
  ];
  it.each(words)('show %s on %s at 4.5:1 or more', (word, ground) => {
    expect(contrast(page[word], page[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['rule2', 'focus'] as const)('show the outlines of controls (%s) at 3:1 or more', (line) => {
    expect(contrast(page[line], page.paper)).toBeGreaterThanOrEqual(3);
  });
});

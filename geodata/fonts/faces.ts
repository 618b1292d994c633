// The font files of the site: where each is from, and for which characters a browser loads it.

/** One font file of the site. */
export interface Face {
  /** Name of the file, without extension. */
  readonly file: string;
  readonly family: string;
  /** CSS weight, or a range of weights. */
  readonly weight: string;
  /** The file in a Fontsource package. */
  readonly from: string;
  /** CSS unicode-range: the characters for which a browser may load it. No two faces of a family and weight overlap. */
  readonly range: readonly string[];
  /** Whether it is cut to the characters in use; false if a reserved font name does not allow this. */
  readonly cut: boolean;
}

const LATIN = [
  'U+20-FF',
  'U+131',
  'U+152-153',
  'U+2BB-2BC',
  'U+2C6',
  'U+2DA',
  'U+2DC',
  'U+2000-203A',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
  'U+2215'
];
const LATIN_EXT = [
  'U+100-130',
  'U+132-151',
  'U+154-2BA',
  'U+2BD-2C5',
  'U+2C7-2D9',
  'U+2DB',
  'U+2DD-2FF',
  'U+1D00-1EFF',
  'U+20A0-20AB',
  'U+20AD-20C4',
  'U+2113'
];
const CYRILLIC = ['U+301', 'U+400-45F', 'U+490-491', 'U+4B0-4B1', 'U+2116'];
export const HANGUL = ['U+1100-11FF', 'U+3130-318F', 'U+AC00-D7AF'];
export const HAN = ['U+2E80-312F', 'U+3190-9FFF', 'U+F900-FAFF', 'U+FF00-FFEF'];

/** A Source font as published: its licence reserves the name for unchanged files. */
const source = (family: string, name: string, weight: string): Face[] =>
  (
    [
      ['latin', LATIN],
      ['latin-ext', LATIN_EXT],
      ['cyrillic', CYRILLIC]
    ] as const
  ).map(([slice, range]) => ({
    file: `${name}-${slice}-${weight}`,
    family,
    weight,
    range,
    cut: false,
    from: `@fontsource/${name}/files/${name}-${slice}-${weight}-normal.woff2`
  }));

const noto = (family: string, file: string, slice: string, range: readonly string[]): Face => ({
  file,
  family,
  weight: '400 700',
  range,
  cut: true,
  from: `@fontsource/${slice}-500-normal.woff2`
});

/** All fonts, in the order in which they are searched for a character. */
export const FACES: readonly Face[] = [
  ...source('Source Sans 3', 'source-sans-3', '400'),
  ...source('Source Sans 3', 'source-sans-3', '600'),
  ...source('Source Serif 4', 'source-serif-4', '600'),
  noto('Noto Sans KR', 'noto-sans-kr', 'noto-sans-kr/files/noto-sans-kr-korean', HANGUL),
  noto('Noto Sans SC', 'noto-sans-sc', 'noto-sans-sc/files/noto-sans-sc-chinese-simplified', HAN),
  // Arrows and symbols, which the packages keep in separate numbered files.
  noto('Noto Sans SC', 'noto-sans-signs-1', 'noto-sans-sc/files/noto-sans-sc-90', ['U+2248', 'U+2318']),
  noto('Noto Sans SC', 'noto-sans-signs-2', 'noto-sans-sc/files/noto-sans-sc-105', ['U+2190', 'U+25BC']),
  noto('Noto Sans SC', 'noto-sans-signs-3', 'noto-sans-sc/files/noto-sans-sc-102', ['U+2265', 'U+25B2']),
  noto('Noto Sans SC', 'noto-sans-signs-4', 'noto-sans-sc/files/noto-sans-sc-109', ['U+2192'])
];

/** Whether a range contains a character. */
export function covers(range: readonly string[], sign: string): boolean {
  const point = sign.codePointAt(0) ?? 0;
  return range.some((entry) => {
    const [from = '', to = from] = entry.slice(2).split('-');
    return point >= Number.parseInt(from, 16) && point <= Number.parseInt(to, 16);
  });
}

// All colours of the site. The live map's style and the files read them from here; pages have them as the custom properties
// that static-map/palette-css.ts writes.

/** Colours of the map and of what stands for its features in tables and keys. All are #rrggbb. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  /** The DPRK: lifted a little from its neighbours. */
  readonly dprk: string;
  /** A border river's course. */
  readonly river: string;
  readonly border: string;
  /** The line between the two Koreas. */
  readonly mdl: string;
  readonly town: string;
  readonly country: string;
  readonly sea: string;
  /** Behind words on land, and behind words on water. */
  readonly halo: string;
  readonly seaHalo: string;
  /** Words and fine lines of the map's own furniture. */
  readonly ink: string;
  readonly export: string;
  readonly import: string;
  /** Figures that exist only as the sum of both directions. */
  readonly undirected: string;
  /** Crossings, ports. */
  readonly place: string;
  readonly zone: string;
  readonly missile: string;
  /** What the reader chose. */
  readonly accent: string;
}

/**
 * Exports vermillion and imports blue are Okabe and Ito's (Color Universal Design, 2008); the dark palette lightens both
 * until they stand 3:1 from dark land and water, and no further, so that they stay apart for every kind of colour vision.
 */
export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    water: '#d9e7ee',
    land: '#f3f1ea',
    dprk: '#fffefa',
    river: '#a9c6d6',
    border: '#8f969b',
    mdl: '#5c6369',
    town: '#333b42',
    country: '#4d555b',
    sea: '#35596c',
    halo: '#fdfdfb',
    seaHalo: '#d9e7ee',
    ink: '#1c2126',
    export: '#d55e00',
    import: '#0072b2',
    undirected: '#5f6770',
    place: '#2f3d47',
    zone: '#0d6b50',
    missile: '#7a2f8f',
    accent: '#1c2126'
  },
  dark: {
    water: '#101a21',
    land: '#242b31',
    dprk: '#343d45',
    river: '#14303f',
    border: '#7b868f',
    mdl: '#b4bcc2',
    town: '#d5d9da',
    country: '#aeb6bc',
    sea: '#86a9bd',
    halo: '#14181c',
    seaHalo: '#101a21',
    ink: '#e9eae6',
    export: '#ee8233',
    import: '#56a5dc',
    undirected: '#a0a8af',
    place: '#d3dbe1',
    zone: '#5fcfa6',
    missile: '#d09be6',
    accent: '#e9eae6'
  }
};

/** Colours of a page around its map. All are #rrggbb. */
export interface PageColours {
  readonly paper: string;
  /** Behind panels and code, a shade off the paper. */
  readonly panel: string;
  readonly ink: string;
  /** Secondary text. */
  readonly ink2: string;
  /** Hairlines, and the outlines of fields and buttons. */
  readonly rule: string;
  readonly rule2: string;
  /** Chosen buttons, and the text on them. */
  readonly accent: string;
  readonly onAccent: string;
  /** The ring around what has the keyboard. */
  readonly focus: string;
}

const LIGHT: PageColours = {
  paper: '#fdfdfb',
  panel: '#f5f5f1',
  ink: '#1c2126',
  ink2: '#555d65',
  rule: '#d6d8d4',
  rule2: '#8a9198',
  accent: '#1c2126',
  onAccent: '#fdfdfb',
  focus: '#0b5cad'
};

export const pageColours: Readonly<Record<'light' | 'dark' | 'print', PageColours>> = {
  light: LIGHT,
  dark: {
    paper: '#14181c',
    panel: '#1b2126',
    ink: '#e9eae6',
    ink2: '#a9b0b6',
    rule: '#343c43',
    rule2: '#757e86',
    accent: '#e9eae6',
    onAccent: '#14181c',
    focus: '#7db8f0'
  },
  print: { ...LIGHT, paper: '#ffffff', panel: '#ffffff', ink: '#000000', ink2: '#333333', rule: '#bbbbbb', rule2: '#777777' }
};

/** A direction's colour as words and arrowheads have it: drawn towards the ink until it reads, 65 : 35. */
export function towardsInk(colour: string, ink: string): string {
  const part = (hex: string, i: number): number => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2]
    .map((i) =>
      Math.round(part(colour, i) * 0.65 + part(ink, i) * 0.35)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`;
}

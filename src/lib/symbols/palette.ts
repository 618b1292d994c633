// All colours of the site. The live map's style and the files import them; pages use the custom properties that static-map/palette-css.ts
// generates.

/** Colours of the map, and of its features in tables and legends. All are #rrggbb. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  /** The DPRK: slightly lighter than its neighbours. */
  readonly dprk: string;
  /** The border rivers. */
  readonly river: string;
  readonly border: string;
  /** The line between the two Koreas. */
  readonly mdl: string;
  readonly town: string;
  readonly country: string;
  readonly sea: string;
  /** Halo of text on land, and of text on water. */
  readonly halo: string;
  readonly seaHalo: string;
  /** Text and fine lines of the map itself. */
  readonly ink: string;
  readonly export: string;
  readonly import: string;
  /** Figures published only as the total of both directions. */
  readonly undirected: string;
  /** Crossings and ports. */
  readonly place: string;
  readonly zone: string;
  readonly missile: string;
  /** Selected features. */
  readonly accent: string;
}

/**
 * Exports (vermilion) and imports (blue) are from the Okabe and Ito palette (Color Universal Design, 2008). The dark palette lightens both
 * until their contrast with dark land and water is 3:1, and no further, so that they remain distinguishable with every kind of colour
 * vision.
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

/** Colours of the page around the map. All are #rrggbb. */
export interface PageColours {
  readonly paper: string;
  /** Background of panels and code, slightly different from the page's. */
  readonly panel: string;
  readonly ink: string;
  /** Secondary text. */
  readonly ink2: string;
  /** Hairlines, and the outlines of fields and buttons. */
  readonly rule: string;
  readonly rule2: string;
  /** Selected buttons, and the text on them. */
  readonly accent: string;
  readonly onAccent: string;
  /** The focus ring. */
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

/** Per cent of a direction's own colour in that of its text and arrowheads; the rest is the text colour, which makes them legible. */
export const TEXT_PERCENT = 65;

/** A direction's colour for text and arrowheads. Styles use the custom properties of the same colours (static-map/palette-css.ts). */
export function towardsInk(colour: string, ink: string): string {
  const part = (hex: string, i: number): number => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2]
    .map((i) =>
      Math.round((part(colour, i) * TEXT_PERCENT + part(ink, i) * (100 - TEXT_PERCENT)) / 100)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`;
}

import { palettes, type Palette } from '#lib/symbols/palette.ts';
import type { View } from '#lib/view/view.ts';

/** The colours of a file: its map's, and those around it, which are --paper, --ink-2 and --rule of app.css. */
export interface Look {
  readonly palette: Palette;
  readonly sheet: string;
  readonly quiet: string;
  readonly rule: string;
}

const LOOKS: Readonly<Record<'light' | 'dark', Look>> = {
  light: { palette: palettes.light, sheet: '#fdfdfb', quiet: '#555d65', rule: '#d6d8d4' },
  dark: { palette: palettes.dark, sheet: '#14181c', quiet: '#a9b0b6', rule: '#343c43' }
};

/** A file cannot follow its reader's device: it is dark only where the view says so. */
export function lookOf({ theme }: View): Look {
  return LOOKS[theme === 'dark' ? 'dark' : 'light'];
}

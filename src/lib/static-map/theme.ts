import { pageColours, palettes, type PageColours, type Palette } from '#lib/symbols/palette.ts';
import type { View } from '#lib/view/view.ts';

/** The colours of a file: its map's, and those of the page around it. */
export interface FileTheme {
  readonly palette: Palette;
  readonly page: PageColours;
}

/** A file cannot follow its reader's device: it is dark only where the view says so. */
export function fileThemeOf({ theme }: View): FileTheme {
  const name = theme === 'dark' ? 'dark' : 'light';
  return { palette: palettes[name], page: pageColours[name] };
}

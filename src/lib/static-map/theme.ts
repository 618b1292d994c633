// The colours of an SVG file, by the theme of its view.
import { pageColours, palettes, type PageColours, type Palette } from '#lib/symbols/palette.ts';
import type { View } from '#lib/view/view.ts';

/** The colours of a file: those of its map, and those of the page around it. */
export interface FileTheme {
  readonly palette: Palette;
  readonly page: PageColours;
}

/** The theme of a view's file. A file cannot follow its reader's device, so it is dark only if the view says so. */
export function fileThemeOf({ theme }: View): FileTheme {
  const name = theme === 'dark' ? 'dark' : 'light';
  return { palette: palettes[name], page: pageColours[name] };
}

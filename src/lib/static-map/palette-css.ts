// The palette as CSS, which head/first-styles.ts puts into every page.
import { pageColours, palettes, TEXT_PERCENT } from '#lib/symbols/palette.ts';

/**
 * All colours as CSS custom properties: the map's as `--map-…`, the page's as `--paper`, `--ink` and so on. Light by default, dark if the
 * device or `data-theme` says so, light when printed.
 */
export function paletteCss(): string {
  const light = properties('map-', palettes.light) + TEXT_COLOURS;
  const dark = properties('map-', palettes.dark) + properties('', pageColours.dark);
  return [
    `:root{${light}${properties('', pageColours.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme='light']){${dark}}}`,
    `@media screen{:root[data-theme='dark']{${dark}}}`,
    `@media print{:root{${properties('', pageColours.print)}}}`
  ].join('');
}

/** The colours of directions for text: `--map-export-text` on the map, `--export-text` on the page. They follow the theme of the colours that they mix. */
const TEXT_COLOURS = ['map-', '']
  .flatMap((prefix) =>
    ['export', 'import'].map((direction) => `--${prefix}${direction}-text:color-mix(in srgb, var(--map-${direction}) ${TEXT_PERCENT}%, var(--${prefix}ink));`)
  )
  .join('');

/** `onAccent` becomes `--on-accent`, `ink2` becomes `--ink-2`. */
function properties(prefix: string, colours: object): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${prefix}${name.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`)}:${colour};`)
    .join('');
}

import { palettes, type Palette } from '#lib/symbols/palette.ts';

/** The palettes as custom properties `--map-…`: light, dark by the reader's device or `data-theme`, light on paper. */
export function paletteCss(): string {
  const light = properties(palettes.light);
  const dark = properties(palettes.dark);
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${dark}}}`,
    `:root[data-theme='dark']{${dark}}`,
    `@media print{:root:root:root{${light}}}`
  ].join('');
}

function properties(palette: Palette): string {
  return Object.entries(palette).map(([name, colour]) => `--map-${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}:${colour}`).join(';');
}

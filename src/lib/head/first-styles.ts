// Styles that are part of every page, so that no missing style sheet can take its colours or its map. The server adds them (hooks.server.ts).
import mapTextStyles from '#lib/labels/map-text.css?inline';
import pictureStyles from '#lib/static-map/html-map.css?inline';
import { paletteCss } from '#lib/static-map/palette-css.ts';
import boxStyles from './first-styles.css?inline';

/** Where app.html has room for them: before the style sheets, which override them. */
const PLACE = '<!--first-styles-->';

/** Puts the palette, the styles of the static map and the box around it into a page. */
export function withFirstStyles(html: string): string {
  return html.replace(PLACE, () => `<style>${paletteCss()}${boxStyles}${mapTextStyles}${pictureStyles}</style>`);
}

// Font faces of the map's labels, for the style.
import type { FontFacesSpecification } from 'maplibre-gl';
import { FONT_FILES } from '../../../fonts/files.ts';
import { FONT_FACES } from '#lib/symbols/font-faces.ts';

/** The site's fonts for map labels. A file is fetched when a label needs a character of its range. */
export function fontFaces(absolute: (url: string) => string): FontFacesSpecification {
  const of = (weight: string): { url: string; 'unicode-range': string[] }[] =>
    FONT_FILES.filter((face) => face.family !== 'Source Serif 4' && (face.weight === weight || face.weight.includes(' '))).map(({ url, range }) => ({
      url: absolute(url),
      'unicode-range': [...range]
    }));
  return { [FONT_FACES.regular]: of('400'), [FONT_FACES.bold]: of('600') };
}

import type { FontFacesSpecification } from 'maplibre-gl';
import faces from '../../../fonts/faces.json';
import { FACES } from './fonts.ts';

const files = import.meta.glob<string>('../../../fonts/*.woff2', { query: '?url&no-inline', import: 'default', eager: true });

/** The site's own fonts for the labels of the map; each file is fetched when a label needs a character of its range. */
export function fontFaces(absolute: (url: string) => string): FontFacesSpecification {
  const of = (weight: string): { url: string; 'unicode-range': string[] }[] =>
    faces
      .filter((face) => face.family !== 'Source Serif 4' && (face.weight === weight || face.weight.includes(' ')))
      .map(({ file, range }) => ({ url: absolute(files[`../../../fonts/${file}.woff2`]!), 'unicode-range': range }));
  return { [FACES.regular]: of('400'), [FACES.bold]: of('600') };
}

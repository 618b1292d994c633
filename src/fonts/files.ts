// The site's font files with their addresses and character ranges. `npm run fonts` writes faces.json.
import faces from './faces.json';

const files = import.meta.glob<string>('./*.woff2', { query: '?url&no-inline', import: 'default', eager: true });

/** A file of one of the site's faces, for the characters of its ranges. */
export interface FontFile {
  readonly family: string;
  /** CSS weight, or a range of weights. */
  readonly weight: string;
  readonly range: readonly string[];
  readonly url: string;
}

/** The site's own faces, as fonts.css declares them. */
export const FONT_FILES: readonly FontFile[] = faces.map(({ file, family, weight, range }) => ({ family, weight, range, url: files[`./${file}.woff2`]! }));

import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { drawCompareFile } from '#lib/poster/compare-file.ts';
import { png } from '#lib/poster/png.server.ts';
import { select } from '#lib/selection/select.ts';
import { decodeCompare } from '#lib/view/compare.ts';
import { short } from './code.ts';
import { answer } from './files.server.ts';

// Which pair is compared stands in the query, which a static site cannot answer: these files show the one without any.
const pair = decodeCompare('', known(atlas));
const [a, b] = [select(atlas, pair.a), select(atlas, pair.b)];

/** The site's root, of the address of a file beside the comparison. */
const root = (url: URL): string => new URL('../', url).href;

const drawn = (url: URL): string => drawCompareFile(atlas, a, b, short(root(url)));

export const comparisonSvg = (url: URL): Response => answer(drawn(url), 'image/svg+xml');

export const comparisonPng = async (url: URL): Promise<Response> => answer(await png(drawn(url)), 'image/png');

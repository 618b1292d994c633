// Responses of the routes for the images beside a comparison.
import type { Lang } from '#lib/atlas/atlas.ts';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { drawSvgComparison } from '#lib/static-map/svg-compare.ts';
import { siteRoot } from '#lib/store/site-root.ts';
import { select } from '#lib/selection/select.ts';
import { png } from './png.ts';
import { decodeCompare, type Compare } from '#lib/view/compare.ts';
import { shortAddress } from '#lib/share/embed-code.ts';
import { answer } from './view-file-routes.ts';

/** The comparison in the address of a file beside it. */
const pairAt = (url: URL, lang: Lang): Compare => decodeCompare(url.search, availableValues(atlas), lang);

const drawn = (url: URL, lang: Lang): string => {
  const { a, b } = pairAt(url, lang);
  return drawSvgComparison(atlas, select(atlas, a), select(atlas, b), shortAddress(siteRoot(url)));
};

export const comparisonSvg = (url: URL, lang: Lang = 'en'): Response => answer(drawn(url, lang), 'image/svg+xml');

export const comparisonPng = async (url: URL, lang: Lang = 'en'): Promise<Response> => answer(await png(() => drawn(url, lang)), 'image/png');

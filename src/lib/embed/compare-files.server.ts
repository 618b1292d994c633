import type { Lang } from '#lib/atlas/atlas.ts';
import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { drawCompareFile } from '#lib/poster/compare-file.ts';
import { png } from '#lib/poster/png.server.ts';
import { compareHeading } from '#lib/selection/compare-sentence.ts';
import { select } from '#lib/selection/select.ts';
import { decodeCompare, encodeCompare, type Compare } from '#lib/view/compare.ts';
import { langPath } from '#lib/view/lang.ts';
import { short } from './code.ts';
import { answer } from './files.server.ts';
import { oembed } from './oembed.ts';

// Which pair is compared stands in the query, which a static site cannot answer: these files show the one without any.
const pairIn = (lang: Lang): Compare => decodeCompare('', known(atlas), lang);

/** The site's root, of the address of a file beside the comparison. */
const root = (url: URL, lang: Lang): string => new URL(lang === 'en' ? '../' : '../../', url).href;

const drawn = (url: URL, lang: Lang): string => {
  const { a, b } = pairIn(lang);
  return drawCompareFile(atlas, select(atlas, a), select(atlas, b), short(root(url, lang)));
};

export const comparisonSvg = (url: URL, lang: Lang = 'en'): Response => answer(drawn(url, lang), 'image/svg+xml');

export const comparisonPng = async (url: URL, lang: Lang = 'en'): Promise<Response> => answer(await png(drawn(url, lang)), 'image/png');

export const comparisonOembed = (url: URL, lang: Lang = 'en'): Response => {
  const path = encodeCompare(pairIn(lang), known(atlas));
  return answer(JSON.stringify(oembed({ title: compareHeading(atlas, pairIn(lang), lang), path, picture: `${langPath(lang)}compare/poster.png` }, root(url, lang))), 'application/json');
};

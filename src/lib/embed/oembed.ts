import type { Atlas } from '#lib/atlas/atlas.ts';
import { headline } from '#lib/selection/describe.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { panelWords } from '#lib/words/panels.ts';
import { iframeCode } from './code.ts';

/** An answer of oEmbed 1.0, type rich. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Size in px of the frame an editor gets who asks for none. */
export const SIZE = { width: 640, height: 720 } as const;

/** The oEmbed of a view; `path` is its address below the site's root `site`, like `chn/2023/`. */
export function oembed(atlas: Atlas, selection: Selection, path: string, site: string): Oembed {
  const title = headline(atlas, selection);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: panelWords.en.site,
    provider_url: site,
    cache_age: 86400,
    html: iframeCode({ address: new URL(`embed/${path}`, site).href, title, height: SIZE.height }),
    width: SIZE.width,
    height: SIZE.height,
    thumbnail_url: new URL(`${path}poster.png`, site).href,
    thumbnail_width: 1200,
    thumbnail_height: 630
  };
}

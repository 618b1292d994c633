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

/** What is embedded: its title, its address and its picture's below the site's root, like `chn/2023/`. */
export interface Embedded {
  readonly title: string;
  readonly path: string;
  readonly picture: string;
}

/** The oEmbed of something on the site whose root is `site`. */
export function oembed({ title, path, picture }: Embedded, site: string): Oembed {
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
    thumbnail_url: new URL(picture, site).href,
    thumbnail_width: 1200,
    thumbnail_height: 630
  };
}

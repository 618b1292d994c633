// Responses of oEmbed 1.0, with which editorial tools turn a pasted address into an embed.
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Story } from '#lib/atlas/stories.ts';
import { pageWords } from '#lib/words/page.ts';
import { escapeMarkup, iframeCode } from '#lib/share/embed-code.ts';
import { embeddable } from './embeddable.ts';
import type { Share } from '#lib/share/share.ts';

/** A response of oEmbed 1.0, type rich. */
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
  /** All three or none, as the specification requires; left out if the image is larger than the consumer allows. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** Width in px of the frame if the consumer states none. */
const WIDTH = 640;

/** Width in px beyond which an embed's content does not grow. */
const WIDEST = 1600;

/** Size in px of the image beside a page. */
const PICTURE = { width: 1200, height: 630 } as const;

/** The largest size that the consumer allows, px. */
export interface Room {
  readonly maxwidth?: number;
  readonly maxheight?: number;
}

/** The oEmbed response for what is shared, on the site with root `site`. */
function oembed({ embed, link, title, view, pictures, heights }: Share, site: string, { maxwidth, maxheight }: Room = {}): Oembed {
  const width = Math.min(maxwidth ?? WIDTH, WIDEST);
  const height = Math.min(maxheight ?? Infinity, heights(width).natural);
  const [path = '', query = ''] = link.split('?');
  const pictured = pictures !== null && PICTURE.width <= (maxwidth ?? Infinity) && PICTURE.height <= (maxheight ?? Infinity);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: pageWords[view.lang].site,
    provider_url: site,
    cache_age: 86400,
    html: iframeCode({ address: new URL(`embed/${embed}`, site).href, title, width, height }),
    width,
    height,
    ...(pictured && {
      thumbnail_url: new URL(pictures.folder === null ? `${path}poster.png?${query}` : `${pictures.folder}poster.png`, site).href,
      thumbnail_width: PICTURE.width,
      thumbnail_height: PICTURE.height
    })
  };
}

/** The same response as the specification's XML. */
function oembedXml(answer: Oembed): string {
  // Titles do not contain characters that XML forbids, but one would make the whole response unreadable.
  // eslint-disable-next-line no-control-regex
  const text = (value: string | number): string => escapeMarkup(String(value).replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${Object.entries(answer)
    .map(([name, value]: [string, string | number]) => `  <${name}>${text(value)}</${name}>\n`)
    .join('')}</oembed>\n`;
}

/** The endpoint's response: HTTP status, type and text. */
export interface Answer {
  readonly status: 200 | 400 | 404 | 501;
  readonly type: string;
  readonly body: string;
}

/**
 * Responds to a consumer's request by its query: `url`, and optionally `maxwidth`, `maxheight` and `format`. 404 for an address that is not
 * on the site with root `site` or cannot be embedded, 501 for another format, as the specification requires, 400 for a missing parameter or
 * one that is not a number of px. No response repeats the request's text.
 */
export function answerOembed(query: URLSearchParams, site: string, atlas: Atlas, stories: readonly Story[]): Answer {
  const format = query.get('format') || 'json';
  if (format !== 'json' && format !== 'xml') return refuse(501, 'format: expected json or xml.');
  const url = query.get('url');
  if (!url) return refuse(400, `url: expected the address of a page on ${site}, as in ${site}oembed?url=${encodeURIComponent(`${site}chn/2023/`)}.`);
  const room: { -readonly [side in keyof Room]: number } = {};
  for (const side of ['maxwidth', 'maxheight'] as const) {
    const text = query.get(side);
    if (!text) continue;
    if (!/^[1-9]\d{0,5}$/.test(text)) return refuse(400, `${side}: expected a whole number of px above 0, such as 640.`);
    room[side] = Number(text);
  }
  const share = embeddable(url, new URL(site), atlas, stories);
  if (!share) return refuse(404, `url: no view, comparison or story of ${site} is at this address. Views are at ${site}chn/2023/ and the like.`);
  const answer = oembed(share, site, room);
  return format === 'xml'
    ? { status: 200, type: 'text/xml; charset=utf-8', body: oembedXml(answer) }
    : { status: 200, type: 'application/json', body: JSON.stringify(answer) };
}

function refuse(status: 400 | 404 | 501, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body };
}

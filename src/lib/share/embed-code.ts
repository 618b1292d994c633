// The code that an editor pastes into an article, and related short texts.

/** The content of the code. */
export interface Code {
  /** Absolute address of the embed. */
  readonly address: string;
  readonly title: string;
  /** Height in px until the embed reports its own. */
  readonly height: number;
  /** Px; the width of the surrounding text by default. */
  readonly width?: number;
}

/** An iframe, which works everywhere with and without JavaScript. It has no style attribute, because strict policies refuse those. */
export function iframeCode({ address, title, height, width }: Code): string {
  return `<iframe data-trade-map src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

/** The custom element of /embed.js around that frame, which remains if scripts are removed. `site` is the site's root. */
export function componentCode(code: Code, site: string): string {
  const view = code.address.slice(new URL('embed/', site).href.length);
  return `<script async src="${escapeMarkup(new URL('embed.js', site).href)}"></script>\n<trade-map view="${escapeMarkup(view)}">${iframeCode(code)}</trade-map>`;
}

/** The directives that a host's Content-Security-Policy needs. */
export function policyLine(site: string): string {
  const { origin } = new URL(site);
  return `script-src ${origin}; frame-src ${origin}`;
}

/** An address without scheme and trailing slash. */
export function shortAddress(site: string): string {
  return site.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** A file name for an address of the site relative to its root: `chn-2022-flow-export`. */
export function fileName(path: string): string {
  return path
    .replaceAll(/[^\w.-]+/g, '-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}

/** Most characters of a file name; file systems allow 255. */
const LONGEST = 120;

/** Escapes text for elements and quoted attributes of HTML and XML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

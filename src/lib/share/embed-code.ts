// The code that an editor pastes into an article, and small texts that go with it.

/** What the code is about. */
export interface Code {
  /** Absolute address of the embed. */
  readonly address: string;
  readonly title: string;
  /** Px until the embed reports its own height. */
  readonly height: number;
  /** Px; as wide as the text around it, if not given. */
  readonly width?: number;
}

/** The one line that works everywhere, with and without scripts; no style attribute, which strict policies refuse. */
export function iframeCode({ address, title, height, width }: Code): string {
  return `<iframe data-trade-map src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

/** The element of /embed.js around that frame, which remains where scripts are stripped. `site` is the site's root. */
export function componentCode(code: Code, site: string): string {
  const view = code.address.slice(new URL('embed/', site).href.length);
  return `<script async src="${escapeMarkup(new URL('embed.js', site).href)}"></script>\n<trade-map view="${escapeMarkup(view)}">${iframeCode(code)}</trade-map>`;
}

/** The directives that a host's Content-Security-Policy needs. */
export function policyLine(site: string): string {
  const { origin } = new URL(site);
  return `script-src ${origin}; frame-src ${origin}`;
}

/** An address without scheme and closing slash, as people write it. */
export function shortAddress(site: string): string {
  return site.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** A name for files of what stands at an address of the site, relative to its root: `chn-2022-flow-export`. */
export function fileName(path: string): string {
  return path
    .replaceAll(/[^\w.-]+/g, '-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}

/** Characters of a file's name, of the 255 that file systems take. */
const LONGEST = 120;

/** Text made safe between tags and in quoted attributes, of HTML and XML alike. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// The links in a page's head to its oEmbed response, and their form in the static export.

/** Links to the responses of a page in both formats. `path` is the page's path below the site's root. */
export function oembedLinks(path: string, site: string): { readonly type: string; readonly href: string }[] {
  return (['json', 'xml'] as const).map((format) => ({
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: `${site}oembed?url=${encodeURIComponent(new URL(path, site).href)}&format=${format}`
  }));
}

/**
 * Replaces them in an exported page: a static host cannot evaluate a query, but has a JSON file beside the page. `html` is the page as
 * rendered by the server.
 */
export function withOembedFile(html: string): string {
  const [head = ''] = html.split('</head>', 1);
  return (
    head
      .replaceAll(/<link rel="alternate" type="text\/xml\+oembed"[^>]*>/g, '')
      .replaceAll(
        /(<link rel="alternate" type="application\/json\+oembed" href=")[^"]*?oembed\?url=([^"&]*)[^"]*"/g,
        (_, start: string, url: string) => `${start}${decodeURIComponent(url).split('?')[0] ?? ''}oembed.json"`
      ) + html.slice(head.length)
  );
}

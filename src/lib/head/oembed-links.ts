// The links in the head of a page by which an editor's tool finds the page's oEmbed answer, and how the static export rewrites them.

/** How the head of a page names its answers, in both formats; `path` is what it shows, below the site's root. */
export function oembedLinks(path: string, site: string): { readonly type: string; readonly href: string }[] {
  return (['json', 'xml'] as const).map((format) => ({
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: `${site}oembed?url=${encodeURIComponent(new URL(path, site).href)}&format=${format}`
  }));
}

/**
 * The same in the head of an exported page: a static host answers no query, but has the file beside the page, in JSON alone.
 * `html` is the page as the server writes it.
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

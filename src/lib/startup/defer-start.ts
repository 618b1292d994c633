// Keeps the framework from starting a page by itself: the server sends its start script as text, and a small script runs it once all
// modules have loaded (load-app.ts). The server uses `deferStart`; the small scripts read its output.

/** Id of the element with the deferred start script. */
export const START_SCRIPT = 'start-script';

/**
 * Parts of the framework's start script (SvelteKit 2.70): the site's root, which the code reads from a global while it is evaluated; the
 * modules; the numbers of the page's components.
 */
export const SCRIPT_PARTS = {
  root: /(__sveltekit_\w+) = \{\s*base: new URL\("([^"]+)", location\)/,
  entry: /import\("([^"]+)"\)/g,
  nodes: /node_ids: \[([\d, ]+)\]/
} as const;

/**
 * Turns a page's inline start script into text that the browser does not run, and adds the small script at the address `starter` that runs
 * it later. The text is unchanged, so that the hash in the page's Content-Security-Policy still matches. Throws if the start script does
 * not match SCRIPT_PARTS.
 */
export function deferStart(html: string, starter: string): string {
  const head = html.indexOf('</head>');
  const from = html.lastIndexOf('<script>');
  const script = html.slice(from, html.indexOf('</script>', from));
  if (
    head < 0 ||
    ![/^<script>\s*\{\s*__sveltekit_/, SCRIPT_PARTS.root, SCRIPT_PARTS.nodes].every((part) => part.test(script)) ||
    script.search(SCRIPT_PARTS.entry) < 0
  ) {
    throw new Error(
      'deferStart: the page has no start script that names its code; the framework must have changed how it writes it (SCRIPT_PARTS in src/lib/startup/defer-start.ts)'
    );
  }
  return `${html.slice(0, head)}<script async src="${starter}"></script>${html.slice(head, from)}<script type="text/plain" id="${START_SCRIPT}">${html.slice(from + '<script>'.length)}`;
}

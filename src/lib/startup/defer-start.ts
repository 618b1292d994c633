/** Id of the script that starts the application, as a page at rest carries it. */
export const ASLEEP = 'asleep';

/** Events on the embed's window: the reader asked for the live map; the host asked for the picture. */
export const WAKE = 'trade-map:wake';
export const REST = 'trade-map:rest';
/** The application runs: what the address asked for is drawn, and its buttons work. */
export const RUNNING = 'trade-map:running';
/** The application met an unexpected error. */
export const FAILED = 'trade-map:failed';

/**
 * What the start script says of the application's code: where the site's root is, which the code reads of a global as it
 * comes; its modules; the numbers of the page's components.
 */
export const CODE = {
  root: /(__sveltekit_\w+) = \{\s*base: new URL\("([^"]+)", location\)/,
  entry: /import\("([^"]+)"\)/g,
  nodes: /node_ids: \[([\d, ]+)\]/
} as const;

/**
 * Puts a page's application to sleep: its inline start script becomes text that the browser leaves alone, and a small
 * script is added that starts it when all its code is there: in an embed once the reader asks for the live map (wake.ts),
 * on a page of the site at once (awake.ts). The text stays the same to the letter, so the page's own
 * Content-Security-Policy hash still admits it.
 */
export function asleep(html: string, startScript: string): string {
  const head = html.indexOf('</head>');
  const from = html.lastIndexOf('<script>');
  const script = html.slice(from, html.indexOf('</script>', from));
  if (head < 0 || ![/^<script>\s*\{\s*__sveltekit_/, CODE.root, CODE.nodes].every((part) => part.test(script)) || script.search(CODE.entry) < 0) throw new Error('asleep: the page has no start script that names its code; the framework must have changed how it writes it');
  return `${html.slice(0, head)}<script async src="${startScript}"></script>${html.slice(head, from)}<script type="text/plain" id="${ASLEEP}">${html.slice(from + '<script>'.length)}`;
}

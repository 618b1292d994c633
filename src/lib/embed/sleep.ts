/** Id of the script that starts the application, as a page at rest carries it. */
export const ASLEEP = 'asleep';

/** Events on the embed's window: the reader asked for the live map; the host asked for the picture. */
export const WAKE = 'trade-map:wake';
export const REST = 'trade-map:rest';

/** Event on the same window: the application has started, and its buttons work. */
export const RUNNING = 'trade-map:running';

/**
 * Puts a page's application to sleep: its inline start script becomes text that the browser leaves alone until the
 * reader wakes it, and a small script that waits for that is added. The text stays the same to the letter, so the
 * page's own Content-Security-Policy hash still admits it.
 */
export function asleep(html: string, wakeScript: string): string {
  const start = /<script>(?=\s*\{\s*__sveltekit_)/;
  if (!start.test(html)) throw new Error('asleep: the page has no start script; the framework must have changed how it writes it');
  return html
    .replace(start, `<script type="text/plain" id="${ASLEEP}">`)
    .replace('</head>', `<script async src="${wakeScript}"></script></head>`);
}

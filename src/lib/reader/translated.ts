/**
 * Whether the browser has translated the page. It then puts words of its own in the place of the page's text nodes, which
 * the application holds and goes on changing, so that no reader sees the change: a page is loaded anew instead.
 */
export function isTranslated(): boolean {
  return document.documentElement.matches('.translated-ltr, .translated-rtl') || document.body.querySelector('font') !== null;
}

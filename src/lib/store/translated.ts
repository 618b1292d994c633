/**
 * Whether the browser has translated the page. Chrome replaces text nodes by <font> elements while the application keeps updating the
 * detached nodes, so the page would show old figures. Such a page is reloaded at each change instead.
 */
export function isTranslated(): boolean {
  return document.documentElement.matches('.translated-ltr, .translated-rtl') || document.body.querySelector('font') !== null;
}

/**
 * Whether the browser has translated the page. Chrome replaces text nodes by <font> elements while the application keeps updating the
 * detached nodes, so the page would show old figures. Such a page is reloaded at each change instead.
 */
export function isTranslated(): boolean {
  return document.documentElement.matches('.translated-ltr, .translated-rtl') || document.body.querySelector('font') !== null;
}

const isFont = (node: Node | null): node is HTMLElement => node?.nodeName === 'FONT';

/**
 * Keeps the texts of a translated page current where no page load follows, such as a tooltip or a number of results: a text that the
 * application changes replaces its translation, and the browser translates it anew. Returns a function that ends this.
 */
export function followTranslation(): () => void {
  const translations = new WeakMap<Node, HTMLElement>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        translations.get(target)?.replaceWith(target);
        continue;
      }
      for (const text of removedNodes) {
        const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
        if (!(text instanceof Text) || text.isConnected || !font) continue;
        translations.set(text, font);
        // The application still changes the text, although it is not in the page.
        observer.observe(text, { characterData: true });
      }
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

// Reports the height and title of an embed to its host page.
import { heightMessages } from './messages.ts';
import { onChange } from '#lib/startup/lifecycle.ts';

/**
 * Reports the natural height of an element and the page's title to the host page, now and after each change; returns a function that stops
 * it.
 */
export function reportHeight(element: HTMLElement): () => void {
  let reported = '';
  // Read once, because the page may later change its own address, while pym.js identifies its frame by the original one.
  const search = location.search;
  const watched = new WeakSet<Element>();
  const report = (): void => {
    if (parent === window) return;
    // A map that fills its frame shrinks when text grows, so the total height stays the same; therefore maps are observed, too.
    for (const box of element.querySelectorAll('.box')) {
      if (watched.has(box)) continue;
      watched.add(box);
      observer.observe(box);
    }
    const height = natural(element);
    const { title } = document;
    if (`${height} ${title}` === reported) return;
    reported = `${height} ${title}`;
    // The host's origin is unknown here, and the height is not secret.
    for (const message of heightMessages(height, title, search)) parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(report);
  observer.observe(element);
  // The title can change without the height, for example with the year; the host uses it as the frame's title.
  const titles = new MutationObserver(report);
  const title = document.querySelector('title');
  if (title) titles.observe(title, { childList: true, characterData: true, subtree: true });
  // An off-screen frame is laid out only on request, and should have its height before it becomes visible.
  if (document.readyState === 'complete') report();
  else addEventListener('load', report);
  const stop = onChange(report);
  return () => {
    observer.disconnect();
    titles.disconnect();
    removeEventListener('load', report);
    stop();
  };
}

/**
 * Height in px of an element that no frame constrains: with maps in their own proportions, and without a scroll bar, which would take width
 * and so change the height. The changes are undone before the browser paints.
 */
function natural(element: HTMLElement): number {
  const root = document.documentElement;
  const framed = 'framed' in root.dataset;
  delete root.dataset.framed;
  root.style.overflow = 'hidden';
  const { height } = element.getBoundingClientRect();
  root.style.overflow = '';
  if (framed) root.dataset.framed = '';
  return Math.ceil(height);
}

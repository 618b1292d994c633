// Reports the height and title of an embed to its host page.
import { heightMessages } from './messages.ts';
import { onChange } from '#lib/startup/lifecycle.ts';

/** Reports the natural height of an element and the page's title to the host page, now and at each change; returns how to stop. */
export function reportHeight(element: HTMLElement): () => void {
  let reported = '';
  // Taken once: the page may later rewrite its own address, and pym.js knows its frame by what the host wrote there.
  const search = location.search;
  const watched = new WeakSet<Element>();
  const report = (): void => {
    if (parent === window) return;
    // A map that fills its frame shrinks when text grows, and the whole keeps its height: so maps are observed too.
    for (const box of element.querySelectorAll('.box')) {
      if (watched.has(box)) continue;
      watched.add(box);
      observer.observe(box);
    }
    const height = natural(element);
    const { title } = document;
    if (`${height} ${title}` === reported) return;
    reported = `${height} ${title}`;
    // The host's address is unknown here; the height is no secret.
    for (const message of heightMessages(height, title, search)) parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(report);
  observer.observe(element);
  // Another year may be equally tall; the host takes the frame's title from ours.
  const titles = new MutationObserver(report);
  const title = document.querySelector('title');
  if (title) titles.observe(title, { childList: true, characterData: true, subtree: true });
  // A frame off screen is laid out only on request, and should have its height before it comes into view.
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
 * Height in px of an element that no frame constrains: with its maps in their own proportions, and without the scroll bar of
 * a frame that is too short, which would take width and so change the height. Measured in one turn, so it is never painted.
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

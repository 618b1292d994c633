import { heightMessages } from './messages.ts';
import { onChange } from '#lib/startup/lifecycle.ts';

/** Tells the host page how tall an element is by itself and what it shows, now and whenever that changes; returns how to stop. */
export function tellHeight(element: HTMLElement): () => void {
  let told = '';
  // Taken once: the page may later rewrite its own address, and pym.js knows its frame by what the host wrote there.
  const search = location.search;
  const watched = new WeakSet<Element>();
  const tell = (): void => {
    if (parent === window) return;
    // A map that fills its frame gives way to what grows beside it, and the whole stays as tall as it was.
    for (const box of element.querySelectorAll('.box')) {
      if (watched.has(box)) continue;
      watched.add(box);
      observer.observe(box);
    }
    const height = natural(element);
    const { title } = document;
    if (`${height} ${title}` === told) return;
    told = `${height} ${title}`;
    // The host's address is unknown here; the height is no secret.
    for (const message of heightMessages(height, title, search)) parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  // Another year may be as tall; the host names the frame by the title.
  const titles = new MutationObserver(tell);
  const title = document.querySelector('title');
  if (title) titles.observe(title, { childList: true, characterData: true, subtree: true });
  // A frame off screen is laid out only when it is asked, and should have its height before it comes into view.
  if (document.readyState === 'complete') tell();
  else addEventListener('load', tell);
  const stop = onChange(tell);
  return () => {
    observer.disconnect();
    titles.disconnect();
    removeEventListener('load', tell);
    stop();
  };
}

/**
 * Px of an element as tall as it is where no frame is in its way: with its maps in their own form, and without the scroll
 * bar of a frame that is too short, which would take width and so change the height. Nothing of this is ever painted.
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

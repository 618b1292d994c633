import { heightMessages } from './messages.ts';

/** Tells the host page how tall an element is, now and whenever that changes; returns how to stop. */
export function tellHeight(element: HTMLElement): () => void {
  let told = 0;
  // Taken once: the page may later rewrite its own address, and pym.js knows its frame by what the host wrote there.
  const search = location.search;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told || parent === window) return;
    told = height;
    // The host's address is unknown here; the height is no secret.
    for (const message of heightMessages(height, document.title, search)) parent.postMessage(message, '*');
  });
  observer.observe(element);
  return () => observer.disconnect();
}

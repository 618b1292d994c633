import { heightMessages } from './messages.ts';
import { RUNNING } from './sleep.ts';

/** Tells the host page how tall an element is and what it shows, now and whenever that changes; returns how to stop. */
export function tellHeight(element: HTMLElement): () => void {
  let told = '';
  // Taken once: the page may later rewrite its own address, and pym.js knows its frame by what the host wrote there.
  const search = location.search;
  const tell = (): void => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    const { title } = document;
    if (`${height} ${title}` === told || parent === window) return;
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
  addEventListener(RUNNING, tell);
  return () => {
    observer.disconnect();
    titles.disconnect();
    removeEventListener('load', tell);
    removeEventListener(RUNNING, tell);
  };
}

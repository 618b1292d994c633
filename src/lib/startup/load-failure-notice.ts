// The notice that something did not load. It is plain DOM, since the application may be what did not load; its place in the
// page is LoadFailureNotice.svelte.
import { langOf } from '#lib/view/lang.ts';
import { loadFailureWords, type LoadFailureWords } from '#lib/words/load-failure.ts';

const slot = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-note]');

/** Shows what did not load, in the page's language, with a button that tries again. */
export function showLoadFailure(what: Exclude<keyof LoadFailureWords, 'again'>, retry: () => void): void {
  const notice = slot();
  if (!notice) return;
  const lang = langOf(location);
  const words = loadFailureWords[lang];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words.again;
  button.addEventListener('click', retry);
  notice.lang = lang;
  notice.hidden = false;
  notice.replaceChildren(words[what], ' ', button);
}

export function hideLoadFailure(): void {
  const notice = slot();
  if (!notice) return;
  notice.hidden = true;
  notice.replaceChildren();
}

// The notice that something could not be loaded. It is plain DOM, because the application may be what failed; its place in the page is
// LoadFailureNotice.svelte.
import type { Lang } from '#lib/atlas/atlas.ts';
import { langOf } from '#lib/view/lang.ts';
import { tryAgain } from '#lib/words/load-failure.ts';

const slot = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-note]');

/** Shows what could not be loaded, in the page's language, with a button that tries again. */
export function showLoadFailure(text: (lang: Lang) => string, retry: () => void): void {
  const notice = slot();
  if (!notice) return;
  const lang = langOf(location);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = tryAgain[lang];
  button.addEventListener('click', retry);
  notice.lang = lang;
  notice.hidden = false;
  notice.replaceChildren(text(lang), ' ', button);
}

export function hideLoadFailure(): void {
  const notice = slot();
  if (!notice) return;
  notice.hidden = true;
  notice.replaceChildren();
}

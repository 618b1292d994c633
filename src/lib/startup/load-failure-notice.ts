import { langOf } from '#lib/view/lang.ts';
import { asleepWords } from '#lib/words/asleep.ts';

/** Shows in the page's note what did not load, in the reader's language, with a button that tries again; null hides it. */
export function note(what: 'lost' | 'still' | 'page' | 'byDefault' | null, again: () => void): void {
  const slot = document.querySelector<HTMLElement>('[data-note]');
  if (!slot) return;
  slot.hidden = what === null;
  if (what === null) return slot.replaceChildren();
  const lang = langOf(location);
  const words = asleepWords[lang];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words.again;
  button.addEventListener('click', again);
  slot.lang = lang;
  slot.replaceChildren(words[what], ' ', button);
}

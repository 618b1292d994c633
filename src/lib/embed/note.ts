import { langOf } from '#lib/view/lang.ts';
import { asleepWords } from '#lib/words/asleep.ts';

/** Says in its place on the page what did not arrive, in the reader's language, with a button that tries again; null: nothing any more. */
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

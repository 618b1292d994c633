import { LANGS } from '#lib/view/view.ts';
import { asleepWords, type AsleepWords } from '#lib/words/asleep.ts';

/** Says below the picture what did not arrive, in the reader's language, with a button that tries again; null: nothing any more. */
export function note(what: 'lost' | 'byDefault' | null, again: () => void): void {
  const slot = document.querySelector<HTMLElement>('[data-note]');
  if (!slot) return;
  slot.hidden = what === null;
  if (what === null) return slot.replaceChildren();
  const words = wordsOf(location.search);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words.again;
  button.addEventListener('click', again);
  slot.lang = LANGS.find((lang) => asleepWords[lang] === words) ?? 'en';
  slot.replaceChildren(words[what], ' ', button);
}

function wordsOf(search: string): AsleepWords {
  const asked = new URLSearchParams(search).get('lang');
  return asleepWords[LANGS.find((lang) => lang === asked) ?? 'en'];
}

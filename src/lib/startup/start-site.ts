/**
 * /start-site.js, on each page of the site: starts the application and its live map after the page as sent is complete, because code that
 * loads beside fonts and styles would delay the first picture. It starts at once when the reader uses the page. A page of text, such as the
 * bibliography, starts it only when a control is used: with its data it is many times the size of the page.
 */
import { parsePinned } from '#lib/view/pinned.ts';
import { siteFailureWords } from '#lib/words/load-failure.ts';
import { keepField, replayClicks } from './click-replay.ts';
import { currentState, mirrorState, send } from './lifecycle.ts';
import { loadOnRequest } from './load-app.ts';
import { savesData } from './saves-data.ts';

/** Ms after which the application starts although a font or style sheet is still loading. */
const INCOMPLETE_MS = 3000;

/** What a reader does to use the page. A pointer that moves or a page that is scrolled needs no application. */
const ACTIONS = ['pointerdown', 'keydown', 'focusin'] as const;

/** What needs the application on a page of text. Links, and sections that fold, do not. */
const CONTROLS = 'button, input, select, textarea';

/** Whether the page has no map, and is complete: nothing in its address is for the application alone. */
function isText(): boolean {
  const { hash, pathname, search } = location;
  const root = document.documentElement;
  // A static host has not evaluated the query, and a source may be on another page of the bibliography.
  const isUnread = ('static' in root.dataset && search !== '') || (hash !== '' && !document.getElementById(hash.slice(1)));
  return !document.querySelector('[data-map]') && !isUnread && !parsePinned(pathname);
}

function ready(): void {
  mirrorState();
  loadOnRequest({ failure: (lang) => siteFailureWords[lang].controls, embed: false });
  const isButton = replayClicks('main button, header button');
  document.addEventListener('click', ({ target }) => void isButton(target instanceof Element ? target : null));
  keepField();
  const text = isText();
  const use = ({ target }: Event): void => {
    if (!text || (target instanceof Element && target.closest(CONTROLS))) start();
  };
  for (const action of ACTIONS) addEventListener(action, use, { capture: true, passive: true });
  if (text) {
    addEventListener('hashchange', () => {
      if (!isText()) start();
    });
    return;
  }
  if (document.readyState === 'complete') setTimeout(start);
  else addEventListener('load', () => setTimeout(start));
  setTimeout(start, INCOMPLETE_MS);
}

/** The live map is not loaded for readers who save data: a button of the map asks for it (panels/MapStage.svelte). */
function start(): void {
  if (currentState() === 'picture') send(savesData() ? 'load' : 'wake');
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
else ready();

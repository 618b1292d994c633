/**
 * /start-site.js, on each page of the site: starts the application and its live map after the page as sent is complete, because code that
 * loads beside fonts and styles would delay the first picture. It starts at once when the reader uses the page.
 */
import { siteFailureWords } from '#lib/words/load-failure.ts';
import { replayClicks } from './click-replay.ts';
import { currentState, mirrorState, send } from './lifecycle.ts';
import { loadOnRequest } from './load-app.ts';
import { savesData } from './saves-data.ts';

/** Ms after which the application starts although a font or style sheet is still loading. */
const INCOMPLETE_MS = 3000;

/** What a reader does to use the page. A pointer that moves or a page that is scrolled needs no application. */
const ACTIONS = ['pointerdown', 'keydown', 'focusin'] as const;

function ready(): void {
  mirrorState();
  loadOnRequest({ failure: (lang) => siteFailureWords[lang].controls, embed: false });
  const isButton = replayClicks('main button, header button');
  document.addEventListener('click', ({ target }) => void isButton(target instanceof Element ? target : null));
  for (const action of ACTIONS) addEventListener(action, start, { capture: true, passive: true });
  if (document.readyState === 'complete') setTimeout(start);
  else addEventListener('load', () => setTimeout(start));
  setTimeout(start, INCOMPLETE_MS);
}

/** The live map is not loaded for readers who save data: a button of the map asks for it (panels/MapStage.svelte). */
function start(): void {
  for (const action of ACTIONS) removeEventListener(action, start, { capture: true });
  if (currentState() === 'picture') send(savesData() ? 'load' : 'wake');
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
else ready();

/** /start-site.js, on each page of the site: starts the application with its live map as soon as the document is parsed. */
import { siteFailureWords } from '#lib/words/load-failure.ts';
import { send } from './lifecycle.ts';
import { loadOnRequest } from './load-app.ts';

function start(): void {
  loadOnRequest({ failure: (lang) => siteFailureWords[lang].controls, embed: false });
  send('wake');
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

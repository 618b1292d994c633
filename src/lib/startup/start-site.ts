/** The script of a page of the site: starts the application as soon as the document is parsed (see start.ts). */
import { start } from './load-app.ts';

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

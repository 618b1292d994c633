/**
 * What runs first on a page of the site: the application starts when all its code is there, and the page stays as it came
 * where some of it is not (start.ts).
 */
import { start } from './start.ts';

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

/**
 * What runs in an embed before anybody asks for the live map: theme and controls from the address, the height for the
 * host, the gesture that wakes, and the figure that opens its record. The application itself starts only then (see sleep.ts).
 */
import { forget } from './forget.ts';
import { tellHeight } from './height.ts';
import { asksToRest } from './messages.ts';
import { replayed } from './replay.ts';
import { ASLEEP, REST, WAKE } from './sleep.ts';
import { tellNewer } from './tell.ts';

const root = document.documentElement;
const query = new URLSearchParams(location.search);
root.dataset.js = '';
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
const ui = query.get('ui');
if (ui === 'full' || ui === 'none') root.dataset.ui = ui;

/** Parameters that change the picture: the prerendered one shows the defaults, so it is hidden until redrawn. */
const REDRAW = ['a', 'b', 'only', 'flow', 'goods', 'series', 'layers', 'at', 'select', 'lang'];
const redraw = REDRAW.some((name) => query.has(name));
if (redraw) root.dataset.redraw = '';

/** Starts the application, once: puts its own start script, which the page carries asleep, in its place. */
function start(): void {
  const asleep = document.getElementById(ASLEEP);
  if (!asleep) return;
  forget();
  const script = document.createElement('script');
  script.textContent = asleep.textContent;
  asleep.replaceWith(script);
}

function wake(): void {
  root.dataset.awake = '';
  start();
  dispatchEvent(new Event(WAKE));
}

function ready(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (!main) return;
  tellHeight(main);
  tellLate(main);
  const replay = replayed();
  // On the document, after the application's own listeners: a button that sends the map back must be heard before this.
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[data-step]');
    if (link && document.getElementById(ASLEEP)) {
      // Another year of an embed without its application, which else sees to it: in place, so that the article's back button never walks through years.
      event.preventDefault();
      location.replace(link.pathname + location.search);
    } else if (!link && replay(target)) start();
    else if (!link && target?.closest('[data-wakes]') && !('awake' in root.dataset)) wake();
  });
  addEventListener('message', (event) => {
    if (event.source !== parent || event.source === window || !asksToRest(event.data)) return;
    delete root.dataset.awake;
    dispatchEvent(new Event(REST));
  });
  if (query.get('live') === '1') wake();
  else if (redraw || ui === 'full') start();
}

/** After everything else: the page is whole without it. */
function tellLate(main: HTMLElement): void {
  const slot = main.querySelector<HTMLElement>('[data-newer]');
  if (!slot) return;
  const tell = (): void => { setTimeout(() => { void tellNewer(slot); }); };
  if (document.readyState === 'complete') tell();
  else addEventListener('load', tell);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
else ready();

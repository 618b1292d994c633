/**
 * What runs in an embed before anybody asks for the live map: the height for the host, the gesture that wakes, and the
 * figure that opens its record. The application itself starts only then (see sleep.ts).
 */
import { ownAddress } from '#lib/view/lang.ts';
import { dependsOnBox, oneWay, showFlow } from './static-picture.ts';
import { onGesture } from './gestures.ts';
import { tellHeight } from './report-height.ts';
import { asksToRest, type AwakeMessage } from './messages.ts';
import { replayed } from './click-replay.ts';
import { ASLEEP, REST, WAKE } from '#lib/startup/defer-start.ts';
import { start } from '#lib/startup/load-app.ts';
import { tellNewer } from '#lib/versions/newer-version-notice.ts';

const root = document.documentElement;
const query = new URLSearchParams(location.search);
root.dataset.js = '';

/** Parameters that change the picture. A static host answers with that of the defaults, so it is hidden until redrawn; a server has answered them. */
const REDRAW = ['a', 'b', 'only', 'goods', 'series', 'layers', 'at', 'select'];
const unanswered = 'static' in root.dataset;
const flow = unanswered ? oneWay(location.pathname, query) : null;
const redraw = unanswered && (REDRAW.some((name) => query.has(name)) || (query.has('flow') && !flow));
/** Whether the picture depends on a box that a server does not know. */
const boxed = dependsOnBox(query.get('at'));
/** Each language has pages of its own: what was embedded with one in the query goes there, and brings no application for it. */
const own = ownAddress(location);
if (redraw) root.dataset.redraw = '';
// The prerendered picture holds each direction alone.
else if (flow) root.dataset.flow = flow;

function wake(): void {
  root.dataset.awake = '';
  // At the press, not when the application has come: of two presses on a page the last must win.
  if (parent !== window) parent.postMessage({ type: 'trade-map:awake' } satisfies AwakeMessage, '*');
  start();
  dispatchEvent(new Event(WAKE));
}

function ready(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (!main) return;
  if (flow && !redraw) showFlow(main, flow);
  // An old browser has none; the frame then keeps the height that its author gave it.
  if ('ResizeObserver' in window) tellHeight(main);
  tellLate(main);
  const replay = replayed();
  // On the document, after the application's own listeners: a button that sends the map back must be heard before this.
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[data-step]');
    if (link && document.getElementById(ASLEEP)) {
      // Another year of an embed without its application, which else sees to it: in place, so that the article's back button never walks through years.
      event.preventDefault();
      const to = new URL(link.href);
      to.search = location.search;
      location.replace(to);
    } else if (!link && replay(target)) start();
    else if (!link && target?.closest('[data-wakes]') && !('awake' in root.dataset)) wake();
  });
  onGesture(() => { if (!('awake' in root.dataset)) wake(); });
  addEventListener('message', (event) => {
    if (event.source !== parent || event.source === window || !asksToRest(event.data)) return;
    delete root.dataset.awake;
    dispatchEvent(new Event(REST));
  });
  if (query.get('live') === '1') wake();
  else if (redraw || boxed || query.get('ui') === 'full') start();
}

/** After everything else: the page is whole without it. */
function tellLate(main: HTMLElement): void {
  const slot = main.querySelector<HTMLElement>('[data-newer]');
  if (!slot) return;
  const tell = (): void => { setTimeout(() => { void tellNewer(slot); }); };
  if (document.readyState === 'complete') tell();
  else addEventListener('load', tell);
}

if (own !== null) location.replace(new URL(own.replace(/^\/+/, '/') + location.hash, location.origin));
else if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
else ready();

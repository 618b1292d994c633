/**
 * /start-embed.js, in each embed: reports its height to the host page, and turns actions of the reader and the host into signals to the
 * page's state table (startup/lifecycle.ts), which loads the application when needed.
 */
import { RECORD_BUTTON, replayClicks } from '#lib/startup/click-replay.ts';
import { currentState, isLive, isRunning, mirrorState, onChange, send } from '#lib/startup/lifecycle.ts';
import { loadOnRequest } from '#lib/startup/load-app.ts';
import { showNewerVersion } from '#lib/versions/newer-version-notice.ts';
import { addressInOwnLanguage } from '#lib/view/lang.ts';
import { withParameter } from '#lib/view/query.ts';
import { embedFailureWords } from '#lib/words/load-failure.ts';
import { onGesture } from './gestures.ts';
import { isRestMessage, type AwakeMessage } from './messages.ts';
import { reportHeight } from './report-height.ts';
import { dependsOnMapSize, staticDirection, showDirection } from './static-picture.ts';

const root = document.documentElement;
const query = new URLSearchParams(location.search);

/**
 * Parameters that change the static map. A static host sends the default one, which is hidden until the application has drawn the right
 * one.
 */
const REDRAW = ['a', 'b', 'month', 'only', 'goods', 'series', 'layers', 'frame', 'at', 'select'];
const unanswered = 'static' in root.dataset;
const flow = unanswered ? staticDirection(location.pathname, query) : null;
const redraw = unanswered && (REDRAW.some((name) => query.has(name)) || (query.has('flow') && !flow));
/**
 * Each language has its own pages: an embed with a language in its query goes to the page of that language, without loading the
 * application.
 */
const own = addressInOwnLanguage(location);

mirrorState();
if (redraw) root.dataset.redraw = '';
// The static map in the page contains each direction alone.
else if (flow) root.dataset.flow = flow;

function ready(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (!main) return;
  if (flow && !redraw) showDirection(main, flow);
  // Old browsers lack ResizeObserver; the frame then keeps the height that its author gave it.
  if ('ResizeObserver' in window) reportHeight(main);
  showNewerVersionLater(main);
  loadOnRequest({ failure: (lang) => embedFailureWords[lang][redraw ? 'byDefault' : 'lost'], embed: true });
  onChange(({ from, to }) => {
    // Sent when the reader asks, not when the map is ready: of two clicks on a page the last must win.
    if (isLive(to) && !isLive(from) && parent !== window) parent.postMessage({ type: 'trade-map:awake' } satisfies AwakeMessage, '*');
  });
  const isRecord = replayClicks(RECORD_BUTTON);
  // On the document, after the application's own listeners: a button that closes the live map must be handled before this.
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[data-step]');
    if (link && !isRunning(currentState())) {
      // Links to another year or other layers, which the application would otherwise handle: the address is replaced, so that the article's
      // back button never goes through them. Of the query only the parameter that the link names changes.
      event.preventDefault();
      const to = new URL(link.href);
      const changed = link.dataset['step'] ?? '';
      const value = to.searchParams.get(changed);
      to.search = changed === '' ? location.search : withParameter(location.search, changed, value);
      location.replace(to);
    } else if (!link && isRecord(target)) send('load');
    else if (!link && target?.closest('[data-wakes]')) send('wake');
  });
  onGesture(() => send('wake'));
  addEventListener('message', (event) => {
    if (event.source === parent && event.source !== window && isRestMessage(event.data)) send('rest');
  });
  if (query.get('live') === '1') send('wake');
  else if (redraw || dependsOnMapSize(query.get('at')) || query.get('ui') === 'full') send('load');
}

/** After everything else, because the page is complete without it. */
function showNewerVersionLater(main: HTMLElement): void {
  const slot = main.querySelector<HTMLElement>('[data-newer]');
  if (!slot) return;
  const show = (): void => {
    setTimeout(() => {
      void showNewerVersion(slot);
    });
  };
  if (document.readyState === 'complete') show();
  else addEventListener('load', show);
}

if (own !== null) location.replace(new URL(own.replace(/^\/+/, '/') + location.hash, location.origin));
else if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
else ready();

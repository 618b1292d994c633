import { forget } from './disable-session-storage.ts';
import { note } from './load-failure-notice.ts';
import { restoreOnFailure } from './restore-page.ts';
import { ASLEEP, CODE } from './defer-start.ts';

const root = document.documentElement;

/** Ms after which a reader who waits is shown what is there, and may ask anew. */
const LATE_MS = 10_000;

/** Failures after which the page is loaded anew. */
const GIVEN_UP = 2;

let pending = false;
let failures = 0;

/** Whether the page is an embed, whose <base> opens links in the whole window. An embed stores nothing, and its live map is started by the reader. */
const embedded = document.querySelector('base[target]') !== null;

/**
 * Starts the application, once: when all its code is there, its own start script takes the place of the sleeping one.
 * The framework forgives no missing piece and would leave an empty page, so nothing is started before; and where it
 * fails all the same, the page is restored (restore.ts).
 */
export function start(): void {
  const asleep = document.getElementById(ASLEEP);
  if (!asleep?.parentElement || pending) return;
  pending = true;
  note(null, retry);
  const late = setTimeout(tellLost, LATE_MS);
  bring(asleep.textContent).then(() => {
    if (embedded) forget();
    restoreOnFailure(asleep.parentElement!, () => note(null, retry), () => {
      // Modules run once: only a new page load runs them again.
      failures = GIVEN_UP;
      tellLost();
      delete root.dataset.awake;
    });
    const script = document.createElement('script');
    script.textContent = asleep.textContent;
    asleep.replaceWith(script);
  }).catch(() => {
    failures += 1;
    tellLost();
    // The next press must count as one.
    delete root.dataset.awake;
  }).finally(() => {
    pending = false;
    clearTimeout(late);
  });
}

/** Fetches the modules that a start script names, and those of its page's components. */
async function bring(script: string): Promise<void> {
  const [, name = '', root = ''] = CODE.root.exec(script) ?? [];
  // As the start script will: the modules look as they are evaluated, and would take an earlier version's folder for a page.
  Object.assign(globalThis, { [name]: { base: new URL(root, location.href).pathname.slice(0, -1) } });
  const modules = await Promise.all([...script.matchAll(CODE.entry)].map(([, path = '']): Promise<unknown> => import(/* @vite-ignore */ new URL(path, document.baseURI).href)));
  const ids = CODE.nodes.exec(script)?.[1]?.split(',').map(Number) ?? [];
  const app = modules.find((module): module is { nodes: (() => Promise<unknown>)[] } => typeof module === 'object' && module !== null && 'nodes' in module);
  await Promise.all(ids.map((id) => app?.nodes[id]?.()));
}

/** The prerendered picture is better than none, as long as the page says that it is not the one asked for. */
function tellLost(): void {
  const redraw = 'redraw' in root.dataset || 'byDefault' in root.dataset;
  if (redraw) root.dataset.byDefault = '';
  delete root.dataset.redraw;
  asked = 'awake' in root.dataset;
  note(redraw ? 'byDefault' : embedded ? 'lost' : 'still', retry);
}

/** Whether the live map was asked for when the application did not arrive. */
let asked = false;

function retry(): void {
  if (!pending && failures < GIVEN_UP) {
    if (asked) root.dataset.awake = '';
    return start();
  }
  // Some browsers remember a module that did not arrive until the page is loaded again, and one may be on its way for ever.
  const address = new URL(location.href);
  if (asked) address.searchParams.set('live', '1');
  location.replace(address);
}

// Loads a page's application when its state requires it, and reports failures. For the small scripts in a page (start-site.ts,
// embed/start-embed.ts); the application itself never imports it.
import type { Lang } from '#lib/atlas/atlas.ts';
import { withParameter } from '#lib/view/query.ts';
import { missingStyles } from '#lib/words/load-failure.ts';
import { SCRIPT_PARTS, START_SCRIPT } from './defer-start.ts';
import { disableSessionStorage } from './disable-session-storage.ts';
import { currentState, isLive, isLoading, isRunning, onChange, prepare, send } from './lifecycle.ts';
import { reloadIfReachable } from './reload.ts';
import { hideLoadFailure, showLoadFailure } from './load-failure-notice.ts';
import { watchStyles } from './missing-styles.ts';
import { restoreOnFailure } from './restore-page.ts';

/** Ms of loading after which the page says that something is missing. */
const LATE_MS = 10_000;

/** Differences between kinds of page. */
export interface StartOptions {
  /** The message when the application could not be loaded, or not yet. */
  readonly failure: (lang: Lang) => string;
  /** An embed stores nothing on the reader's device, and its address can request the live map (`live=1`). */
  readonly embed: boolean;
}

/** Loads the application each time the page's state begins to require it. Call it once, before the first signal. */
export function loadOnRequest({ failure, embed }: StartOptions): void {
  /** The reader has asked for another attempt. */
  let again = false;
  /** The application has thrown while starting. Browsers evaluate each module once, so only a new page can start it. */
  let spent = false;
  let stylesMissing = false;
  onChange(({ from, to }) => {
    if (isLoading(to) && !isLoading(from)) load(isLive(to));
    else if (to === 'failed' || (to.startsWith('late') && from.startsWith('loading'))) showLoadFailure(failure, () => retry(isLive(from)));
    else if (isRunning(to)) showStyles();
  });
  watchStyles(LATE_MS, (missing) => {
    const before = stylesMissing;
    stylesMissing = missing;
    // A page whose application has not loaded has a notice of its own.
    if (missing !== before && !/^failed|^late/.test(currentState())) showStyles();
  });

  function showStyles(): void {
    if (stylesMissing)
      showLoadFailure(
        (lang) => missingStyles[lang],
        () => reload(isLive(currentState()))
      );
    else hideLoadFailure();
  }

  /**
   * Runs the framework's start script once all its code and data have loaded. If a module were missing the framework would leave an empty
   * page, so nothing is started before; if starting fails nevertheless, the page is restored (restore-page.ts).
   */
  function load(live: boolean): void {
    if (spent) return reload(live);
    const deferred = document.getElementById(START_SCRIPT);
    const parent = deferred?.parentElement;
    if (!parent) return;
    showStyles();
    const late = setTimeout(() => send('late'), LATE_MS);
    preloadModules(deferred.dataset['modules'] ?? '');
    importModules(deferred.textContent)
      .then(prepare)
      .then(() => {
        if (embed) disableSessionStorage();
        restoreOnFailure(parent, () => {
          spent = true;
          send('fail');
        });
        const script = document.createElement('script');
        script.textContent = deferred.textContent;
        deferred.replaceWith(script);
      })
      .catch(async () => {
        if (!again || !(await reloadIfReachable(addressOf(live)))) send('fail');
      })
      .finally(() => clearTimeout(late));
  }

  /** `live`: the live map was requested when loading failed, so it is requested again. */
  function retry(live: boolean): void {
    const state = currentState();
    again = true;
    // Code that is still loading may never arrive.
    if (isLoading(state)) reload(isLive(state));
    else send(live ? 'wake' : 'load');
  }

  function reload(live: boolean): void {
    location.replace(addressOf(live));
  }

  /** The address of the page, at which an embed starts its live map if it was asked for. */
  function addressOf(live: boolean): URL {
    const address = new URL(location.href);
    if (live && embed) address.search = withParameter(address.search, 'live', '1');
    return address;
  }
}

/** Requests all modules of a page at once; imports alone would discover them level by level. `paths`: relative to the page, with spaces between. */
function preloadModules(paths: string): void {
  for (const path of paths.split(' ')) {
    if (path === '') continue;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = path;
    document.head.append(link);
  }
}

/** Imports the modules that a start script lists, and those of its page's components. Throws if one is missing or without its end. */
async function importModules(script: string): Promise<void> {
  const [, name = '', root = ''] = SCRIPT_PARTS.root.exec(script) ?? [];
  // As the start script does, because the modules read it during evaluation and would otherwise take an earlier version's folder for a
  // page.
  Object.assign(globalThis, { [name]: { base: new URL(root, location.href).pathname.slice(0, -1) } });
  const modules = await Promise.all(
    [...script.matchAll(SCRIPT_PARTS.entry)].map(([, path = '']): Promise<unknown> => import(/* @vite-ignore */ new URL(path, document.baseURI).href))
  );
  // A module that was cut off can still be valid code, without its exports. Those of the components are checked likewise (vite.config.ts).
  if (modules.some((module) => Object.keys(module as object).length === 0)) throw new TypeError('A module has arrived without its end.');
  const ids = SCRIPT_PARTS.nodes.exec(script)?.[1]?.split(',').map(Number) ?? [];
  const app = modules.find((module): module is { nodes: (() => Promise<unknown>)[] } => typeof module === 'object' && module !== null && 'nodes' in module);
  await Promise.all(ids.map((id) => app?.nodes[id]?.()));
}

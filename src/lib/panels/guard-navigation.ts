// Loads the code of a page before leaving for it, so that a failure keeps the reader on the present page.
import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate, goto, preloadCode } from '$app/navigation';
import { navigating } from '$app/state';
import type { Lang } from '#lib/atlas/atlas.ts';
import { loadAnew, NAVIGATION_FAILED } from '#lib/store/view-store.svelte.ts';
import { arePartsHere, bringParts, newTurn } from '#lib/store/page-parts.ts';
import { isTranslated } from '#lib/store/translated.ts';
import { isEmbed } from '#lib/startup/lifecycle.ts';
import { hideLoadFailure, showLoadFailure } from '#lib/startup/load-failure-notice.ts';
import { siteFailureWords } from '#lib/words/load-failure.ts';

const pageFailed = (lang: Lang): string => siteFailureWords[lang].page;

/**
 * Loads the code of another page, and the data of another view, before the framework navigates to it by a link or a step in the history. If
 * they cannot be loaded, the reader stays on the page with its address, and a notice offers to try again. A page that the browser has
 * translated is left by a full load. Call it while a component is set up.
 */
export function guardNavigation(): void {
  showFailures();
  const loaded = new Set<string>();
  let latest = 0;

  beforeNavigate((navigation) => {
    const { to, from, type, willUnload, cancel, delta } = navigation;
    latest += 1;
    if (willUnload || !to || (type !== 'link' && type !== 'popstate')) return;
    newTurn();
    if (isTranslated()) {
      // After a step in the history the address has already changed; afterNavigate reloads it.
      if (type === 'popstate') return;
      cancel();
      return location.assign(to.url);
    }
    const { id } = to.route;
    if (id === null || ((id === from?.route.id || loaded.has(id)) && arePartsHere(to.url))) return;
    cancel();
    const asked = (what: string): boolean =>
      type === 'link' && navigation.event.target instanceof Element && navigation.event.target.closest(`[data-sveltekit-${what}]`) !== null;
    const options = { noScroll: asked('noscroll'), keepFocus: asked('keepfocus') };
    const own = latest;
    let failures = 0;
    const go = (): void => {
      hideLoadFailure();
      Promise.all([preloadCode(to.url.pathname), bringParts(to.url)]).then(
        () => {
          loaded.add(id);
          // The reader may have gone elsewhere meanwhile.
          if (own !== latest) return;
          if (type === 'popstate') history.go(delta);
          else void goto(to.url, options);
        },
        () => {
          failures += 1;
          const show = (): void => {
            if (own === latest) showLoadFailure(pageFailed, go);
          };
          // Browsers remember a module that failed until they load a page, so they load this one themselves if it can be reached.
          if (failures === 1) show();
          else fetch(to.url, { method: 'HEAD' }).then(() => own === latest && location.assign(to.url), show);
        }
      );
    };
    go();
  });

  afterNavigate(({ type }) => {
    if (type === 'popstate' && isTranslated()) location.reload();
  });
}

/**
 * Shows a notice when the store could not go to another view or page, and offers to try again; loads the page in full if the browser
 * refuses to change the address. Call it while a component is set up.
 */
export function showFailures(): void {
  afterNavigate(({ type }) => {
    if (type !== 'enter') hideLoadFailure();
  });
  onMount(() => {
    const unreached = ({ detail: retry }: CustomEvent<() => void>): void =>
      showLoadFailure(pageFailed, () => {
        hideLoadFailure();
        retry();
      });
    // Safari refuses more than a hundred changes of the address in half a minute; some frames may not change it at all.
    const refused = (event: PromiseRejectionEvent): void => {
      const to = navigating.to?.url;
      if (!to || !(event.reason instanceof DOMException) || event.reason.name !== 'SecurityError') return;
      event.preventDefault();
      loadAnew(to.href, isEmbed());
    };
    addEventListener(NAVIGATION_FAILED, unreached as EventListener);
    addEventListener('unhandledrejection', refused);
    return () => {
      removeEventListener(NAVIGATION_FAILED, unreached as EventListener);
      removeEventListener('unhandledrejection', refused);
    };
  });
}

// Loads the code of a page before leaving for it, so that a failure keeps the reader on the present page.
import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate, goto, preloadCode } from '$app/navigation';
import type { Lang } from '#lib/atlas/atlas.ts';
import { NAVIGATION_FAILED } from '#lib/store/view-store.svelte.ts';
import { isTranslated } from '#lib/store/translated.ts';
import { hideLoadFailure, showLoadFailure } from '#lib/startup/load-failure-notice.ts';
import { siteFailureWords } from '#lib/words/load-failure.ts';

const pageFailed = (lang: Lang): string => siteFailureWords[lang].page;

/** Failed attempts after which the browser loads the page itself: some browsers cache a failed module until then. */
const MAX_FAILURES = 2;

/**
 * Loads the code of another page before the framework navigates to it by a link or a step in the history. If it does not
 * load, the reader stays on the page with its address, and a note offers to try again. A page that the browser has
 * translated is left by a full load. Call it while a component is set up.
 */
export function guardNavigation(): void {
  const loaded = new Set<string>();
  let latest = 0;

  beforeNavigate(({ to, from, type, willUnload, cancel, delta }) => {
    latest += 1;
    if (willUnload || !to || (type !== 'link' && type !== 'popstate')) return;
    if (isTranslated()) {
      // After a step in the history the address has already changed; afterNavigate reloads it.
      if (type === 'popstate') return;
      cancel();
      return location.assign(to.url);
    }
    const { id } = to.route;
    if (id === null || id === from?.route.id || loaded.has(id)) return;
    cancel();
    const own = latest;
    let failures = 0;
    const go = (): void => {
      hideLoadFailure();
      preloadCode(to.url.pathname).then(
        () => {
          loaded.add(id);
          // The reader may have gone elsewhere meanwhile.
          if (own !== latest) return;
          if (type === 'popstate') history.go(delta);
          else void goto(to.url);
        },
        () => {
          failures += 1;
          if (own === latest) showLoadFailure(pageFailed, failures < MAX_FAILURES ? go : () => location.assign(to.url));
        }
      );
    };
    go();
  });

  afterNavigate(({ type }) => {
    if (type === 'popstate' && isTranslated()) location.reload();
    else if (type !== 'enter') hideLoadFailure();
  });

  onMount(() => {
    const unreached = ({ detail }: CustomEvent<() => void>): void => showLoadFailure(pageFailed, detail);
    addEventListener(NAVIGATION_FAILED, unreached as EventListener);
    return () => removeEventListener(NAVIGATION_FAILED, unreached as EventListener);
  });
}

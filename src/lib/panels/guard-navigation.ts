import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate, goto, preloadCode } from '$app/navigation';
import { note } from '#lib/embed/note.ts';
import { UNREACHED } from '#lib/reader/reader.svelte.ts';
import { isTranslated } from '#lib/reader/translated.ts';

/** Failures after which the browser itself is sent to the page: some remember a module that did not arrive. */
const GIVEN_UP = 2;

/**
 * Keeps the page one is on, and its address, where the code of the page that a link or a step back leads to does not
 * arrive: a note says so and offers to try again. A page that the browser has translated is left by loading the next one.
 * Call it while a component is set up.
 */
export function guardNavigation(): void {
  const here = new Set<string>();

  beforeNavigate(({ to, from, type, willUnload, cancel, delta }) => {
    if (willUnload || !to || (type !== 'link' && type !== 'popstate')) return;
    if (isTranslated()) {
      if (type === 'popstate') return;
      cancel();
      return location.assign(to.url);
    }
    const { id } = to.route;
    if (id === null || id === from?.route.id || here.has(id)) return;
    cancel();
    let failures = 0;
    const go = (): void => {
      note(null, go);
      preloadCode(to.url.pathname).then(() => {
        here.add(id);
        if (type === 'popstate') history.go(delta);
        else void goto(to.url);
      }, () => {
        failures += 1;
        note('page', failures < GIVEN_UP ? go : () => location.assign(to.url));
      });
    };
    go();
  });

  // What the address says is right, and the page under the browser's words is not.
  afterNavigate(({ type }) => {
    if (type === 'popstate' && isTranslated()) location.reload();
    else if (type !== 'enter') note(null, () => undefined);
  });

  onMount(() => {
    const unreached = ({ detail }: CustomEvent<() => void>): void => note('page', detail);
    addEventListener(UNREACHED, unreached as EventListener);
    return () => removeEventListener(UNREACHED, unreached as EventListener);
  });
}

import { FAILED, RUNNING } from './sleep.ts';

/** Ms after which a page that the application has given up is put back, had it said nothing more. */
const PATIENCE_MS = 3000;

/**
 * Keeps a copy of what stands in an element until the application that takes it over runs, and puts the copy back where
 * that fails: by an exception while it starts, or because it could show no more than that something went wrong. The
 * application, which cannot be stopped, is then out of the way: links lead on as without scripts. Call it right before
 * the application starts; one of the two functions is called.
 */
export function keepPage(element: HTMLElement, runs: () => void, failed: () => void): void {
  const copy = element.cloneNode(true) as HTMLElement;
  const root = document.documentElement;
  const { title } = document;
  const attributes = [...root.attributes].map(({ name, value }) => [name, value] as const);
  const watch = new AbortController();
  const { signal } = watch;
  let gaveUp = false;

  const back = (): void => {
    if (signal.aborted) return;
    watch.abort();
    element.replaceChildren(...copy.childNodes);
    element.dataset.sveltekitReload = '';
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    for (const [name, value] of attributes) root.setAttribute(name, value);
    document.title = title;
    // The framework would draw what the address then says into the page that it has lost.
    addEventListener('popstate', () => location.reload());
    failed();
  };
  // What an extension of the browser throws is no failure of the page; an exception of the browser's own has no stack.
  const ours = (stack: string | undefined): boolean => stack === undefined || stack.includes('/_app/');

  addEventListener(RUNNING, () => {
    if (gaveUp) return back();
    watch.abort();
    runs();
  }, { signal });
  addEventListener(FAILED, () => {
    gaveUp = true;
    setTimeout(back, PATIENCE_MS);
  }, { signal });
  addEventListener('error', ({ error, filename }) => { if (ours((error as Error | undefined)?.stack ?? filename)) setTimeout(back); }, { signal });
  addEventListener('unhandledrejection', ({ reason }) => { if (ours((reason as Error | undefined)?.stack)) setTimeout(back); }, { signal });
}

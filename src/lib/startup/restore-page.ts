// Restores a page whose application fails while it starts; the framework would leave it empty, or show an error page.
import { APP_ERROR, isRunning, onChange } from './lifecycle.ts';

/** Ms to wait for the application's error page after it has reported an error; the copy replaces it. */
const ERROR_PAGE_MS = 3000;

/**
 * Copies the content of an element before the application takes it over, and restores the copy if the application throws while it starts or
 * shows an error page. The application cannot be stopped then, so links are left to the browser. Call it immediately before the application
 * starts. `onFailure` is called after the copy is restored.
 */
export function restoreOnFailure(element: HTMLElement, onFailure: () => void): void {
  const copy = element.cloneNode(true) as HTMLElement;
  const root = document.documentElement;
  const { title } = document;
  // The state is not restored; it continues from its present value.
  const attributesNow = (): Attr[] => [...root.attributes].filter(({ name }) => name !== 'data-page-state');
  const attributes = attributesNow().map(({ name, value }) => [name, value] as const);
  const listeners = new AbortController();
  const { signal } = listeners;
  let errorReported = false;

  const restore = (): void => {
    if (signal.aborted) return;
    listeners.abort();
    element.replaceChildren(...copy.childNodes);
    element.dataset.sveltekitReload = '';
    for (const { name } of attributesNow()) root.removeAttribute(name);
    for (const [name, value] of attributes) root.setAttribute(name, value);
    document.title = title;
    // The application still listens for steps back and forward, and would render into nodes that have been removed.
    addEventListener('popstate', () => location.reload());
    onFailure();
  };
  // Browser extensions also throw on pages. Some exceptions of the browser itself have no stack; they count as ours.
  const fromApplication = (stack: string | undefined): boolean => stack === undefined || stack.includes('/_app/');

  const stop = onChange(({ to }) => {
    if (!isRunning(to)) return;
    if (errorReported) restore();
    else listeners.abort();
  });
  signal.addEventListener('abort', stop);
  addEventListener(
    APP_ERROR,
    () => {
      errorReported = true;
      setTimeout(restore, ERROR_PAGE_MS);
    },
    { signal }
  );
  addEventListener(
    'error',
    ({ error, filename }) => {
      if (fromApplication((error as Error | undefined)?.stack ?? filename)) setTimeout(restore);
    },
    { signal }
  );
  addEventListener(
    'unhandledrejection',
    ({ reason }) => {
      if (fromApplication((reason as Error | undefined)?.stack)) setTimeout(restore);
    },
    { signal }
  );
}

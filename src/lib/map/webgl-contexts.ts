// Lost WebGL contexts: how the live map learns of them, and how it gives its own back when it is closed.

/** Callbacks about the WebGL contexts of a map. */
interface Fate {
  onlost(): void;
  /** The context can be drawn on again. */
  onreturn(): void;
}

/**
 * Watches the WebGL contexts of all canvases in a map's container, from before they are created; returns a function that stops watching.
 * MapLibre restores its own context, deck does not, and neither does while it is still opening, so the whole map is opened anew instead.
 */
export function watchContexts(container: HTMLElement, { onlost, onreturn }: Fate): () => void {
  const watching = new AbortController();
  // Neither event bubbles. The capture phase also runs before the libraries' own handlers.
  const options = { capture: true, signal: watching.signal };
  container.addEventListener(
    'webglcontextlost',
    (event) => {
      // Without this, the browser never restores the context.
      event.preventDefault();
      onlost();
    },
    options
  );
  container.addEventListener(
    'webglcontextrestored',
    (event) => {
      event.stopPropagation();
      onreturn();
    },
    options
  );
  return () => watching.abort();
}

/**
 * Releases a canvas's WebGL context immediately. Browsers allow some sixteen per page and then drop the oldest, even one in use; the
 * context of a removed canvas would otherwise be released only by garbage collection.
 */
export function releaseContext(canvas: HTMLCanvasElement | null): void {
  canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
}

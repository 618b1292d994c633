/** What becomes of a map's drawing surfaces. */
interface Fate {
  onlost(): void;
  /** It can be drawn on again. */
  onreturn(): void;
}

/**
 * Watches the graphics contexts of every canvas in a map's container, from before they are drawn on; returns how to stop.
 * MapLibre mends its own surface, deck does not, and neither does while it still opens: so both are opened anew instead.
 */
export function watchContexts(container: HTMLElement, { onlost, onreturn }: Fate): () => void {
  const watching = new AbortController();
  // Neither event bubbles; on its way down it is heard before the libraries hear it.
  const options = { capture: true, signal: watching.signal };
  container.addEventListener(
    'webglcontextlost',
    (event) => {
      // Or the browser never gives it back.
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
 * Gives a canvas's graphics context back at once: a browser holds some sixteen for a page and then takes the oldest,
 * whoever still draws on it, and what a removed canvas holds is let go only when memory is next swept.
 */
export function releaseContext(canvas: HTMLCanvasElement | null): void {
  canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
}

/** Runs a task once the page has painted and the browser is idle; returns a function that cancels it. */
export function whenIdle(task: () => void): () => void {
  let idle = 0;
  const start = (): void => {
    // Safari has no requestIdleCallback.
    idle = typeof requestIdleCallback === 'function' ? requestIdleCallback(task, { timeout: 1500 }) : window.setTimeout(task, 200);
  };
  const frame = requestAnimationFrame(() => {
    frame2 = requestAnimationFrame(start);
  });
  let frame2 = 0;
  return () => {
    cancelAnimationFrame(frame);
    cancelAnimationFrame(frame2);
    if (typeof cancelIdleCallback === 'function') cancelIdleCallback(idle);
    else clearTimeout(idle);
  };
}

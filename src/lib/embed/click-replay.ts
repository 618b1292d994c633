// A click on a figure before the application runs: the click starts it, and is repeated once it runs.
import { currentState, isRunning, onChange } from '#lib/startup/lifecycle.ts';

/** Buttons that open a record: figures, and references in stories. Only the application can respond to them. */
const RECORD_BUTTON = 'button:is([data-fact], [data-facts], [data-record])';

/** Attributes that identify the record. */
const NAMES = ['data-fact', 'data-facts', 'data-record'];

/**
 * Repeats the last such click once the application runs. The returned function checks whether a clicked element is such a button, and
 * remembers it.
 */
export function replayClicks(): (clicked: Element | null) => boolean {
  let kept: HTMLElement | null = null;
  onChange(({ to }) => {
    const button = kept;
    if (!isRunning(to) || !button) return;
    kept = null;
    // Runs after the framework has finished hydrating. If it has replaced the button, the new one is found by its attributes.
    setTimeout(() => (button.isConnected ? button : sameButton(button))?.click());
  });
  return (clicked) => {
    const found = isRunning(currentState()) ? null : clicked?.closest<HTMLElement>(RECORD_BUTTON);
    if (found) kept = found;
    return Boolean(found);
  };
}

function sameButton(button: HTMLElement): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(RECORD_BUTTON)].find((other) =>
    NAMES.every((name) => other.getAttribute(name) === button.getAttribute(name))
  );
}

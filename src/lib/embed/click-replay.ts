// A click on a figure before the application runs: the click starts it, and is repeated once it runs.
import { currentState, isRunning, onChange } from '#lib/startup/lifecycle.ts';

/** Buttons that open a record: figures, and references in stories. Only the application can answer them. */
const RECORD_BUTTON = 'button:is([data-fact], [data-facts], [data-door])';

/** What names the record that such a button opens. */
const NAMES = ['data-fact', 'data-facts', 'data-door'];

/** Repeats the last such click once the application runs. The function it returns tells whether a clicked element is such a button, and keeps it. */
export function replayClicks(): (clicked: Element | null) => boolean {
  let kept: HTMLElement | null = null;
  onChange(({ to }) => {
    const button = kept;
    if (!isRunning(to) || !button) return;
    kept = null;
    // After the framework has set up all it sets up in this turn. A button that it has rendered anew is found by its name.
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

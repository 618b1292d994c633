// Keeps what the reader has done before the application runs: repeats the last click on a button, and returns the text of a field.
import { currentState, isRunning, onChange } from './lifecycle.ts';

/** Buttons that open a record: figures, and references in stories. Only the application can respond to them. */
export const RECORD_BUTTON = 'button:is([data-fact], [data-facts], [data-record])';

/** Attributes that identify the record. */
const NAMES = ['data-fact', 'data-facts', 'data-record'];

/**
 * Repeats the last click on an element that matches a selector, once the application runs. The returned function checks whether a clicked
 * element is one, or within one, and remembers it.
 */
export function replayClicks(buttons: string): (clicked: Element | null) => boolean {
  let kept: HTMLElement | null = null;
  onChange(({ to }) => {
    const button = kept;
    if (!isRunning(to) || !button) return;
    kept = null;
    // Runs after the framework has finished hydrating. If it has replaced the button of a record, the new one is found by its attributes.
    setTimeout(() => (button.isConnected ? button : sameRecord(button))?.click());
  });
  return (clicked) => {
    const found = isRunning(currentState()) ? null : clicked?.closest<HTMLElement>(buttons);
    if (found) kept = found;
    return Boolean(found);
  };
}

/**
 * Gives the text and the focus back to a field in which the reader has typed, if the framework has replaced it: on a page that the browser has
 * translated it renders everything anew.
 */
export function keepField(): void {
  const fields = (): HTMLInputElement[] => [...document.querySelectorAll('input')];
  let typed: HTMLInputElement | null = null;
  let place = -1;
  document.addEventListener('focusin', ({ target }) => {
    if (isRunning(currentState()) || !(target instanceof HTMLInputElement)) return;
    typed = target;
    place = fields().indexOf(target);
  });
  onChange(({ to }) => {
    const before = typed;
    if (!isRunning(to) || !before) return;
    typed = null;
    setTimeout(() => {
      const field = fields()[place];
      if (before.isConnected || !field) return;
      field.focus();
      field.value = before.value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  });
}

function sameRecord(button: HTMLElement): HTMLElement | undefined {
  return button.matches(RECORD_BUTTON)
    ? [...document.querySelectorAll<HTMLElement>(RECORD_BUTTON)].find((other) => NAMES.every((name) => other.getAttribute(name) === button.getAttribute(name)))
    : undefined;
}

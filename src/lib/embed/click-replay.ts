import { RUNNING } from '#lib/startup/defer-start.ts';

/** Figures and doors of stories. Each is a button that only the application can answer. */
const DOOR = 'button:is([data-fact], [data-facts], [data-door])';

/** What names the record that a door opens. */
const NAMES = ['data-fact', 'data-facts', 'data-door'];

/**
 * Keeps the last door that was pressed before the application runs, and presses it again once it does. The function
 * tells whether a pressed element is such a door.
 */
export function replayed(): (pressed: Element | null) => boolean {
  let running = false;
  let door: HTMLElement | null = null;
  addEventListener(RUNNING, () => {
    running = true;
    // After the framework has set up all it sets up in this turn; what it drew anew is found by its name.
    setTimeout(() => { if (door) (door.isConnected ? door : twin(door))?.click(); });
  }, { once: true });
  return (pressed) => {
    const found = running ? null : pressed?.closest<HTMLElement>(DOOR);
    if (found) door = found;
    return Boolean(found);
  };
}

function twin(door: HTMLElement): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(DOOR)].find((other) => NAMES.every((name) => other.getAttribute(name) === door.getAttribute(name)));
}

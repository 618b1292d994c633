import { onMount } from 'svelte';
import { REST, RUNNING, WAKE } from './defer-start.ts';

/** Whether a page's live maps may run. */
export interface Waking {
  /** The application has started: controls work. */
  readonly running: boolean;
  /** The reader has asked for the live map, or the page is no embed. */
  readonly awake: boolean;
  /** Sends the live map back to its picture. */
  rest(): void;
}

/**
 * Follows what `wake.ts` and the host page ask of an embed. A page of the site (`embedded` false) is always awake. Call it
 * while a component is set up.
 */
export function useWaking(embedded = true): Waking {
  let running = $state(false);
  let awake = $state(!embedded);

  onMount(() => {
    running = true;
    if (!embedded) return;
    const root = document.documentElement;
    awake = 'awake' in root.dataset;
    // What the address asked for is drawn by now.
    delete root.dataset.redraw;
    dispatchEvent(new Event(RUNNING));
    const wake = (): void => { awake = true; };
    const rest = (): void => { awake = false; };
    addEventListener(WAKE, wake);
    addEventListener(REST, rest);
    return () => {
      removeEventListener(WAKE, wake);
      removeEventListener(REST, rest);
    };
  });

  return {
    get running() { return running; },
    get awake() { return awake; },
    rest() {
      delete document.documentElement.dataset.awake;
      awake = false;
    }
  };
}

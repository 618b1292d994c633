/** The state of the page (lifecycle.ts) as reactive state for components. */
import { onMount } from 'svelte';
import { currentState, isRunning, onChange, send, type State } from './lifecycle.ts';

/**
 * There is one for the page, because a document has one state. On the server, and until the application runs, it is that of the page as
 * sent.
 */
class PageState {
  #state = $state.raw<State>('picture');

  /** Whether the application runs, so that controls work. */
  get running(): boolean {
    return isRunning(this.#state);
  }

  /** Whether live maps may run; otherwise static maps are shown. */
  get live(): boolean {
    return this.#state === 'live';
  }

  /** Returns from the live map to the static map. */
  rest(): void {
    send('rest');
  }

  /**
   * Reports that the application runs, and observes the state from then on. Call it in the outermost layout, whose `onMount` runs after
   * those of everything inside.
   */
  follow(): void {
    onMount(() => {
      send('run');
      this.#state = currentState();
      return onChange(({ to }) => {
        this.#state = to;
      });
    });
  }
}

export const pageState = new PageState();

/** The state of the page (lifecycle.ts) made reactive, for components. */
import { onMount } from 'svelte';
import { currentState, isRunning, onChange, send, type State } from './lifecycle.ts';

/** One for the page, since a document has one state. On the server, and until the application runs, it is the page as sent. */
class PageState {
  #state = $state.raw<State>('picture');

  /** Whether the application runs: controls work. */
  get running(): boolean {
    return isRunning(this.#state);
  }

  /** Whether live maps may run; otherwise their pictures are shown. */
  get live(): boolean {
    return this.#state === 'live';
  }

  /** Sends the live map back to its picture. */
  rest(): void {
    send('rest');
  }

  /** Reports that the application runs, and follows the state from then on. Call it in the outermost layout: its `onMount` comes after those of everything inside. */
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

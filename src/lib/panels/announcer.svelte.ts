// The page's one announcer: every change of the view is spoken once, in words, to screen readers. Announcer.svelte is its live region.
import { getContext, setContext, untrack } from 'svelte';
import { changeInWords } from '#lib/sentences/announcements.ts';
import type { ViewStore } from '#lib/store/view-store.svelte.ts';
import type { Player } from './years/player.svelte.ts';

const KEY = Symbol('announcer');

/** What is to be spoken. */
export class Announcer {
  text = $state('');

  /** Speaks a text, also if it is the same as before. */
  say(text: string): void {
    // A live region speaks only what changes; a no-break space at the end is not spoken.
    this.text = text === this.text ? `${text}\u00a0` : text;
  }
}

/** Gives a page its announcer. */
export function provideAnnouncer(): Announcer {
  return setContext(KEY, new Announcer());
}

/** The announcer of the page, if it has one. */
export function useAnnouncer(): Announcer | undefined {
  return getContext<Announcer | undefined>(KEY);
}

/**
 * Speaks each change of the view of a page. While the years are played only the last is spoken, and a slider that has the focus speaks its year
 * itself. Until the page is left, the framework's own announcer, which would speak the title as well, is silent.
 */
export function announceChanges(announcer: Announcer, store: ViewStore, player: Player | null = null): void {
  let before = untrack(() => store.view);
  $effect(() => {
    const { view } = store;
    const playing = player?.playing === true;
    untrack(() => {
      if (view === before) return;
      silenceFramework(true);
      if (playing) return;
      const text = changeInWords(store.atlas, before, store.selection);
      const bySlider = view.year !== before.year && document.activeElement?.getAttribute('role') === 'slider';
      before = view;
      if (text !== '' && !bySlider) announcer.say(text);
    });
  });
  $effect(() => () => silenceFramework(false));
}

/** The element is the framework's: its text changes after the effects of the page. */
function silenceFramework(silent: boolean): void {
  const element = document.getElementById('svelte-announcer');
  element?.setAttribute('aria-live', silent ? 'off' : 'assertive');
  // What is no live region would be read as text of the page.
  if (silent) element?.setAttribute('aria-hidden', 'true');
  else element?.removeAttribute('aria-hidden');
}

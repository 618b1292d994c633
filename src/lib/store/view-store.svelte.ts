import { getContext, setContext } from 'svelte';
import { goto, preloadCode } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { browser } from '$app/environment';
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { decode, encode } from '#lib/view/address.ts';
import { langOf } from '#lib/view/lang.ts';
import type { View } from '#lib/view/view.ts';
import { currentState, isEmbed, isLive } from '#lib/startup/lifecycle.ts';
import { isTranslated } from './translated.ts';

const KEY = Symbol('reader');

/** Event on the window: the code of a page did not load, so the reader stays on the present one. Its `detail` is a function that tries again. */
export const NAVIGATION_FAILED = 'trade-map:unreached';

/** The address made reactive. Only `go` changes the View; everything on the page follows from it. */
export class ViewStore {
  readonly atlas: Atlas;
  /** Where views live below the site's root: '' for the site, 'embed/' for embeds. */
  readonly #under: '' | 'embed/';
  /** The view that the address is on its way to: the next change is made to this one, so that none is lost. */
  #wanted = $state.raw<View | null>(null);
  #turn = 0;

  readonly view: View = $derived.by(() => decode(page.params.partners, page.params.year, page.url.search, availableValues(this.atlas), langHere()));
  readonly selection: Selection = $derived.by(() => select(this.atlas, this.view));
  /** The years on screen, in order: one, but for comparisons. */
  readonly years: readonly number[] = $derived.by(() => [this.view.year]);

  constructor(atlas: Atlas, under: '' | 'embed/' = '') {
    this.atlas = atlas;
    this.#under = under;
  }

  /** The year that the page is on its way to; the one shown where it has arrived. What steps from year to year counts from here. */
  get yearAhead(): number {
    return (this.#wanted ?? this.view).year;
  }

  /** Address of the view changed by `patch`, for links. */
  href(patch: Partial<View> = {}): string {
    return `${resolve('/')}${this.#under}${encode({ ...this.view, ...patch }, availableValues(this.atlas))}`;
  }

  /**
   * Shows the view changed by `patch`. Pushes to the history unless `replace`; embeds always replace, so that the
   * article's own back button never walks through map states.
   */
  go(patch: Partial<View>, { replace = false }: { replace?: boolean } = {}): Promise<void> {
    this.#wanted = { ...(this.#wanted ?? this.view), ...patch };
    return this.navigate(this.href(this.#wanted), replace, () => {
      this.#wanted = null;
    });
  }

  /** Goes to an address, or stays if its code does not load; `arrived` is called unless another has been asked for meanwhile. */
  protected async navigate(href: string, replace: boolean, arrived: () => void): Promise<void> {
    if (!browser) return;
    const turn = (this.#turn += 1);
    const replaceState = replace || this.#under === 'embed/';
    try {
      if (isTranslated()) return loadAnew(href, replaceState);
      // Views share their code, so that nothing is waited for between them: a link pressed meanwhile must win.
      if (!/\[year\]$|compare$/.test(page.route.id ?? '')) await preloadCode(new URL(href, location.href).pathname);
    } catch {
      dispatchEvent(new CustomEvent(NAVIGATION_FAILED, { detail: () => void this.navigate(href, replace, arrived) }));
      if (turn === this.#turn) arrived();
      return;
    }
    try {
      await goto(href, { replaceState, noScroll: true, keepFocus: true });
    } finally {
      if (turn === this.#turn) arrived();
    }
  }
}

/** Loads a page in full; an embed whose map is live starts it again. */
function loadAnew(href: string, replace: boolean): void {
  const to = new URL(href, location.href);
  if (isEmbed() && isLive(currentState())) to.searchParams.set('live', '1');
  if (replace) location.replace(to);
  else location.assign(to);
}

/** The path of the page below the site's root. */
export function pathHere(): string {
  return page.url.pathname.slice(new URL(resolve('/'), page.url).pathname.length);
}

/** The language of the page, which stands in its path even where it has no view or does not exist. */
export function langHere(): Lang {
  return langOf({ pathname: pathHere(), search: page.url.search });
}

/** Makes a reader available to everything below the calling component. */
export function provideViewStore(store: ViewStore): ViewStore {
  return setContext(KEY, store);
}

/** The reader of the page; throws outside of one. */
export function useViewStore(): ViewStore {
  const store = getContext<ViewStore | undefined>(KEY);
  if (!store) throw new Error('useReader: no reader above this component; call provideReader in the page');
  return store;
}

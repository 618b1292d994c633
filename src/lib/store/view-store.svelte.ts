// The view store: the address as reactive state. Components get it with `useViewStore()`, read `view` and `selection`, and change them with
// `go()`.
import { getContext, setContext } from 'svelte';
import { goto, preloadCode } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { browser } from '$app/environment';
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { atlasWith, core } from '#lib/atlas/load-parts.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Needs } from '#lib/atlas/parts.ts';
import { together } from '#lib/selection/needs.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { decode, encode } from '#lib/view/address.ts';
import { langOf } from '#lib/view/lang.ts';
import { withParameter } from '#lib/view/query.ts';
import type { View } from '#lib/view/view.ts';
import { currentState, isEmbed, isLive } from '#lib/startup/lifecycle.ts';
import { arePartsHere, bringParts, isLatest, needsOfUrl, newTurn } from './page-parts.ts';
import { isTranslated } from './translated.ts';

const KEY = Symbol('view store');

/**
 * Event on the window: the code of a page could not be loaded, so the reader stays on the present one. Its `detail` is a function that
 * tries again.
 */
export const NAVIGATION_FAILED = 'trade-map:unreached';

/** The address as reactive state. Only `go` changes the View; everything on the page follows from it. */
export class ViewStore {
  /** Path of views below the site's root: '' for the site, 'embed/' for embeds. */
  readonly #basePath: '' | 'embed/';
  /** The view of a navigation in progress. The next change is applied to it, so that none is lost. */
  #pending = $state.raw<View | null>(null);
  #navigation = 0;

  readonly view: View = $derived.by(() => decode(page.params.partners, page.params.year, page.url.search, availableValues(core), langHere()));
  /** The parts of the Atlas that the page needs; they are loaded before its address changes (page-parts.ts). */
  readonly needs: Needs = $derived.by(() => needsOfUrl(page.url));
  /** The Atlas with everything that the page shows. */
  readonly atlas: Atlas = $derived.by(() => atlasWith(this.needs));
  readonly selection: Selection = $derived.by(() => select(this.atlas, this.view));
  /** The years on screen, in order: one, or several in a comparison. */
  readonly years: readonly number[] = $derived.by(() => [this.view.year]);

  constructor(basePath: '' | 'embed/' = '') {
    this.#basePath = basePath;
  }

  /** The year of a navigation in progress, else the year shown. Steps from year to year start here. */
  get yearAhead(): number {
    return (this.#pending ?? this.view).year;
  }

  /** The Atlas for another address besides the page's own (null: the page's alone). Throws unless `bringParts` has loaded what that address needs. */
  atlasFor(url: URL | null): Atlas {
    return url === null ? this.atlas : atlasWith(together(this.needs, needsOfUrl(url)));
  }

  /** Address of the view changed by `patch`, for links. */
  href(patch: Partial<View> = {}): string {
    return `${resolve('/')}${this.#basePath}${encode({ ...this.view, ...patch }, availableValues(core))}`;
  }

  /**
   * Shows the view changed by `patch`. Adds to the history unless `replace`; embeds always replace, so that the article's back button never
   * goes through map states.
   */
  go(patch: Partial<View>, { replace = false }: { replace?: boolean } = {}): Promise<void> {
    this.#pending = { ...(this.#pending ?? this.view), ...patch };
    return this.navigate(this.href(this.#pending), replace, () => {
      this.#pending = null;
    });
  }

  /** Goes to an address, or stays if its code or data cannot be loaded. `onDone` is called unless another navigation has started meanwhile. */
  protected async navigate(href: string, replace: boolean, onDone: () => void): Promise<void> {
    if (!browser) return;
    const navigation = (this.#navigation += 1);
    const ofPage = newTurn();
    const replaceState = replace || this.#basePath === 'embed/';
    try {
      if (isTranslated()) return loadAnew(href, replaceState);
      const to = new URL(href, location.href);
      // Views share their code.
      const hasCode = /\[year\]$|compare$/.test(page.route.id ?? '');
      // A view whose data is loaded is shown immediately.
      if (!hasCode || !arePartsHere(to)) await Promise.all([hasCode ? undefined : preloadCode(to.pathname), bringParts(to)]);
    } catch {
      if (isLatest(ofPage)) dispatchEvent(new CustomEvent(NAVIGATION_FAILED, { detail: () => void this.navigate(href, replace, onDone) }));
      if (navigation === this.#navigation) onDone();
      return;
    }
    // A link clicked meanwhile takes precedence.
    if (!isLatest(ofPage)) {
      if (navigation === this.#navigation) onDone();
      return;
    }
    // The browser may have translated the page meanwhile.
    if (isTranslated()) return loadAnew(href, replaceState);
    try {
      await goto(href, { replaceState, noScroll: true, keepFocus: true });
    } finally {
      if (navigation === this.#navigation) onDone();
    }
  }
}

/** Loads a page in full. An embed with a live map starts it again. */
export function loadAnew(href: string, replace: boolean): void {
  const to = new URL(href, location.href);
  if (isEmbed() && isLive(currentState())) to.search = withParameter(to.search, 'live', '1');
  if (replace) location.replace(to);
  else location.assign(to);
}

/** The path of the page below the site's root. */
export function pathHere(): string {
  return page.url.pathname.slice(new URL(resolve('/'), page.url).pathname.length);
}

/** The language of the page, which its path has even if there is no view or no such page. */
export function langHere(): Lang {
  return langOf({ pathname: pathHere(), search: page.url.search });
}

/** Makes a view store available to all components below the calling one. */
export function provideViewStore(store: ViewStore): ViewStore {
  return setContext(KEY, store);
}

/** The view store of the page; throws if no component above provides one. */
export function useViewStore(): ViewStore {
  const store = getContext<ViewStore | undefined>(KEY);
  if (!store) throw new Error('useViewStore: no view store above this component; call provideViewStore in the page');
  return store;
}

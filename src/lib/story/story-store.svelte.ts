// The view store of a story.
import { resolve } from '$app/paths';
import { core, hasParts, loadParts } from '#lib/atlas/load-parts.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Needs } from '#lib/atlas/parts.ts';
import type { Story, StoryStep } from '#lib/atlas/stories.ts';
import { needsOf, together } from '#lib/selection/needs.ts';
import { NAVIGATION_FAILED, ViewStore } from '#lib/store/view-store.svelte.ts';
import { encode } from '#lib/view/address.ts';
import type { Selected, View } from '#lib/view/view.ts';
import { stepView } from '#lib/view/step-view.ts';

/**
 * A view store whose view is that of the step being read. Changes by the reader last until the next step; language and theme are the page's
 * own.
 */
export class StoryStore extends ViewStore {
  readonly story: Story;
  readonly #page: ViewStore;
  #index = $state(0);
  #own: Partial<View> = $state.raw({});

  override readonly view: View = $derived.by(() => {
    const { lang, theme, ui } = this.#page.view;
    return { ...stepView(this.step, availableValues(core)), ...this.#own, lang, theme, ui };
  });

  override readonly needs: Needs = $derived.by(() => together(this.#page.needs, needsOf(core, this.view, false)));

  constructor(page: ViewStore, story: Story) {
    super();
    this.#page = page;
    this.story = story;
  }

  get index(): number {
    return this.#index;
  }

  get step(): StoryStep {
    const step = this.story.steps[this.#index];
    if (!step) throw new Error(`story "${this.story.id}" has no step ${this.#index}; run "npm run data"`);
    return step;
  }

  /** The record that the reader has opened. A step's own selection is only highlighted on the map. */
  get opened(): Selected | null {
    return this.#own.select ?? null;
  }

  /** Goes to a step, from the first (0) to the last, and closes the open record. */
  show(index: number): void {
    if (index === this.#index || !this.story.steps[index]) return;
    this.#index = index;
    this.#own = {};
  }

  override href(patch: Partial<View> = {}): string {
    return this.hrefOf(this.view, patch);
  }

  /** Address of the page on the site that shows a step's view at full size. */
  hrefOf(view: View, patch: Partial<View> = {}): string {
    const { lang, theme } = this.#page.view;
    return `${resolve('/')}${encode({ ...view, lang, theme, ui: 'compact', ...patch }, availableValues(core))}`;
  }

  /** Changes the map of this step once its data is loaded; the address stays that of the story. */
  override async go(patch: Partial<View>): Promise<void> {
    const { step } = this;
    const needs = needsOf(core, { ...this.view, ...patch }, false);
    try {
      if (!hasParts(needs)) await loadParts(needs);
    } catch {
      dispatchEvent(new CustomEvent(NAVIGATION_FAILED, { detail: () => void this.go(patch) }));
      return;
    }
    // The reader may have scrolled to another step meanwhile.
    if (step === this.step) this.#own = { ...this.#own, ...patch };
  }
}

// The view stores of a comparison: one for both sides together, and one for each side.
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { core } from '#lib/atlas/load-parts.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { langHere, ViewStore } from '#lib/store/view-store.svelte.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { mergeSelections } from '#lib/selection/merge-selections.ts';
import { encode } from '#lib/view/address.ts';
import { decodeCompare, encodeCompare, sharedCamera, type Compare } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';

/** The parts of a view that each side has of its own; the others are shared. */
const OWN = ['partners', 'only', 'year'] as const;

/** The comparison in the address, and what both sides share: legend, open record, sources. */
export class CompareStore extends ViewStore {
  readonly #basePath: '' | 'embed/';
  /** The comparison of a navigation in progress. */
  #pending = $state.raw<Compare | null>(null);
  readonly pair: Compare = $derived.by(() => decodeCompare(page.url.search, availableValues(core), langHere()));
  readonly left: Selection = $derived.by(() => select(this.atlas, this.pair.a));
  readonly right: Selection = $derived.by(() => select(this.atlas, this.pair.b));
  override readonly view: View = $derived.by(() => this.pair.b);
  override readonly selection: Selection = $derived.by(() => mergeSelections(this.left, this.right));
  override readonly years: readonly number[] = $derived.by(() => [...new Set([this.pair.a.year, this.pair.b.year])].sort((one, other) => one - other));

  constructor(basePath: '' | 'embed/') {
    super(basePath);
    this.#basePath = basePath;
  }

  /** The comparison of a navigation in progress, else the one shown. */
  get ahead(): Compare {
    return this.#pending ?? this.pair;
  }

  /** Address of a comparison below the site's root, for links. */
  hrefOf(pair: Compare, basePath: '' | 'embed/' = this.#basePath): string {
    return `${resolve('/')}${basePath}${encodeCompare(pair, availableValues(core))}`;
  }

  /** Address of the page of one side on the site. */
  hrefOfSide(side: keyof Compare): string {
    return `${resolve('/')}${encode({ ...this.pair[side], ui: 'compact' }, availableValues(core))}`;
  }

  override href(patch: Partial<View> = {}): string {
    return this.hrefOf(this.#changed(patch));
  }

  /** Changes what both sides share; for parts that each side has of its own, `side` says which one. */
  override go(patch: Partial<View>, { replace = false, side }: { replace?: boolean; side?: keyof Compare } = {}): Promise<void> {
    return this.show(this.#changed(patch, side), replace);
  }

  /** Shows another comparison. */
  show(pair: Compare, replace = false): Promise<void> {
    this.#pending = pair;
    return this.navigate(this.hrefOf(pair), replace, () => {
      this.#pending = null;
    });
  }

  #changed(patch: Partial<View>, side?: keyof Compare): Compare {
    const shared = Object.fromEntries(Object.entries(patch).filter(([key]) => !OWN.some((own) => own === key)));
    const { a, b } = this.ahead;
    return { a: { ...a, ...shared, ...(side === 'a' && patch) }, b: { ...b, ...shared, ...(side === 'b' && patch) } };
  }
}

/** One side: its own figures, with the camera of both, so that the two maps show the same area. */
export class SideStore extends ViewStore {
  readonly #both: CompareStore;
  readonly #side: keyof Compare;
  override readonly view: View = $derived.by(() => ({ ...this.#both.pair[this.#side], ...sharedCamera(this.#both.pair) }));
  override readonly selection: Selection = $derived.by(() => ({ ...(this.#side === 'a' ? this.#both.left : this.#both.right), view: this.view }));

  constructor(both: CompareStore, side: keyof Compare) {
    super();
    this.#both = both;
    this.#side = side;
  }

  override get yearAhead(): number {
    return this.#both.ahead[this.#side].year;
  }

  override href(patch: Partial<View> = {}): string {
    return this.#both.href(patch);
  }

  override go(patch: Partial<View>, { replace = false }: { replace?: boolean } = {}): Promise<void> {
    return this.#both.go(patch, { replace, side: this.#side });
  }
}

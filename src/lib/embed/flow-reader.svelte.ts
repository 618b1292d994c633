import { Reader } from '#lib/reader/reader.svelte.ts';
import type { View } from '#lib/view/view.ts';
import type { OneWay } from './flow.ts';

/** A reader of the page's view with one direction alone. */
export class FlowReader extends Reader {
  readonly #page: Reader;
  readonly #flow: OneWay;
  override readonly view: View = $derived.by(() => ({ ...this.#page.view, flow: this.#flow }));

  constructor(page: Reader, flow: OneWay) {
    super(page.atlas, 'embed/');
    this.#page = page;
    this.#flow = flow;
  }
}

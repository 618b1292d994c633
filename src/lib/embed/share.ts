import type { Atlas } from '#lib/atlas/atlas.ts';
import { known } from '#lib/atlas/lookup.ts';
import type { Story } from '#lib/atlas/stories.ts';
import { carry } from '#lib/panels/carry.ts';
import { compareHeading } from '#lib/selection/compare-sentence.ts';
import { headline } from '#lib/selection/describe.ts';
import { select } from '#lib/selection/select.ts';
import { encode } from '#lib/view/address.ts';
import { decodeCompare, encodeCompare, type Compare } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';

/** What is handed out of a page, as the editor has set it. Paths are relative to the site's root. */
export interface Share {
  /** What the editor's choices are of. */
  readonly view: View;
  /** Below `embed/`. */
  readonly embed: string;
  readonly link: string;
  readonly title: string;
  /** Folder of picture and table; null where the page has none. */
  readonly files: string | null;
  /** Whether controls and layers are for the editor to choose; colours and language always are. */
  readonly choosable: readonly ('ui' | 'layers')[];
}

/** A view. What is chosen in the details panel is the reader's own, not the article's. */
export function shareView(atlas: Atlas, own: View, patch: Partial<View>): Share {
  const all = known(atlas);
  const view = { ...own, select: null, ...patch };
  const embed = encode(view, all);
  return {
    view, embed, link: encode({ ...view, ui: 'compact' }, all), title: headline(atlas, select(atlas, view)),
    files: embed.split('?')[0] ?? '', choosable: ['ui', 'layers']
  };
}

/** A comparison. Its files are of the pair that stands without a query. */
export function shareCompare(atlas: Atlas, { a, b }: Compare, patch: Partial<View>): Share {
  const all = known(atlas);
  const pair = { a: { ...a, select: null, ...patch }, b: { ...b, select: null, ...patch } };
  const path = encodeCompare(pair, all);
  const same = encodeCompare({ a, b }, all) === encodeCompare(decodeCompare('', all), all);
  return { view: pair.b, embed: path, link: path, title: compareHeading(atlas, pair, pair.b.lang), files: same ? 'compare/' : null, choosable: ['layers'] };
}

/** A story, from its first step. */
export function shareStory(story: Story, own: View, patch: Partial<View>): Share {
  const view = { ...own, ...patch };
  const path = `story/${story.id}/${carry(view)}`;
  return { view, embed: path, link: path, title: story.translations[view.lang]?.title ?? story.title, files: null, choosable: [] };
}

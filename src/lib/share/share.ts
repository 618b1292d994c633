// What can be shared of a view, a comparison or a story: addresses, title, height, images and table. For the share dialog and oEmbed.
import type { Atlas, AvailableValues } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Story } from '#lib/atlas/stories.ts';
import type { ShownSelections } from '#lib/static-map/client-export.ts';
import { compareHeading } from '#lib/sentences/compare-sentence.ts';
import { headline } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { decode, encode, encodePage } from '#lib/view/address.ts';
import { langOf, langPath } from '#lib/view/lang.ts';
import { decodeCompare, encodeCompare, type Compare } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';
import { fileName } from './embed-code.ts';
import { compareHeights, storyHeights, viewHeights, type HeightsAt } from './embed-height.ts';

/** What is shared, with the editor's settings. Paths are relative to the site's root. */
export interface Share {
  /** The view to which the editor's settings apply. */
  /** The Atlas that its selections are from. */
  readonly atlas: Atlas;
  readonly view: View;
  /** Below `embed/`. */
  readonly embed: string;
  readonly link: string;
  readonly title: string;
  /** The heights of the embed. */
  readonly heights: HeightsAt;
  /** Its images; null if it has none. */
  readonly pictures: Pictures | null;
  /** The selection behind its table; null if one table cannot hold it. */
  readonly table: Selection | null;
  /** Whether the editor can choose controls and layers; theme and language can always be chosen. */
  readonly choosable: readonly ('ui' | 'layers')[];
}

/** The images that can be shared. */
export interface Pictures {
  /** Folder of the images on the server; null if it has none, so that the browser draws them on request. */
  readonly folder: string | null;
  /** File name without extension. */
  readonly name: string;
  readonly show: ShownSelections;
}

/** Returns what a page shares, with the editor's settings applied to it or to the address to which the preview has moved. */
export type ShareOf = (patch: Partial<View>, gone: URL | null) => Share;

/** A view. The reader's open record is not shared. */
export function shareView(atlas: Atlas, own: View, patch: Partial<View>, gone: URL | null = null): Share {
  const all = availableValues(atlas);
  const view = { ...(gone ? viewAt(gone, all) : own), select: null, ...patch };
  const selection = select(atlas, view);
  const path = encode(viewOfPicture(view), all);
  return {
    atlas,
    view,
    embed: encode(view, all),
    link: encode({ ...view, ui: 'compact' }, all),
    title: headline(atlas, selection),
    heights: lazy(() => viewHeights(atlas, selection)),
    pictures: { folder: path.includes('?') ? null : path, name: fileName(path), show: [selection] },
    table: selection,
    choosable: ['ui', 'layers']
  };
}

/** A comparison. The server has images of the default pair only. */
export function shareCompare(atlas: Atlas, own: Compare, patch: Partial<View>, gone: URL | null = null): Share {
  const all = availableValues(atlas);
  const { a, b } = gone ? decodeCompare(gone.search, all, langOf(gone)) : own;
  const pair = { a: { ...a, select: null, ...patch }, b: { ...b, select: null, ...patch } };
  const path = encodeCompare(pair, all);
  const ofPictures = encodeCompare({ a: viewOfPicture(pair.a), b: viewOfPicture(pair.b) }, all);
  const made = ofPictures === encodeCompare(decodeCompare('', all, pair.b.lang), all);
  return {
    atlas,
    view: pair.b,
    embed: path,
    link: path,
    title: compareHeading(atlas, pair, pair.b.lang),
    heights: lazy(() => compareHeights(atlas, pair)),
    pictures: { folder: made ? `${langPath(pair.b.lang)}compare/` : null, name: fileName(ofPictures), show: [select(atlas, pair.a), select(atlas, pair.b)] },
    table: null,
    choosable: ['layers']
  };
}

/** A story, from its first step. */
export function shareStory(atlas: Atlas, story: Story, own: View, patch: Partial<View>): Share {
  const view = { ...own, ...patch };
  const path = storyPath(story, view);
  return {
    atlas,
    view,
    embed: path,
    link: path,
    title: story.translations[view.lang]?.title ?? story.title,
    heights: lazy(() => storyHeights(atlas, story, view)),
    pictures: null,
    table: null,
    choosable: []
  };
}

/** The path of a story below the site's root, with the language and theme of a view. */
export function storyPath({ id }: Pick<Story, 'id'>, view: Pick<View, 'lang' | 'theme'>): string {
  return encodePage(`story/${id}/`, view);
}

/** Computes heights on first use, because they require a layout of the whole embed. */
function lazy(make: () => HeightsAt): HeightsAt {
  let at: HeightsAt | undefined;
  return (width) => (at ??= make())(width);
}

/** The view of an image: without controls, and light unless it is dark. */
function viewOfPicture(view: View): View {
  return { ...view, ui: 'compact', theme: view.theme === 'dark' ? 'dark' : 'auto' };
}

/** The view at an address of the site or of an embed. */
function viewAt({ pathname, search }: URL, all: AvailableValues): View {
  const [year, partners, lang] = pathname.split('/').filter(Boolean).reverse();
  return decode(partners, year, search, all, lang);
}

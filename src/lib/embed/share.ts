import type { Atlas } from '#lib/atlas/atlas.ts';
import { known } from '#lib/atlas/lookup.ts';
import type { Story } from '#lib/atlas/stories.ts';
import { carry } from '#lib/panels/carry.ts';
import { compareHeading } from '#lib/selection/compare-sentence.ts';
import { headline } from '#lib/selection/describe.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { decode, encode, encodeEmbed } from '#lib/view/address.ts';
import { langPath } from '#lib/view/lang.ts';
import { decodeCompare, encodeCompare, type Compare } from '#lib/view/compare.ts';
import type { Known, View } from '#lib/view/view.ts';

/** What is handed out of a page, as the editor has set it. Paths are relative to the site's root. */
export interface Share {
  /** What the editor's choices are of. */
  readonly view: View;
  /** Below `embed/`. */
  readonly embed: string;
  readonly link: string;
  readonly title: string;
  /** The pictures beside the page; null where it has none. */
  readonly files: Files | null;
  /** Whose figures go out as a table; null where one table cannot hold them. */
  readonly table: Selection | null;
  /** Whether controls and layers are for the editor to choose; colours and language always are. */
  readonly choosable: readonly ('ui' | 'layers')[];
}

/** Pictures made with the site: of what stands at an address without a query, in English. */
interface Files {
  readonly folder: string;
  /** What they show; null where that is what is handed out. */
  readonly show: string | null;
}

/** What a page hands out once the editor's choices are made to it, or to where the preview has gone since: an address. */
export type ShareOf = (patch: Partial<View>, gone: URL | null) => Share;

/** A view. What is chosen in the details panel is the reader's own, not the article's. */
export function shareView(atlas: Atlas, own: View, patch: Partial<View>, gone: URL | null = null): Share {
  const all = known(atlas);
  const view = { ...(gone ? viewAt(gone, all) : own), select: null, ...patch };
  const embed = encodeEmbed(view, all);
  const link = encode({ ...view, ui: 'compact' }, all);
  const [folder = ''] = link.split('?');
  const pictured = viewAt(new URL(folder, 'https://site/'), all);
  const same = encode({ ...view, theme: pictured.theme, ui: pictured.ui }, all) === folder;
  return {
    view, embed, link, title: headline(atlas, select(atlas, view)),
    files: { folder, show: same ? null : headline(atlas, select(atlas, pictured)) }, table: select(atlas, view), choosable: ['ui', 'layers']
  };
}

/** A comparison. Its files are of the pair that stands without a query. */
export function shareCompare(atlas: Atlas, own: Compare, patch: Partial<View>, gone: URL | null = null): Share {
  const all = known(atlas);
  const { a, b } = gone ? decodeCompare(gone.search, all) : own;
  const pair = { a: { ...a, select: null, ...patch }, b: { ...b, select: null, ...patch } };
  const path = encodeCompare(pair, all);
  const pictured = decodeCompare('', all);
  const same = encodeCompare({ a, b }, all) === encodeCompare(pictured, all);
  const title = compareHeading(atlas, pair, pair.b.lang);
  const shown = compareHeading(atlas, pictured, 'en');
  return {
    view: pair.b, embed: path, link: path, title, files: same ? { folder: 'compare/', show: shown === title ? null : shown } : null, table: null, choosable: ['layers']
  };
}

/** A story, from its first step. */
export function shareStory(story: Story, own: View, patch: Partial<View>): Share {
  const view = { ...own, ...patch };
  const path = `story/${story.id}/`;
  return { view, embed: langPath(view.lang) + path + carry({ ...view, lang: 'en' }), link: path + carry(view), title: story.translations[view.lang]?.title ?? story.title, files: null, table: null, choosable: [] };
}

/** The view at an address of the site or of an embed. */
function viewAt({ pathname, search }: URL, all: Known): View {
  const [year, partners, lang] = pathname.split('/').filter(Boolean).reverse();
  return decode(partners, year, search, all, lang);
}

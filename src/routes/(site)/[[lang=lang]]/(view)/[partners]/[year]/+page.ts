import { error } from '@sveltejs/kit';
import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { PATH_LANGS } from '#lib/view/lang.ts';
import { isPage, pages } from '#lib/view/pages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [undefined, ...PATH_LANGS].flatMap((lang) => pages(known(atlas)).map((page) => ({ ...page, lang })));

export const load: PageLoad = ({ params }) => {
  if (!isPage(params, known(atlas))) error(404);
};

import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { oembedFile } from '#lib/embed/oembed.server.ts';
import { pages } from '#lib/view/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pages(known(atlas));

export const GET: RequestHandler = ({ url }) => oembedFile(url);

import { stories } from '#lib/atlas/stories.ts';
import { oembedFile } from '#lib/embed/oembed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => stories.map(({ id }) => ({ story: id }));

export const GET: RequestHandler = ({ url }) => oembedFile(url);

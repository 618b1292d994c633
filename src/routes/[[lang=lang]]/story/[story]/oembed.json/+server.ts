import { oembedFile } from '#lib/server/oembed.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => oembedFile(url);

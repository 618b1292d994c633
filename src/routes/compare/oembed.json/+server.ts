import { oembedFile } from '#lib/embed/oembed.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) => oembedFile(url);

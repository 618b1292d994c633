import { oembedEndpoint } from '#lib/embed/oembed.server.ts';
import type { RequestHandler } from './$types';

// What is asked stands in the query.
export const prerender = false;

export const GET: RequestHandler = ({ url }) => oembedEndpoint(url);

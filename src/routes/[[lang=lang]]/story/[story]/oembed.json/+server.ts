// The oEmbed response of a story, beside its page.
import { oembedFile } from '#lib/server/oembed-routes.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => oembedFile(url);

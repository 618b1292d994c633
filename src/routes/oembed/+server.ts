// The oEmbed endpoint.
import { oembedEndpoint } from '#lib/server/oembed-routes.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => oembedEndpoint(url);

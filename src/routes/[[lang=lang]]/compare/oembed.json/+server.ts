import { comparisonOembed } from '#lib/embed/compare-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => comparisonOembed(url, params.lang);

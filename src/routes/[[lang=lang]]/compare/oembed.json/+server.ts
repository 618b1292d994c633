import { comparisonOembed } from '#lib/server/compare-files.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => comparisonOembed(url, params.lang);

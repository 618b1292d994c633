// The static maps of a comparison as an SVG file.
import { comparisonSvg } from '#lib/server/compare-file-routes.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => comparisonSvg(url, params.lang);

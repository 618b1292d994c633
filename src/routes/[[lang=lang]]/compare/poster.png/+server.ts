// The static maps of a comparison as a PNG file.
import { comparisonPng } from '#lib/server/compare-file-routes.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => comparisonPng(url, params.lang);

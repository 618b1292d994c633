import { comparisonPng } from '#lib/server/compare-files.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => comparisonPng(url, params.lang);

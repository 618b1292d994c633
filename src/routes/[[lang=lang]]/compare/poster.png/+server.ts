import { comparisonPng } from '#lib/embed/compare-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => comparisonPng(url, params.lang);

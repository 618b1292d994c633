import { comparisonPng } from '#lib/embed/compare-files.server.ts';
import type { RequestHandler } from './$types';


export const GET: RequestHandler = ({ url }) => comparisonPng(url);

import { comparisonSvg } from '#lib/embed/compare-files.server.ts';
import type { RequestHandler } from './$types';


export const GET: RequestHandler = ({ url }) => comparisonSvg(url);

import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { headersFile } from '#lib/embed/headers.ts';
import type { RequestHandler } from './$types';


export const GET: RequestHandler = () => new Response(headersFile(known(atlas)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

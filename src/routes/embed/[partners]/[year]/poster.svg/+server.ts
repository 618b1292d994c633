import { fileRoute, posterSvg } from '#lib/embed/files.server.ts';

export const prerender = true;
export const { entries, GET } = fileRoute(posterSvg);

import { fileRoute, posterSvg } from '#lib/embed/files.server.ts';

export const { entries, GET } = fileRoute(posterSvg);

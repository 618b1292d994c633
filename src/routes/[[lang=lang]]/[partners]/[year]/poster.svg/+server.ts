import { fileRoute, posterSvg } from '#lib/embed/files.server.ts';

export const { GET } = fileRoute(posterSvg);

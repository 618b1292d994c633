import { fileRoute, posterSvg } from '#lib/server/view-files.ts';

export const { GET } = fileRoute(posterSvg);

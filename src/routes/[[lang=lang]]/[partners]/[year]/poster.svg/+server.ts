import { fileRoute, posterSvg } from '#lib/server/view-file-routes.ts';

export const { GET } = fileRoute(posterSvg);

// The static map of a view as an SVG file.
import { fileRoute, posterSvg } from '#lib/server/view-file-routes.ts';

export const { GET } = fileRoute(posterSvg);

// The static map of a view as a PNG file.
import { fileRoute, posterPng } from '#lib/server/view-file-routes.ts';

export const { GET } = fileRoute(posterPng);

import { fileRoute, posterPng } from '#lib/server/view-file-routes.ts';

export const { GET } = fileRoute(posterPng);

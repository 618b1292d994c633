import { fileRoute, posterPng } from '#lib/server/view-files.ts';

export const { GET } = fileRoute(posterPng);

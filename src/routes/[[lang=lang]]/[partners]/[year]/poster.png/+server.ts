import { fileRoute, posterPng } from '#lib/embed/files.server.ts';

export const { entries, GET } = fileRoute(posterPng);

import { fileRoute, posterPng } from '#lib/embed/files.server.ts';

export const { GET } = fileRoute(posterPng);

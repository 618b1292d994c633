import { fileRoute, oembedJson } from '#lib/embed/files.server.ts';

export const { GET } = fileRoute(oembedJson);

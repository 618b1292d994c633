import { fileRoute, oembedJson } from '#lib/embed/files.server.ts';

export const { entries, GET } = fileRoute(oembedJson);
